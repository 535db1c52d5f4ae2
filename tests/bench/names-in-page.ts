/** Runs in a page: what a library of many names costs to make, to hold and to look a long text up in. */
import type { Story } from '../../src/knowledge/story.ts';
import { compileLibrary } from '../../src/library/compile-library.ts';
import type { Library } from '../../src/library/library.ts';
import { match, readText, sendText } from './in-page.ts';
import { makeStories } from './make-library.ts';
import { spellNames } from './make-names.ts';
import { timeOnce, timeRounds } from './time-rounds.ts';

/** Held here so that it is counted: first the stories, then the library made of them too. */
const held: { stories: readonly Story[]; library: Library | null } = { stories: [], library: null };

const names = spellNames(30);

/**
 * Milliseconds for compiling them for the first time. That library is dropped: what it leaves, the code that was made
 * and the texts that were put together, is not counted with the next one.
 */
export function holdStories(count: number): number {
  held.library = null;
  held.stories = JSON.parse(JSON.stringify(makeStories(names, count))) as Story[];
  return timeOnce(() => compileLibrary(held.stories));
}

export function holdLibrary(): void {
  held.library = compileLibrary(held.stories);
}

/** Milliseconds of each round for all that this page says, and its first time. */
export interface Matched {
  readonly first: number;
  readonly rounds: readonly number[];
  readonly characters: number;
}

/** In the library that is held. */
export function measureMatching(rounds: number): Matched {
  const page = sendText(readText());
  const library = held.library ?? compileLibrary(held.stories);
  const work = () => match(page, library);
  const first = timeOnce(work);
  return { first, rounds: timeRounds(rounds, { work }).work, characters: page.text.length };
}
