import { describe, expect, test } from 'vitest';
import type { SameEntries } from '../../../src/recognition/find-same-entries.ts';
import { keyOf } from '../../../src/recognition/key-of.ts';
import { shareMentions } from '../../../src/recognition/share-mentions.ts';
import type { EntryKey, Mention } from '../../../src/recognition/verdict.ts';

const at = (start: number, end: number, story: string, entry: string): Mention => ({
  start,
  end,
  story,
  entry,
});

/** Each list is one and the same, and shared by its members. */
function sameOf(...lists: EntryKey[][]): SameEntries {
  return new Map(lists.flatMap((list) => list.map((key) => [keyOf(key), list] as const)));
}

const lindt = [
  { story: 'a', entry: 'lindt' },
  { story: 'b', entry: 'mara' },
];

describe('mentions of two stories', () => {
  test('of the same words and person are one, with both', () => {
    const mentions = [at(0, 5, 'a', 'lindt'), at(0, 5, 'b', 'mara')];
    expect(shareMentions(mentions, sameOf(lindt))).toEqual([{ start: 0, end: 5, entries: lindt }]);
  });

  test('have both stories also where only one of them knows the words', () => {
    const mentions = [at(0, 5, 'a', 'lindt'), at(9, 12, 'b', 'mara')];
    expect(shareMentions(mentions, sameOf(lindt)).map(({ entries }) => entries)).toEqual([
      lindt,
      lindt,
    ]);
  });

  test('of the same words and different things are the strongest story’s alone', () => {
    const mentions = [at(0, 5, 'a', 'lindt'), at(0, 5, 'b', 'ship')];
    expect(shareMentions(mentions, new Map())).toEqual([
      { start: 0, end: 5, entries: [{ story: 'a', entry: 'lindt' }] },
    ]);
    expect(shareMentions(mentions.toReversed(), new Map())[0]?.entries).toEqual([
      { story: 'b', entry: 'ship' },
    ]);
  });

  test.each([
    ['that begins with the other', at(0, 5, 'a', 'sound'), at(0, 14, 'b', 'alliance')],
    ['that ends with the other', at(7, 12, 'a', 'sound'), at(0, 12, 'b', 'vestby')],
    ['around the other', at(4, 9, 'a', 'sound'), at(0, 14, 'b', 'alliance')],
  ])('that overlap: the longer one holds, %s', (_, short, long) => {
    const { start, end, story, entry } = long;
    expect(shareMentions([short, long], new Map())).toEqual([
      { start, end, entries: [{ story, entry }] },
    ]);
  });

  test('come in the order of the text', () => {
    const mentions = [at(20, 25, 'a', 'x'), at(40, 45, 'a', 'x'), at(0, 5, 'b', 'y')];
    expect(shareMentions(mentions, new Map()).map(({ start }) => start)).toEqual([0, 20, 40]);
  });
});
