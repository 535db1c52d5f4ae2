/** A kept story in; all that is kept beside it to find, list and search it out. */
import { growStory } from '../../knowledge/grow/grow-story.ts';
import type { Story } from '../../knowledge/story.ts';
import type { KeptStory } from '../kept-story.ts';
import { listClues } from '../keys/list-clues.ts';
import { listKeys } from '../keys/list-keys.ts';
import type { Letters } from '../letters.ts';
import type { CompiledStory, LibrarySchema } from './database.ts';
import { joinSearchWords } from './search-words.ts';
import { summariseKept, titleOf } from './summarise-kept.ts';

/**
 * Raise it with every change to what is made here: to how keys and clues are listed, letters folded,
 * stories grown, summaries and search words made. The background then makes all of it anew.
 */
export const compiledVersion = 2;

export interface Compiled {
  readonly compiled: Omit<CompiledStory, 'place'>;
  /** Null where the only part is the story. */
  readonly grown: Story | null;
  readonly summary: LibrarySchema['summaries']['value'];
  readonly words: LibrarySchema['words']['value'];
}

type Kept = Omit<KeptStory, 'lastMet'>;

/** Whether putting it together is more than taking its only part. */
const isGrown = ({ parts, edits }: Kept): boolean => parts.length > 1 || edits.length > 0;

/** As put together of parts and edits; what needs none of that is its only part. */
export function growKept(kept: Kept): Story {
  const { id, parts, edits } = kept;
  const stories = parts.map(({ story }) => story);
  const [first] = stories;
  return first !== undefined && !isGrown(kept) ? { ...first, id } : growStory(id, stories, edits);
}

/** All text by which a reader may look for it. */
function searchTexts(kept: Kept, story: Story): string[] {
  return [
    titleOf(kept),
    ...story.articles.flatMap(({ headline, source, sentences }) => [
      headline,
      source ?? '',
      ...sentences,
    ]),
    ...story.entries.flatMap(({ names }) => names.map(({ text }) => text)),
  ];
}

/** Throws a RangeError where spans do not fit their article. */
export function compileKept(kept: Kept, letters: Letters): Compiled {
  const { id, isPaused, sites } = kept;
  const story = growKept(kept);
  const clues = listClues(story, letters);
  const words = joinSearchWords(searchTexts(kept, story), letters);
  const grown = isGrown(kept) ? story : null;
  const bytes = JSON.stringify([kept, clues, grown]).length + words.length;
  return {
    compiled: {
      id,
      version: compiledVersion,
      keys: isPaused ? [] : listKeys(clues),
      clues,
      sites,
    },
    grown,
    summary: summariseKept(kept, story, bytes),
    words: { id, words },
  };
}
