/** Tokens and a place in them in, whether a predicate begins there out. */
import { isAdverb, isFiniteVerb, isFunctionWord } from './word-class.ts';
import type { Token } from './tokens.ts';

/** An adverb or two and a finite verb: the predicate of the subject before. */
export function startsPredicate(tokens: readonly Token[], at: number): boolean {
  return findPredicate(tokens, at) !== null;
}

/** Where the predicate that begins at `at` begins; null when no finite verb follows at once. */
export function findPredicate(tokens: readonly Token[], at: number): number | null {
  for (let index = at; index < at + 4; index++) {
    const token = tokens[index];
    if (token === undefined) return null;
    if (isFiniteVerb(token)) return at;
    if (!isAdverb(token) || isFunctionWord(token)) return null;
  }
  return null;
}

/** Where the predicate begins behind "who" or "which": there a word in -s or -ed is a verb. */
export function startsRelative(tokens: readonly Token[], at: number): boolean {
  if (startsPredicate(tokens, at)) return true;
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || token.isCapital || !token.isWord || isFunctionWord(token))
    return false;
  if (isAdverb(token)) return next !== undefined && isRelativeVerb(next) && !isFunctionWord(next);
  return isRelativeVerb(token);
}

function isRelativeVerb({ low, isCapital }: Token): boolean {
  return !isCapital && /(?:[^s]s|ed|ught)$/.test(low);
}
