/** How much memory a library takes: it is held for as long as the browser runs, whatever is read. */
import { expect, it } from 'vitest';
import { compileLibrary } from '../../../src/library/compile-library.ts';
import { makeManyNames } from '../../support/many-names.ts';
import { bytesPerName, countNames } from '../../support/measure-library.ts';

/** Goal 10 of the speed budget. */
const mostBytes = 30;

const patient = { timeout: 60_000 };

it.each([30, 3000, 100_000])('of %i names takes at most 30 bytes for each', patient, (count) => {
  const library = compileLibrary(makeManyNames(count));
  expect(countNames(library)).toBe(count);
  expect(bytesPerName(library)).toBeLessThanOrEqual(mostBytes);
});
