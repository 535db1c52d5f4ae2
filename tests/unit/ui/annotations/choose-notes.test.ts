import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/page/page-text.ts';
import type { SharedMention } from '../../../../src/recognition/verdict.ts';
import { chooseNotes } from '../../../../src/ui/annotations/choose-notes.ts';
import type { Density } from '../../../../src/settings/settings.ts';
import type { Rating } from '../../../../src/ui/annotations/rate-entries.ts';

/** Ten characters a block; mentions are written as entry at offset. */
function blocksOf(...kinds: Block['kind'][]): Block[] {
  return kinds.map((kind, index) => ({ kind, start: index * 10, end: index * 10 + 8 }));
}
function at(start: number, entry: string, story = 'harbour'): SharedMention {
  return { start, end: start + 2, entries: [{ story, entry }] };
}
const asAsked = (): Rating => 'asked';
const rateBy =
  (ratings: Readonly<Record<string, Rating>>) =>
  ({ entries }: SharedMention): Rating =>
    ratings[entries[0]!.entry] ?? 'asked';
const twoSections = blocksOf('paragraph', 'paragraph', 'heading', 'paragraph', 'paragraph');
const everywhere = [at(0, 'a'), at(3, 'b'), at(11, 'a'), at(30, 'a'), at(42, 'a'), at(45, 'b')];

describe('chooseNotes', () => {
  it.each([
    ['first', [0, 3]],
    ['section', [0, 3, 30, 45]],
    ['all', [0, 3, 11, 30, 42, 45]],
  ] as const)('notes %s', (density, starts) => {
    const notes = chooseNotes(everywhere, twoSections, density, asAsked);
    expect(notes.map((note) => note.start)).toEqual(starts);
  });

  it('gives notes in the order of the text, whatever the order of the mentions', () => {
    const notes = chooseNotes(everywhere.toReversed(), twoSections, 'section', asAsked);
    expect(notes.map((note) => note.start)).toEqual([0, 3, 30, 45]);
  });

  it('prefers running text to the heading above it', () => {
    const notes = chooseNotes([at(20, 'a'), at(33, 'a')], twoSections, 'section', asAsked);
    expect(notes.map((note) => note.start)).toEqual([33]);
  });

  it('prefers running text to a caption before it, once a page too', () => {
    const blocks = blocksOf('caption', 'paragraph', 'paragraph');
    const notes = chooseNotes([at(1, 'a'), at(11, 'a'), at(21, 'a')], blocks, 'first', asAsked);
    expect(notes.map((note) => note.start)).toEqual([11]);
  });

  it('notes a heading where nothing below it names the entry', () => {
    const notes = chooseNotes([at(22, 'a'), at(33, 'b')], twoSections, 'section', asAsked);
    expect(notes.map((note) => note.start)).toEqual([22, 33]);
  });

  it('counts what two stories have in common as one', () => {
    const entries = [
      { story: 'harbour', entry: 'a' },
      { story: 'other', entry: 'b' },
    ];
    const both = [3, 11, 42].map((start) => ({ start, end: start + 2, entries }));
    const starts = (density: Density) =>
      chooseNotes(both, twoSections, density, asAsked).map((note) => note.start);
    expect(starts('first')).toEqual([3]);
    expect(starts('section')).toEqual([3, 42]);
  });

  it('counts two entries of one name as two', () => {
    const notes = chooseNotes([at(0, 'a'), at(3, 'a', 'other')], twoSections, 'first', asAsked);
    expect(notes).toHaveLength(2);
  });

  it('treats a text without blocks as one section', () => {
    expect(chooseNotes(everywhere, [], 'section', asAsked).map((note) => note.start)).toEqual([
      0, 3,
    ]);
  });

  it.each([
    ['first', [0]],
    ['section', [0]],
    ['all', [0, 11, 30, 42]],
  ] as const)(
    'notes what is rated so once a page, and what is worth none never: %s',
    (density, starts) => {
      const rate = rateBy({ a: 'once', b: 'never' });
      const notes = chooseNotes(everywhere, twoSections, density, rate);
      expect(notes.map((note) => note.start)).toEqual(starts);
    },
  );

  it('prefers running text for the one note of a page, in whatever section', () => {
    const rate = rateBy({ a: 'once' });
    const notes = chooseNotes([at(20, 'a'), at(33, 'a')], twoSections, 'section', rate);
    expect(notes.map((note) => note.start)).toEqual([33]);
  });
});
