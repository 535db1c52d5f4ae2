import { expect, test } from 'vitest';
import type { EntryKind } from '../../../../src/knowledge/story.ts';
import { initialsOf } from '../../../../src/ui/story/initials.ts';

test.each<[string, EntryKind, string, string]>([
  ['Elin Aster', 'person', 'en', 'EA'],
  ['Ludwig van Beek', 'person', 'nl', 'LB'],
  ['Aster', 'person', 'en', 'A'],
  ['Jean-Luc Morel', 'person', 'fr', 'JM'],
  ['Harbor Board', 'organisation', 'en', 'H'],
  ['the Lower Islands', 'place', 'en', 'L'],
  ['ferry unions', 'group', 'en', 'F'],
  ['山田太郎', 'person', 'ja', '山'],
  ['山田 太郎', 'person', 'ja', '山'],
  ['محمد علي', 'person', 'ar', 'م'],
  ['Élise Øst', 'person', 'fr', 'ÉØ'],
  ['E\u0301lise', 'person', 'fr', 'E\u0301'],
  ['ilker', 'person', 'tr', 'İ'],
  ['“7 May” movement', 'group', 'en', 'M'],
  ['—', 'concept', 'en', ''],
])('%s (%s, %s): %s', (name, kind, lang, initials) => {
  expect(initialsOf(name, kind, lang)).toBe(initials);
});
