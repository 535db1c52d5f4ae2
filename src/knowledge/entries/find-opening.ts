/**
 * Where a subject begins in, whether a clause of its own begins there out: freely, as what somebody
 * says or thinks, or not at all ("the pact Peru signed"). Rules on the words before.
 */
import { speechVerbs } from '../../article/data/speech-verbs.ts';
import { speechParticiples } from '../data/speech-verbs.ts';
import { calendarWords } from './data/kind-words.ts';
import { isRole, isThing } from './data/role-words.ts';
import { isThinkingVerb } from './find-claim.ts';
import { phraseStart } from './find-subject-start.ts';
import type { Token } from './tokens.ts';
import { isAdjective, isAdverb, isFiniteVerb, isNounLike, isVerb } from './word-class.ts';

/** `reported`: to be told only together with whose word it is. */
export type Opening = 'free' | 'reported';

const marks = /^(?:[,;:—–“‘(”’-]|--)$/;
const subordinator =
  /^(?:because|while|although|though|when|after|before|since|as|once|until|where|whereas|so|but|yet)$/;
/** Behind these a "that" tells what is so. */
const factive = /^(?:emerged|revealed|discovered|learned|learnt|fact|found|now|so|given|noticed)$/;
const hearer = /^(?:told|tells|tell|telling|assured|reminded|informed|warned)$/;
const timeWord =
  /^(?:today|tomorrow|yesterday|tonight|now|then|later|earlier|ago|week|month|year|day|morning|afternoon|evening|night|summer|spring|autumn|fall|winter|time)s?$/;
/** "told reporters in Lima on Friday that": the verb is no further from its "that". */
const hearerReach = 8;

/** Null: what begins at `at` is no clause of its own. */
export function findOpening(tokens: readonly Token[], at: number): Opening | null {
  const before = tokens[at - 1];
  if (before?.low === 'as' && /^an?$/.test(tokens[at]?.low ?? '')) return null;
  if (before === undefined || marks.test(before.text) || subordinator.test(before.low))
    return 'free';
  if (before.low === 'that') return behindThat(tokens, at - 1);
  if (/^(?:and|or|nor)$/.test(before.low)) return hasClauseBefore(tokens, at - 1) ? 'free' : null;
  if (/^(?:how|whether)$/.test(before.low)) return 'reported';
  if (/^(?:called|named|dubbed)$/.test(before.low)) return 'free';
  const tells = speechVerbs.has(before.low) || speechParticiples.has(before.low);
  if (tells || isThinkingVerb(before.low)) return 'reported';
  return isTime(before) || opensAsAdverb(tokens, at - 1) ? 'free' : null;
}

/** "Currently Ruiz is": an adverb that the sentence begins with. */
function opensAsAdverb(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return (
    token !== undefined && isAdverb(token) && (before === undefined || marks.test(before.text))
  );
}

function behindThat(tokens: readonly Token[], that: number): Opening | null {
  const before = tokens[that - 1];
  if (before === undefined) return null;
  if (factive.test(before.low)) return 'free';
  const isHeard = tokens
    .slice(Math.max(0, that - hearerReach), that)
    .some(({ low }) => hearer.test(low));
  const isRelative = !isHeard && isNounLike(before) && !isAdjective(before) && !isVerb(before);
  return isRelative || (before.isCapital && !isHeard) ? null : 'reported';
}

/** "Ruiz left and Peru won" against "between Chile and Peru". */
function hasClauseBefore(tokens: readonly Token[], joint: number): boolean {
  const first = phraseStart(tokens, joint);
  if (/^(?:between|of|with|from|in|for|by|to|at|on)$/.test(tokens[first - 1]?.low ?? ''))
    return false;
  const start = tokens.slice(0, joint).findLastIndex(({ text }) => /^[.;:“]$/.test(text));
  return tokens.slice(start + 1, joint).some((token) => isFiniteVerb(token));
}

function isTime(token: Token): boolean {
  return /^\d/.test(token.text) || calendarWords.has(token.text) || timeWord.test(token.low);
}

/**
 * Where the subject begins whose name begins at `from` ("the actress Anna Ruiz"); null when the noun
 * before the name is another thing ("the pact Peru signed").
 */
export function findNamedSubject(tokens: readonly Token[], from: number): number | null {
  const before = tokens[from - 1];
  if (before === undefined) return from;
  const start = phraseStart(tokens, from);
  const inner = tokens.slice(start, from);
  const isBroken = inner.some(
    ({ low }, index) =>
      index > 0 && /^(?:the|a|an|its|his|her)$/.test(low) && isPlain(inner, index),
  );
  if (isBroken) return null;
  if (before.isCapital || !isNounLike(before) || isTitleNoun(before)) return start;
  return timeWord.test(before.low) ? start : null;
}

/** "steps the": a noun of its own stands before the determiner. */
function isPlain(inner: readonly Token[], at: number): boolean {
  const before = inner[at - 1];
  return before !== undefined && before.low !== 'of' && !timeWord.test(before.low);
}

function isTitleNoun({ low }: Token): boolean {
  return isRole(low) || isThing(low) || /-(?:runner|elect|nominee|general)$/.test(low);
}

/** Where the noun phrase begins that holds `from`: with its determiner, numbers and participles. */
export function widenPhrase(tokens: readonly Token[], from: number): number {
  let start = from;
  while (start > 0 && isModifier(tokens, start - 1) && !isOpened(tokens, start)) start -= 1;
  return start;
}

/** "this summer | the young Peruvian": nothing of the phrase stands before its article. */
function isOpened(tokens: readonly Token[], start: number): boolean {
  const isArticle = /^(?:the|an?)$/.test(tokens[start]?.low ?? '');
  return isArticle && !/^(?:of|all|both|half|many)$/.test(tokens[start - 1]?.low ?? '');
}

function isModifier(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (determiner.test(token.low) || /^\d/.test(token.text)) return true;
  if (token.low === 'of' || isAdjective(token)) return true;
  if (/(?:ed|ing)$/.test(token.low) && !token.isCapital)
    return at === 0 || determiner.test(tokens[at - 1]?.low ?? '');
  return token.isWord && !token.isCapital && isNounLike(token);
}

const determiner =
  /^(?:the|a|an|its|his|her|their|our|my|your|this|these|those|both|all|some|many|most|several|few|any|each|every|no|other|more|less|’s|’|one|two|three|four|five|six|seven|eight|nine|ten)$/;
