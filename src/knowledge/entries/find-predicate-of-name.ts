/** Tokens and a name's place in them in, where the predicate of that name begins out. */
import { speechVerbs } from '../../article/data/speech-verbs.ts';
import { findInsertion, listInsertions } from './find-insertion.ts';
import { findPredicate, startsRelative } from './find-predicate.ts';
import { isAuxiliary, isFunctionWord, isNounLike } from './word-class.ts';
import type { Token } from './tokens.ts';

/** Where the predicate begins of the name that ends at `to`: at once, or after an insertion. */
export function findPredicateOfName(tokens: readonly Token[], to: number): number | null {
  const at = skipOrigin(tokens, to);
  const afterComma = reportsAfterComma(tokens, at) ? at + 1 : null;
  return findPredicate(tokens, at) ?? afterComma ?? findBehindInsertion(tokens, at);
}

/** "Ruiz, 61, who sails, builds boats": behind "who" and its clause only a verb can follow. */
function findBehindInsertion(tokens: readonly Token[], at: number): number | null {
  const last = listInsertions(tokens, at).at(-1);
  const first = findInsertion(tokens, at);
  for (const insertion of [first, last]) {
    if (insertion === undefined || insertion === null) continue;
    const next = insertion.to + 1;
    const found = findPredicate(tokens, next);
    if (found !== null) return found;
    const isRelative = /^(?:who|which)$/.test(tokens[insertion.from]?.low ?? '');
    if (isRelative && startsRelative(tokens, next)) return next;
  }
  return null;
}

/** "Malawi’s health minister, Grace Phiri, said": the name itself is the insertion. */
function reportsAfterComma(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at + 1];
  if (tokens[at]?.text !== ',' || verb === undefined) return false;
  return speechVerbs.has(verb.low) ? !isInverted(tokens, at + 2) : isAuxiliary(verb);
}

/** "…, said Anna Ruiz.", "…, said an official": whoever speaks follows. */
function isInverted(tokens: readonly Token[], from: number): boolean {
  let to = from;
  while (tokens[to]?.isCapital) to += 1;
  const isName = to > from && /^[.,;]$/.test(tokens[to]?.text ?? '.');
  return isName || /^an?$/.test(tokens[from]?.low ?? '');
}

/** "Elena Marchetti of the University of Milan": where what follows the name's origin begins. */
export function skipOrigin(tokens: readonly Token[], to: number): number {
  if (!/^(?:of|from|at)$/.test(tokens[to]?.low ?? '')) return to;
  let at = tokens[to + 1]?.low === 'the' ? to + 2 : to + 1;
  const start = at;
  while (
    tokens[at]?.isCapital ||
    (at > start && tokens[at]?.low === 'of' && tokens[at + 1]?.isCapital)
  )
    at += 1;
  return at > start ? at : to;
}

/** The name belongs to a noun before it ("a leader of Harrowby Council"): no verb after it is its own. */
export function isInPhrase(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  while (at >= 0 && isBeforeName(tokens[at])) at -= 1;
  const link = tokens[at]?.low ?? '';
  return /^(?:of|in|from|with|for|by|at|to|near|on|outside|against|between|under|over|into|than|about|among|including)$/.test(
    link,
  );
}

function isBeforeName(token: Token | undefined): boolean {
  if (token === undefined || !token.isWord) return token?.text === '’s';
  return token.isCapital
    ? !isFunctionWord(token) || token.low === 'the'
    : token.low === 'the' || token.low === 'a' || isNounLike(token);
}
