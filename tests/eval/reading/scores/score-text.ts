/**
 * What a reader found of a page in, precision, recall and F1 of its characters out. Standfirst, captions
 * and what is doubtful are optional: to find them is neither right nor wrong, to miss them neither.
 */
import type { Truth } from '../labels/read-truth.ts';
import { matchTexts } from './match-texts.ts';

export interface TextScore {
  /** Characters that were wanted and found. */
  readonly length: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** What was not found, and what was found beside the article; folded. */
  readonly missing: readonly string[];
  readonly surplus: readonly string[];
}

/** `doubtful`: what is counted of it as the article; without a word, as optional. */
export function scoreText(
  truth: Truth,
  found: readonly string[],
  doubtful: 'optional' | 'body' | 'no body' = 'optional',
): TextScore {
  const { body, rest } = truth.doubtful;
  const wanted = doubtful === 'body' ? [...truth.wanted, ...body, ...rest] : truth.wanted;
  const optional = [...truth.standfirst, ...truth.captions, truth.headline];
  if (doubtful === 'optional') optional.push(...body, ...rest);
  const { length, onlyWanted, onlyFound } = matchTexts(wanted, found);
  const surplus = matchTexts(optional, onlyFound).onlyFound;
  const share = (others: readonly string[]): number =>
    length === 0 ? 0 : length / (length + others.join('').length);
  const [precision, recall] = [share(surplus), share(onlyWanted)];
  const f1 = length === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { length, precision, recall, f1, missing: onlyWanted, surplus };
}
