import { expect, it } from 'vitest';
import { type Ground, sayReason } from '../../../src/ui/say-reason.ts';

it.each<[Ground, string]>([
  [{ kind: 'headline', names: ['Aster'] }, 'Aster is in the headline'],
  [{ kind: 'headline', names: ['Aster', 'Brandt'] }, 'Aster and Brandt are in the headline'],
  [
    { kind: 'names', names: ['Aster', 'Brandt', 'Holm'], times: 5 },
    'Names Aster, Brandt and Holm (5 times)',
  ],
  [{ kind: 'names', names: ['Aster'], times: 1 }, 'Names Aster'],
  [{ kind: 'pair', names: ['Holm', 'Skarvik'] }, 'Names Holm and Skarvik together'],
  [{ kind: 'terms', terms: ['ferry unions', 'ballot'] }, 'Speaks of “ferry unions” and “ballot”'],
  [{ kind: 'passing', names: ['Holm'] }, 'Names Holm only in passing'],
  [{ kind: 'dismissed' }, 'You said that it is not about this story'],
])('%j', (reason, words) => {
  expect(sayReason(reason)).toBe(words);
});
