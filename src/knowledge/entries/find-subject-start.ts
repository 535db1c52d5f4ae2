/**
 * The verb of a clause in, where the one who does it begins out: right before the verb, or before
 * the first of several predicates that share it ("Ruiz left Lima and sent aid"). Rules on words.
 */
import type { Token } from './tokens.ts';
import {
  isAdverb,
  isAuxiliary,
  isFiniteVerb,
  isFunctionWord,
  isGerund,
  isNounLike,
  isPast,
  isVerb,
} from './word-class.ts';

/** More predicates than these share a subject in no readable sentence. */
const mostShared = 4;

const longestInsertionTokens = 10;

/** Before a noun it tells that the noun is not the one who does it: "in October due to". */
const preposition =
  /^(?:about|after|against|at|before|between|by|during|for|from|in|into|of|on|over|since|through|to|under|until|with|without)$/;
/** Whoever reads it alone has to be told whom it means. */
const pronoun = /^(?:he|she|they|it|we|i)(?:’(?:s|d|ve|re|ll|m))?$/;
const clauseEdge =
  /^(?:[;:“—–()]|that|which|who|whose|while|whereas|although|because|when|if|but)$/;

/** Null when nobody stands there. What begins at a pronoun is readable only where it is told whose. */
export function findSubjectStart(
  tokens: readonly Token[],
  verb: number,
  left = mostShared,
): number | null {
  const start = groupStart(tokens, verb);
  const before = tokens[start - 1];
  if (before === undefined || left === 0) return null;
  const isPurpose = tokens[start]?.low === 'to';
  if (before.text === ',' && formOf(tokens, start) === 'gerund') return null;
  if (isPurpose || isJoined(before)) return sharedSubject(tokens, start, isPurpose, left);
  if (pronoun.test(before.low)) return start - 1;
  if (start === verb && isReducedRelative(tokens, verb)) return phraseHead(tokens, start);
  const end = before.text === ',' ? insertionStart(tokens, start - 1) : start;
  if (end === null) return null;
  const from = phraseStart(tokens, end);
  return from < end && !preposition.test(tokens[from - 1]?.low ?? '') ? from : null;
}

/** "to deepen and strengthen", "in order to build": where the clause of purpose that opens a sentence begins. */
export function findPurposeStart(tokens: readonly Token[], verb: number): number | null {
  for (let at = verb; at >= 0; at--) {
    const { low = '' } = tokens[at] ?? {};
    const isOpening = at === 0 || tokens[at - 1]?.text === '“';
    if (isOpening) return low === 'to' || isInOrderTo(tokens, at) ? at : null;
    if (clauseEdge.test(low) || low === ',') return null;
  }
  return null;
}

function isInOrderTo(tokens: readonly Token[], at: number): boolean {
  return ['in', 'order', 'to'].every((word, index) => tokens[at + index]?.low === word);
}

function isJoined({ low }: Token): boolean {
  return low === 'and' || low === 'or';
}

/** The subject of the nearest verb before that has the same form, or that the purpose belongs to. */
function sharedSubject(
  tokens: readonly Token[],
  start: number,
  isPurpose: boolean,
  left: number,
): number | null {
  const form = formOf(tokens, start);
  for (let at = start - 1; at >= 0; at--) {
    const token = tokens[at];
    if (token?.text === '”') at = openingOf(tokens, at);
    else if (token === undefined || clauseEdge.test(token.low)) return null;
    else if (isVerbAt(tokens, at) && !isAuxiliary(token)) {
      const isMate =
        isPurpose || formOf(tokens, groupStart(tokens, at)) === form || form === 'bare';
      const subject = isMate ? findSubjectStart(tokens, at, left - 1) : null;
      if (subject !== null) return subject;
    }
  }
  return null;
}

function openingOf(tokens: readonly Token[], at: number): number {
  const open = tokens.slice(0, at).findLastIndex(({ text }) => text === '“');
  return open < 0 ? at : open;
}

/** "a hope" is none, "hope" may be one. */
function isVerbAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (/^(?:a|an|the|its|his|her|their)$/.test(tokens[at - 1]?.low ?? '')) return false;
  return token !== undefined && (isVerb(token) || isGerund(token));
}

type Form = 'past' | 'present' | 'bare' | 'gerund';

function formOf(tokens: readonly Token[], start: number): Form {
  let at = start;
  while (tokens[at] !== undefined && isAdverb(tokens[at]!)) at += 1;
  const token = tokens[at];
  if (token === undefined || token.low === 'to') return 'bare';
  if (isAuxiliary(token)) return 'present';
  if (isPast(token)) return 'past';
  if (isGerund(token)) return 'gerund';
  return isFiniteVerb(token) ? 'present' : 'bare';
}

/** Where the verb's auxiliaries, adverbs and "wants to" before it begin. */
function groupStart(tokens: readonly Token[], verb: number): number {
  let start = verb;
  while (start > 0 && leadsToVerb(tokens, start - 1)) start -= 1;
  return start;
}

function leadsToVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (isAuxiliary(token) || isAdverb(token) || /^(?:to|be|been|not)$/.test(token.low)) return true;
  return tokens[at + 1]?.low === 'to' && isVerbAt(tokens, at);
}

/** "Ruiz, 61, was": where a short insertion that ends at the comma `end` begins; null without one. */
function insertionStart(tokens: readonly Token[], end: number): number | null {
  for (let at = end - 1; at > end - longestInsertionTokens && at > 0; at--) {
    const token = tokens[at];
    if (token === undefined || clauseEdge.test(token.low) || isFiniteVerb(token)) return null;
    if (token.text === ',') return at;
  }
  return null;
}

/** "relationships developed under Ruiz": a participle behind the noun it belongs to. */
function isReducedRelative(tokens: readonly Token[], verb: number): boolean {
  const link = tokens[verb + 1]?.low ?? '';
  return (tokens[verb]?.low.endsWith('ed') ?? false) && /^(?:under|by|with|in)$/.test(link);
}

/** "relationships in the region": the noun before a preposition is what the whole is about. */
export function phraseHead(tokens: readonly Token[], end: number): number | null {
  const from = phraseStart(tokens, end);
  if (from === end) return null;
  if (!preposition.test(tokens[from - 1]?.low ?? '')) return from;
  const head = phraseStart(tokens, from - 1);
  return head < from - 1 ? head : from;
}

/** Where the noun phrase that ends before `end` begins; `end` when there is none. */
export function phraseStart(tokens: readonly Token[], end: number): number {
  let from = end;
  while (from > 0 && isSubjectPart(tokens[from - 1])) from -= 1;
  return from;
}

function isSubjectPart(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (/^(?:’s|’|of|the|a|an|its|his|her)$/.test(token.low)) return true;
  return token.isWord && !isFunctionWord(token) && (token.isCapital || isNounLike(token));
}
