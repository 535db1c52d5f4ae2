import { expect, test } from 'vitest';
import { fitsAccepted } from '../../eval/knowledge/scores/fold-name.ts';

test.each([
  ['Mara Lindt', 'Lindt', true],
  ['Lindt', 'Mara Lindt', true],
  ['a spokesperson for the port', 'spokesperson', true],
  ['three protesters', 'protester', true],
  ['the ministry’s statement', 'ministry', true],
  ['Israel Defense Forces', 'Israel Defense', true],
  ['Lindt’s lawyer', 'Lindt', false],
  ['the Lindt campaign', 'Lindt', false],
  ['Lindtner', 'Lindt', false],
  ['Mara', 'Mara Lindt', false],
  ['', 'Lindt', false],
])('“%s” for “%s”: %s', (words, accepted, fits) => {
  expect(fitsAccepted(words, accepted)).toBe(fits);
});
