import { describe, expect, it } from 'vitest';
import { compileLibrary } from '../../../src/library/compile-library.ts';
import { findEntry, findStory } from '../../../src/library/library.ts';
import { makeLetters } from '../../../src/library/letters.ts';
import { findSlot, firstSense, hasLonger, senseAfter } from '../../../src/library/name-index.ts';
import {
  addToHashA,
  addToHashB,
  emptyHashA,
  emptyHashB,
  splitWords,
} from '../../../src/library/split-words.ts';
import { harbourStory } from '../../support/harbour-story.ts';
import { makeStory } from '../../support/make-story.ts';
import { summitStory } from '../../support/summit-story.ts';

const library = compileLibrary([summitStory, harbourStory]);

/** What a name stands for, as "story/entry" or "story: term". */
function lookUp(name: string, { index, senses, stories } = library): string[] {
  const words = splitWords(name, makeLetters());
  let [a, b] = [emptyHashA, emptyHashB];
  for (let i = 0; i < words.count; i++) {
    a = addToHashA(a, words.hashA[i]!);
    b = addToHashB(b, words.hashB[i]!);
  }
  const slot = findSlot(index, a, b);
  const found: string[] = [];
  for (let at = slot < 0 ? -1 : firstSense(index, slot); at >= 0; at = senseAfter(index, at)) {
    const { story, entry, term } = senses[at]!;
    const owner = stories[story]!;
    found.push(
      term < 0
        ? `${owner.id}/${owner.entries[entry]!.id}`
        : `${owner.id}: ${owner.terms[term]!.text}`,
    );
  }
  return found;
}

describe('a compiled library', () => {
  it.each([
    ['Shigeru Ishiba', ['summit/shigeru-ishiba']],
    ['ISHIBA Shigeru', ['summit/shigeru-ishiba']],
    ['石破', ['summit/shigeru-ishiba']],
    ['vestby sound', ['harbour/vestby-sound']],
    ['Japan–U.S. Alliance', ['summit: Japan-U.S. alliance']],
    ['ソルハイム', ['harbour/ingrid-solheim']],
    ['Shigeru', []],
    ['Nobody', []],
    ['', []],
  ])('knows what “%s” stands for', (name, expected) => {
    expect(lookUp(name)).toEqual(expected);
  });

  it('keeps apart what a name means in different stories', () => {
    const other = { ...summitStory, id: 'later' };
    expect(lookUp('Japan', compileLibrary([summitStory, other]))).toEqual([
      'later/japan',
      'summit/japan',
    ]);
  });

  it('says that a longer name goes on', () => {
    const words = splitWords('Sound', makeLetters());
    const slot = findSlot(
      library.index,
      addToHashA(emptyHashA, words.hashA[0]!),
      addToHashB(emptyHashB, words.hashB[0]!),
    );
    expect(hasLonger(library.index, slot)).toBe(true);
    expect(firstSense(library.index, slot)).toBe(-1);
  });

  it('finds each of many names', () => {
    const entries = Array.from({ length: 3000 }, (_, index) => ({
      name: `Name${index} Other${index % 7}`,
    }));
    const many = compileLibrary([
      makeStory({ id: 'many', articles: [{ sentences: ['x'] }], entries }),
    ]);
    for (const { name } of entries) expect(lookUp(name, many)).toHaveLength(1);
    expect(lookUp('Name3000 Other1', many)).toEqual([]);
  });

  it('may be empty', () => {
    expect(lookUp('Japan', compileLibrary([]))).toEqual([]);
  });
});

describe('look-ups by id', () => {
  it('give the story and the entry', () => {
    expect(findStory(library, 'harbour')).toBe(harbourStory);
    expect(findEntry(library, 'summit', 'quad')?.name).toBe('Quad');
  });

  it('give null for what is not there', () => {
    expect(findStory(library, 'x')).toBeNull();
    expect(findEntry(library, 'x', 'quad')).toBeNull();
    expect(findEntry(library, 'summit', 'x')).toBeNull();
  });
});
