/** Packs broken by chance: the long run is `npm run fuzz:packs`. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { badPack, findBreach } from '../../../fuzz/bad-pack.ts';

it(
  'a pack broken by chance is refused in words or taken whole, and can then be written again',
  { timeout: 120_000 },
  () => {
    const property = fc.property(badPack, (text) => {
      expect(findBreach(text)).toBeNull();
    });
    fc.assert(property, { numRuns: 150, seed: 7 });
  },
);
