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

/** No bracket behind a name ("(pictured)", "(R-Texas)") is longer. */
const longestBracketTokens = 6;
const mostInsertions = 3;

/**
 * The insertions that follow a name one after another, without its honours, a bracket and an age:
 * "Ruiz KC (right), 42, a judge, who …".
 */
export function listInsertions(tokens: readonly Token[], nameTo: number): readonly Insertion[] {
  const found: Insertion[] = [];
  let at = skipBracket(tokens, nameTo);
  while (found.length < mostInsertions) {
    const insertion = findInsertion(tokens, at);
    if (insertion === null) return found;
    if (!isAge(tokens, insertion)) found.push(insertion);
    at = insertion.to;
  }
  return found;
}

function skipBracket(tokens: readonly Token[], from: number): number {
  let at = from;
  while (/^(?:KC|QC|MP|MSP|MEP|TD|PhD|CBE|OBE|MBE)$/.test(tokens[at]?.text ?? '')) at += 1;
  if (tokens[at]?.text !== '(') return at;
  const close = tokens.findIndex(({ text }, index) => index > at && text === ')');
  return close > 0 && close - at <= longestBracketTokens ? close + 1 : at;
}

function isAge(tokens: readonly Token[], { from, to }: Insertion): boolean {
  return to === from + 1 && /^\d{1,3}$/.test(tokens[from]?.text ?? '');
}
