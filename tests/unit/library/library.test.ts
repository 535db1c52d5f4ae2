import { describe, expect, it } from 'vitest';
import { compileLibrary } from '../../../src/library/compile-library.ts';
import { findEntry, findStory } from '../../../src/library/library.ts';
import { makeLetters } from '../../../src/library/letters.ts';
import {
  endsInInitial,
  firstSense,
  mayBegin,
  senseAfter,
} from '../../../src/library/name-index.ts';
import { readSense } from '../../../src/library/senses.ts';
import { addToHashA, addToHashB, emptyHashA, emptyHashB } from '../../../src/library/hash-words.ts';
import { splitWords } from '../../../src/library/split-words.ts';
import { harbourStory } from '../../support/harbour-story.ts';
import { makeStory } from '../../support/make-story.ts';
import { summitStory } from '../../support/summit-story.ts';

const library = compileLibrary([summitStory, harbourStory]);

const letters = makeLetters();

/** The two hashes of a run of words. */
function hash(text: string): [number, number] {
  const words = splitWords(text, letters);
  let [a, b] = [emptyHashA, emptyHashB];
  for (let i = 0; i < words.count; i++) {
    a = addToHashA(a, words.hashA[i]!);
    b = addToHashB(b, words.hashB[i]!);
  }
  return [a, b];
}

/** What a name stands for, as "story/entry" or "story: term". */
function lookUp(name: string, { index, senses, stories } = library): string[] {
  const found: string[] = [];
  for (let at = firstSense(index, ...hash(name)); at >= 0; at = senseAfter(index, at)) {
    const { story, entry, term } = readSense(senses, at);
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

  it('knows how a longer name begins, and that this is no name', () => {
    expect(mayBegin(library.index, ...hash('Vestby'))).toBe(true);
    expect(lookUp('Vestby')).toEqual([]);
  });

  it('tells most words from the beginnings of names at one look', () => {
    const words = Array.from({ length: 1000 }, (_, number) => `word${number}`);
    const taken = words.filter((word) => mayBegin(library.index, ...hash(word)));
    expect(taken.length).toBeLessThan(200);
  });

  it('knows for sure whether a single letter belongs to a name', () => {
    const entries = [{ name: 'Ann B. Cole' }, { name: 'Dan Elm' }];
    const { index } = compileLibrary([
      makeStory({ id: 'initials', articles: [{ sentences: ['x'] }], entries }),
    ]);
    expect(endsInInitial(index, ...hash('Ann B'))).toBe(true);
    expect(endsInInitial(index, ...hash('Dan E'))).toBe(false);
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

  it('tells what a name stands for in each of many stories, the last first', () => {
    const ids = Array.from({ length: 500 }, (_, number) => `s${number}`);
    const shared = compileLibrary(ids.map((id) => ({ ...harbourStory, id })));
    const expected = ids.toReversed().map((id) => `${id}/vestby-sound`);
    expect(lookUp('Vestby Sound', shared)).toEqual(expected);
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
