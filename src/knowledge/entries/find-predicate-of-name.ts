/** Tokens and a name's place in them in, where the predicate of that name begins out. */
import { speechVerbs } from '../../article/data/speech-verbs.ts';
import { findInsertion } from './find-insertion.ts';
import { findPredicate } from './find-predicate.ts';
import { isAuxiliary, isFunctionWord, isNounLike } from './word-class.ts';
import type { Token } from './tokens.ts';

/** Where the predicate begins of the name that ends at `to`: at once, or after an insertion. */
export function findPredicateOfName(tokens: readonly Token[], to: number): number | null {
  const at = skipOrigin(tokens, to);
  const insertion = findInsertion(tokens, at);
  const afterComma = reportsAfterComma(tokens, at) ? at + 1 : null;
  return (
    findPredicate(tokens, at) ??
    afterComma ??
    (insertion && findPredicate(tokens, insertion.to + 1))
  );
}

/** "Malawi’s health minister, Grace Phiri, said": the name itself is the insertion. */
function reportsAfterComma(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at + 1];
  return (
    tokens[at]?.text === ',' &&
    verb !== undefined &&
    (speechVerbs.has(verb.low) || isAuxiliary(verb))
  );
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
