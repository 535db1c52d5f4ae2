/** What was read of a sentence in, whether it is new out. */
import type { ReadSentence } from './read-signs.ts';
import { newsWeights } from './weights.ts';
import { weighSigns, type SignWeights } from './weigh-signs.ts';

/** More probable than not. */
const leastProbable = 0.5;

export function isNews(
  { signs, hasOtherFigure }: ReadSentence,
  weights: SignWeights = newsWeights,
): boolean {
  return hasOtherFigure || weighSigns(signs, weights) >= leastProbable;
}
