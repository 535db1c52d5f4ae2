/**
 * What each ground adds to the logarithm of the odds that a page is related, and that a related page is the same
 * story. Fitted, not set by hand: `npm run train:recognition` writes this file, from the labelled pages of
 * tests/eval/recognition and ../shared/corpus, of which it holds no word.
 */
import type { Weights } from '../weigh-grounds.ts';

export const relatedWeights: Weights = {
  bias: -5.66,
  grounds: {
    own: 1.35,
    people: 1.24,
    mainPerson: 0.76,
    ownCount: 1.51,
    scene: 0.94,
    sceneCount: 1.1,
    wording: 1.64,
    wordingInHeadline: 1.45,
    wordingInScene: 0.65,
    ownInWording: 0.8,
    focus: 1.81,
    sameTime: 0.86,
    otherTime: -0.85,
    farTime: -0.7,
    otherHolder: -0.39,
    otherLanguage: 1.04,
  },
};

export const sameWeights: Weights = {
  bias: -9,
  grounds: {
    own: 1.57,
    parties: 1.96,
    sceneInHeadline: 0.58,
    ownCount: 2.6,
    sceneCount: 2.34,
    wording: 2.09,
    wordingInHeadline: 0.76,
    wordingInScene: 0.1,
    focus: 0.5,
    sameTime: 3.2,
    otherTime: -0.17,
  },
};
