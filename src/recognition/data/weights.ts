/**
 * What each ground adds to the logarithm of the odds that a page is related, and that a related page is the same
 * story. Fitted, not set by hand: `npm run train:recognition` writes this file, from the labelled pages of
 * tests/eval/recognition and ../shared/corpus, of which it holds no word.
 */
import type { Weights } from '../weigh-grounds.ts';

export const relatedWeights: Weights = {
  bias: -5.67,
  grounds: {
    own: 1.39,
    people: 1.35,
    mainPerson: 0.93,
    ownCount: 1.42,
    scene: 1.14,
    sceneCount: 1.14,
    wording: 1.67,
    wordingInHeadline: 1.28,
    wordingInScene: 0.67,
    ownInWording: 0.82,
    focus: 1.8,
    sameTime: 0.85,
    otherTime: -0.83,
    farTime: -0.64,
    otherHolder: -0.41,
    otherLanguage: 1.2,
  },
};

export const sameWeights: Weights = {
  bias: -7.9,
  grounds: {
    own: 1.52,
    parties: 1.88,
    sceneInHeadline: 1.01,
    ownCount: 1.92,
    sceneCount: 2.27,
    wording: 1.4,
    wordingInHeadline: 0.36,
    ownInWording: 0.76,
    sameTime: 3.27,
    otherTime: -0.16,
    otherLanguage: 0.07,
  },
};
