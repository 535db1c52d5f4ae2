/**
 * What each sign adds to the logarithm of the odds that a sentence is new. Fitted, not set by hand:
 * `npm run train:news` writes this file, from the labelled pairs of tests/eval/news.
 */
import type { SignWeights } from './weigh-signs.ts';

export const newsWeights: SignWeights = {
  bias: 0.48,
  signs: {
    unknownWords: 1.74,
    bestMatch: -3.23,
    newNumber: 1.42,
    knownNumber: -2.73,
    newName: 1.56,
    newQuote: 1.3,
    laterDate: 2.27,
    knownDate: -0.98,
    before: -2.17,
    now: 0.99,
    coming: 1.29,
    lead: 0.99,
  },
};
