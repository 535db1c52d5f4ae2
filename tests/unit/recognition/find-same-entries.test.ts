import { describe, expect, test } from 'vitest';
import type { Story } from '../../../src/knowledge/story.ts';
import { compileLibrary } from '../../../src/library/compile-library.ts';
import { findSameEntries } from '../../../src/recognition/find-same-entries.ts';
import { keyOf } from '../../../src/recognition/key-of.ts';
import { makeStory } from '../../support/make-story.ts';

type Draft = Parameters<typeof makeStory>[0]['entries'][number];

const storyOf = (id: string, ...entries: Draft[]): Story =>
  makeStory({ id, articles: [{ sentences: ['Nothing of note.'] }], entries });

/** For the first entry of the first story: all that is the same, as "story/entry". */
function sameAsFirst(...stories: Story[]): string[] {
  const same = findSameEntries(
    compileLibrary(stories),
    stories.map(({ id }) => id),
  );
  const [first] = stories;
  const key = keyOf({ story: first!.id, entry: first!.entries[0]!.id });
  return (same.get(key) ?? []).map(({ story, entry }) => `${story}/${entry}`);
}

describe('an entry of one story and one of another', () => {
  test.each<[string, Draft, Draft]>([
    ['of the same full name', { name: 'Mara Lindt' }, { name: 'Mara Lindt' }],
    ['in the other order', { name: 'Yoko Arita' }, { name: 'Arita Yoko' }],
    ['with other accents and case', { name: 'José Bravo' }, { name: 'JOSE BRAVO' }],
    [
      'called so in one of its other names',
      { name: 'Sund Council', kind: 'organisation', names: ['SC'] },
      { name: 'SC', kind: 'organisation', names: [] },
    ],
    [
      'that builders take for a group here and a body there',
      { name: 'Sound Alliance', kind: 'group' },
      { name: 'Sound Alliance', kind: 'organisation' },
    ],
  ])('%s are the same', (_, one, other) => {
    const [a, b] = [storyOf('a', one), storyOf('b', other)];
    expect(sameAsFirst(a, b)).toEqual([`a/${a.entries[0]!.id}`, `b/${b.entries[0]!.id}`]);
  });

  test.each<[string, Draft, Draft[]]>([
    [
      'who only share a surname',
      { name: 'Mara Lindt', names: ['Lindt'] },
      [{ name: 'Jon Lindt', names: ['Lindt'] }],
    ],
    [
      'of whom one story knows but the surname',
      { name: 'Lindt' },
      [{ name: 'Mara Lindt', names: ['Lindt'] }],
    ],
    [
      'of whom one story knows but the surname, which the other does not use',
      { name: 'Lindt' },
      [{ name: 'Mara Lindt' }],
    ],
    [
      'of which one is a person and one a ship',
      { name: 'Astrid Berg' },
      [{ name: 'Astrid Berg', kind: 'concept' }],
    ],
    [
      'where the other story has two of the name',
      { name: 'Lindt' },
      [
        { name: 'Mara Lindt', names: ['Lindt'] },
        { name: 'Jon Lindt', names: ['Lindt'] },
      ],
    ],
    [
      'whose name is longer',
      { name: 'Democratic Party', kind: 'organisation' },
      [{ name: 'Liberal Democratic Party', kind: 'organisation' }],
    ],
  ])('%s stay apart', (_, one, others) => {
    const a = storyOf('a', one);
    expect(sameAsFirst(a, storyOf('b', ...others))).toEqual([`a/${a.entries[0]!.id}`]);
  });

  test('that a third story holds together are one, in the order of the stories', () => {
    const stories = [
      storyOf('a', { name: 'Mara Lindt', names: ['M. Lindt'] }),
      storyOf('b', { name: 'M. Lindt' }),
      storyOf('c', { name: 'Mara Lindt' }),
    ];
    expect(sameAsFirst(...stories)).toEqual(['a/mara-lindt', 'b/m-lindt', 'c/mara-lindt']);
  });
});
