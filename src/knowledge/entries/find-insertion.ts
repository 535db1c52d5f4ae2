/** Tokens and the end of a name in, what is inserted after it between commas out. */
import { startsPredicate } from './find-predicate.ts';
import { isFunctionWord, isGerund, isVerb } from './word-class.ts';
import type { Token } from './tokens.ts';

/** An insertion between commas ("who declared a state of emergency on Tuesday") seldom is. */
const longestInsertionTokens = 32;

export interface Insertion {
  /** Tokens between the commas, half-open. */
  readonly from: number;
  readonly to: number;
}

/** What stands between commas right after a name, when its predicate or the sentence's end follows. */
export function findInsertion(tokens: readonly Token[], at: number): Insertion | null {
  if (tokens[at]?.text !== ',') return null;
  const last = Math.min(tokens.length, at + longestInsertionTokens);
  for (let index = at + 2; index < last; index++) {
    const text = tokens[index]?.text ?? '';
    if (/^[.;”]$/.test(text)) return { from: at + 1, to: index };
    if (text !== ',') continue;
    if (startsPredicate(tokens, index + 1)) return { from: at + 1, to: index };
    if (/^\d/.test(tokens[index + 1]?.text ?? '') || isListGap(tokens, index)) continue;
    return { from: at + 1, to: index };
  }
  return null;
}

/** A comma between items: a capitalised word or a noun and soon "and". */
function isListGap(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined || isVerb(next) || isGerund(next) || isFunctionWord(next)) return false;
  return tokens.slice(at + 2, at + 6).some(({ text }) => text === 'and' || text === 'or');
}
