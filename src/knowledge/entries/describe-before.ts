/** A use of a name in, what the words before it say of who or what it is out. */
import type { EntryKind } from '../story.ts';
import { calendarWords } from './data/kind-words.ts';
import { isRole, isThing, titles } from './data/role-words.ts';
import { bareWord, datesOffice, isWhole, type Description } from './description.ts';
import type { NameUse } from './read-names.ts';
import type { ReadSentence } from './read-sentences.ts';
import {
  isAdjective,
  isAdverb,
  isFiniteVerb,
  isFunctionWord,
  isGerund,
  isNounLike,
  isVerb,
} from './word-class.ts';
import type { Token } from './tokens.ts';

/** "Mr" and "Sir" tell nothing. */
const mereAddress = /^(?:Mr|Mrs|Ms|Miss|Mx|Sir|Dame|Lord|Lady|Dr|Prof|Hon|Rev)\.?$/;
/** Behind these a word is a verb ("will interview Ruiz"), whatever it looks like. */
const beforeVerb =
  /^(?:to|will|would|can|could|should|may|might|must|not|did|does|do|he|she|they|it|who|we|i|still|then)$|n’t$/;

/** What somebody was at a past time tells less than what they are. */
const scores = { title: 3, shortTitle: 1.5, beforeComma: 2.6, list: 2, past: 1 };

export function describeBefore(use: NameUse, kind: EntryKind): readonly Description[] {
  return [...beforeName(use, kind), ...beforeComma(use, kind), ...suchAs(use, kind)];
}

/** The nouns, names and adjectives right before the name that end in an office or a role. */
function beforeName(use: NameUse, kind: EntryKind): readonly Description[] {
  const { sentence, titleFrom } = use;
  const to = skipAddress(sentence.tokens, use.from);
  const last = sentence.tokens[to - 1];
  if (last === undefined || (titleFrom !== null && titleFrom >= to)) return [];
  if (titleFrom === null && !saysWhat(last, kind)) return [];
  if (titleFrom !== null && to < use.from && !saysWhat(last, kind)) return [];
  const from = findPhrase(sentence, Math.min(titleFrom ?? to, to));
  const words = sentence.tokens.slice(from, to);
  if (from >= to || !isWhole(words, last) || isMany(last, kind)) return [];
  const isThen = words.some(({ low }) => /^then(?:-|$)/.test(low));
  const score = to - from > 1 ? scores.title : scores.shortTitle;
  return [{ sentence, from, to, score: isThen ? scores.past : score }];
}

function skipAddress(tokens: readonly Token[], nameFrom: number): number {
  let to = nameFrom;
  while (to > 0 && mereAddress.test(tokens[to - 1]?.text ?? '')) to -= 1;
  return to;
}

function saysWhat(token: Token, kind: EntryKind): boolean {
  if (kind === 'person') return titles.has(bareWord(token.text)) || isRole(bareWord(token.low));
  return !token.isCapital && (isThing(token.low) || isRole(token.low)) && kind !== 'place';
}

/** "rivals Ruiz and Ortega": said of several, and not of the first alone. */
function isMany({ low }: Token, kind: EntryKind): boolean {
  return kind === 'person' && /[^s]s$/.test(low) && !titles.has(low) && isRole(low.slice(0, -1));
}

/** Where the phrase begins that ends at `to`, without a verb or a first word that is only capitalised. */
function findPhrase(sentence: ReadSentence, to: number): number {
  const { tokens } = sentence;
  let from = to;
  while (from > 0 && isPhrasePart(tokens, from - 1)) from -= 1;
  while (from < to && !canBegin(tokens, from)) from += 1;
  return from;
}

function isPhrasePart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || calendarWords.has(token.text)) return false;
  if (token.text === '’s' || token.text === '’') return tokens[at - 1]?.isCapital ?? false;
  if (datesOffice(token)) return true;
  if (token.isCapital) return !isFunctionWord(token) || at > 0;
  if (isGerund(token)) return at > 0 && isNounLike(tokens[at - 1]!) && isNounLike(tokens[at + 1]!);
  return isNounLike(token) && !prepositionLike.test(token.low);
}

const prepositionLike =
  /^(?:including|excluding|regarding|concerning|like|unlike|versus|via|per|plus|same|time|fellow)$/;

function canBegin(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (token === undefined || /^(?:’s|’)$/.test(token.text)) return false;
  if (datesOffice(token)) return true;
  const opens = before === undefined || /^[“‘":—–(-]$/.test(before.text);
  if (token.isCapital && opens) {
    const low: Token = { ...token, isCapital: false };
    return !isFunctionWord(low) && !isFiniteVerb(low) && !isAdverb(low);
  }
  if (token.isCapital || before === undefined) return true;
  const isVerbPlace = beforeVerb.test(before.low) || (isAdverb(before) && !isAdjective(token));
  return !isVerbPlace || titles.has(token.text);
}

/** "Malawi’s health minister, Grace Phiri,": the phrase ends before the comma. */
function beforeComma(use: NameUse, kind: EntryKind): readonly Description[] {
  const { sentence } = use;
  const { tokens } = sentence;
  const [comma, head] = [tokens[use.from - 1], tokens[use.from - 2]];
  if (kind !== 'person' || comma?.text !== ',' || head === undefined || head.isCapital) return [];
  if (!isRole(bareWord(head.low)) || head.low.endsWith('s')) return [];
  if (!/^[,.”;—–]$/.test(tokens[use.to]?.text ?? '')) return [];
  const to = use.from - 1;
  const from = findPhrase(sentence, to - 1);
  return isWhole(tokens.slice(from, to), head)
    ? [{ sentence, from, to, score: scores.beforeComma }]
    : [];
}

/** "regional bodies such as … the Quartet": what the listed things are. */
function suchAs(use: NameUse, kind: EntryKind): readonly Description[] {
  const { sentence } = use;
  const { tokens } = sentence;
  if (kind === 'person' || kind === 'place') return [];
  const before = tokens.slice(0, use.from);
  const at = before.findLastIndex(
    ({ low }, index) => low === 'such' && before[index + 1]?.low === 'as',
  );
  const isBroken = before
    .slice(Math.max(at, 0))
    .some((token) => isFiniteVerb(token) || /^[.;“”]$/.test(token.text));
  if (at < 1 || isBroken) return [];
  let from = at;
  while (from > 0 && isPhrasePart(tokens, from - 1) && !isVerb(tokens[from - 1]!)) from -= 1;
  return from < at ? [{ sentence, from, to: at, score: scores.list }] : [];
}
