/**
 * What each sign adds to the logarithm of the odds that a sentence is new. Fitted, not set by hand:
 * `npm run train:news` writes this file, from the labelled pairs of tests/eval/news.
 */
import type { SignWeights } from './weigh-signs.ts';

export const newsWeights: SignWeights = {
  bias: 0.5,
  signs: {
    unknownWords: 1.71,
    bestMatch: -3.2,
    newNumber: 1.2,
    knownNumber: -2.74,
    newName: 1.46,
    newQuote: 1.33,
    laterDate: 2,
    knownDate: -1.34,
    before: -2.17,
    now: 0.92,
    coming: 1.39,
  },
};
