import { describe, expect, it } from 'vitest';
import { rateStrength } from '../../../src/recognition/rate-strength.ts';
import { sayReason } from '../../../src/recognition/say-reason.ts';
import type { Reason } from '../../../src/recognition/verdict.ts';

describe('a reason in words', () => {
  it.each<[Reason, string]>([
    [{ kind: 'headline', names: ['Ishiba'] }, 'Ishiba is in the headline'],
    [{ kind: 'headline', names: ['Ishiba', 'Trump'] }, 'Ishiba and Trump are in the headline'],
    [
      { kind: 'names', names: ['Ishiba', 'Iwaya', 'Quad'], times: 5 },
      'Names Ishiba, Iwaya and Quad (5 times)',
    ],
    [{ kind: 'names', names: ['Ishiba'], times: 1 }, 'Names Ishiba'],
    [{ kind: 'pair', names: ['Quad', 'Japan'] }, 'Names Quad and Japan together'],
    [
      { kind: 'terms', terms: ['policy speech', 'treaty ally'] },
      'Speaks of “policy speech” and “treaty ally”',
    ],
    [
      { kind: 'other-time', date: '2016-11-18' },
      'Published on 2016-11-18, at another time than the story',
    ],
    [{ kind: 'passing', names: ['Ishiba'] }, 'Names Ishiba only in passing'],
    [{ kind: 'dismissed' }, 'You said that it is not about this story'],
  ])('%j', (reason, words) => {
    expect(sayReason(reason)).toBe(words);
  });
});

it.each([
  [0.65, 'loose'],
  [0.8, 'clear'],
  [0.95, 'strong'],
])('a score of %d is %s', (score, words) => {
  expect(rateStrength(score)).toBe(words);
});
