import { expect, it } from 'vitest';
import { foldCharacter } from '../../../src/library/fold-character.ts';
import { makeLetters } from '../../../src/library/letters.ts';

it('knows from the start only what the rules give', () => {
  const { units, sorts } = makeLetters();
  const known = [...sorts.keys()].filter((unit) => sorts[unit] !== 0);
  for (const unit of known) {
    const folded = { units: String.fromCharCode(units[unit]!), sorts: [sorts[unit]] };
    expect(foldCharacter(String.fromCharCode(unit))).toEqual(folded);
  }
  expect(known).toHaveLength(128 + 86 + 90);
});
