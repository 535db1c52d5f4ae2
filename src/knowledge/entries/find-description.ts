/**
 * The uses of a name in, the words that say who or what it is out: the title before it ("Peruvian
 * Prime Minister"), or what stands after it between commas ("a former firefighter").
 */
import type { EntryKind, Span } from '../story.ts';
import { calendarWords } from './data/kind-words.ts';
import { isRole, isThing, titles } from './data/role-words.ts';
import type { NameUse } from './read-names.ts';
import { findInsertion, type Insertion } from './find-insertion.ts';
import { spanOfTokens, type ReadSentence } from './read-sentences.ts';
import { isFiniteVerb, isFunctionWord, isGerund, isNounLike } from './word-class.ts';
import type { Token } from './tokens.ts';

interface Candidate {
  readonly span: Span;
  readonly score: number;
}

/** "Mr" and "Sir" tell nothing. */
const mereAddress = /^(?:Mr|Mrs|Ms|Miss|Mx|Sir|Dame|Lord|Lady|Dr|Prof|Hon)\.?$/;
const longestDescriptionUnits = 110;
/** How far into an insertion the word that says what someone is may stand. */
const headTokens = 10;

/** Null when the text has none. */
export function findDescription(uses: readonly NameUse[], kind: EntryKind): Span | null {
  const candidates = uses.flatMap((use) => [
    ...phraseBefore(use, kind, use.titleFrom ?? use.from, use.from),
    ...phraseBeforeComma(use, kind),
    ...apposition(use, kind),
    ...suchAs(use, kind),
  ]);
  const best = candidates.reduce<Candidate | null>(
    (best, one) => (best === null || one.score > best.score ? one : best),
    null,
  );
  return best?.span ?? null;
}

/** The nouns, names and adjectives right before `nameFrom` that end in an office or a role. */
function phraseBefore(
  use: NameUse,
  kind: EntryKind,
  titleFrom: number,
  nameFrom: number,
): readonly Candidate[] {
  const { sentence } = use;
  const last = sentence.tokens[nameFrom - 1];
  if (last === undefined || !saysWhat(last, kind)) return [];
  let from = titleFrom;
  while (from > 0 && isPhrasePart(sentence, from - 1)) from -= 1;
  if (from === nameFrom) return [];
  const length = nameFrom - from;
  if (length === 1 && mereAddress.test(last.text)) return [];
  return asCandidate(sentence, from, nameFrom, length > 1 ? 3 : 1.5);
}

function saysWhat(token: Token, kind: EntryKind): boolean {
  if (kind === 'person') return titles.has(token.text) || isRole(token.low);
  return !token.isCapital && (isThing(token.low) || isRole(token.low)) && kind !== 'place';
}

function isPhrasePart({ tokens }: ReadSentence, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || calendarWords.has(token.text)) return false;
  if (token.text === '’s') return tokens[at - 1]?.isCapital ?? false;
  if (token.isCapital) return !isFunctionWord(token) || at > 0;
  return isNounLike(token) || token.text === '-';
}

/** "Malawi’s health minister, Grace Phiri,": the phrase ends before the comma. */
function phraseBeforeComma(use: NameUse, kind: EntryKind): readonly Candidate[] {
  const { tokens } = use.sentence;
  const [comma, head] = [tokens[use.from - 1], tokens[use.from - 2]];
  if (
    comma?.text !== ',' ||
    head === undefined ||
    head.isCapital ||
    !isRole(head.low) ||
    head.low.endsWith('s')
  )
    return [];
  if (!/^[,.”]$/.test(tokens[use.to]?.text ?? '')) return [];
  let from = use.from - 2;
  while (from > 0 && isPhrasePart(use.sentence, from - 1)) from -= 1;
  return kind === 'person' ? asCandidate(use.sentence, from, use.from - 1, 2.6) : [];
}

/** "Luis Ortega, the director of …," and "Hayley Walsh, 42, a lecturer …,". */
function apposition(use: NameUse, kind: EntryKind): readonly Candidate[] {
  const { tokens } = use.sentence;
  const first = findInsertion(tokens, use.to);
  const insertion =
    first !== null && isAge(tokens, first) ? findInsertion(tokens, first.to) : first;
  if (insertion === null || !isNounPhrase(tokens, insertion)) return [];
  const from = /^(?:a|an|the|its|his|her|their)$/.test(tokens[insertion.from]?.low ?? '')
    ? insertion.from + 1
    : insertion.from;
  const rest = tokens.slice(from, Math.min(insertion.to, from + headTokens));
  const to = rest.findIndex((token, index) => index > 0 && isFunctionWord(token));
  const head = to < 0 ? rest : rest.slice(0, to);
  const fits = head.some((token) =>
    kind === 'person' ? isRole(token.low) || titles.has(token.text) : isThing(token.low),
  );
  return fits ? asCandidate(use.sentence, from, insertion.to, 2.5) : [];
}

/** "regional bodies such as … the Quartet": what the listed things are. */
function suchAs(use: NameUse, kind: EntryKind): readonly Candidate[] {
  const { sentence } = use;
  if (kind === 'person' || kind === 'place') return [];
  const before = sentence.tokens.slice(0, use.from);
  const at = before.findLastIndex(
    ({ low }, index) => low === 'such' && before[index + 1]?.low === 'as',
  );
  if (
    at < 1 ||
    before.slice(at).some((token) => isFiniteVerb(token) || /^[.;“”]$/.test(token.text))
  )
    return [];
  let from = at;
  while (from > 0 && isPhrasePart(sentence, from - 1)) from -= 1;
  return from < at ? asCandidate(sentence, from, at, 2) : [];
}

function isAge(tokens: readonly Token[], { from, to }: Insertion): boolean {
  return to === from + 1 && /^\d{1,3}$/.test(tokens[from]?.text ?? '');
}

function isNounPhrase(tokens: readonly Token[], { from }: Insertion): boolean {
  const first = tokens[from];
  if (first === undefined || isGerund(first)) return false;
  if (/^(?:a|an|the|its|his|her|their|one|formerly|also)$/.test(first.low)) return true;
  return (
    isNounLike(first) || isRole(first.low) || (first.isCapital && tokens[from + 1]?.text !== ',')
  );
}

function asCandidate(
  sentence: ReadSentence,
  from: number,
  to: number,
  score: number,
): readonly Candidate[] {
  const span = spanOfTokens(sentence, from, to);
  return to > from && span.end - span.start <= longestDescriptionUnits ? [{ span, score }] : [];
}
