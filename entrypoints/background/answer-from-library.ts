/**
 * The reader's library, as the background answers pages from it: opened when it is first needed, with the
 * bundled stories in it. Where it can't be opened these answer all the same.
 */
import bundled from 'virtual:stories';
import type { Story } from '../../src/knowledge/story.ts';
import { listClues } from '../../src/library/keys/list-clues.ts';
import { weighClues } from '../../src/library/keys/weigh-clues.ts';
import type { LibraryKeeper } from '../../src/library/store/library-keeper.ts';
import { openOwnLibrary, rebuildLibrary, sayNow } from '../../src/own-library.ts';
import { siteOf } from '../../src/settings/sites.ts';
import type { ShownLibrary } from '../../src/ui/popup/popup-data.ts';
import { readShown } from './read-shown.ts';

export interface LibraryAnswers {
  /** Stories that a page of these telling words (`listPageWords`) may be about. `url` is the asking page's. */
  readonly findCandidates: (words: readonly string[], url: string) => Promise<readonly Story[]>;
  /** Those not found are left out. */
  readonly readStories: (ids: readonly string[]) => Promise<readonly Story[]>;
  readonly meetStories: (ids: readonly string[]) => Promise<void>;
  readonly titleOf: (id: string) => Promise<string | null>;
  /** For the popup; a library that can't be read is said so, and not thrown. */
  readonly readShown: (related: readonly string[]) => Promise<ShownLibrary>;
  readonly pauseStory: (id: string, isPaused: boolean) => Promise<void>;
  /** After an install or update: puts in the bundled stories as they are now. */
  readonly plant: () => Promise<void>;
}

export function answerFromLibrary(open = openOwnLibrary): LibraryAnswers {
  let opened: Promise<LibraryKeeper> | null = null;
  const openOnce = (): Promise<LibraryKeeper> => {
    const next = open();
    // Whatever failed is tried again the next time.
    next.catch(() => (opened = null));
    void next.then((found) => rebuildLibrary(found)).catch(() => null);
    return next;
  };
  const library = async (): Promise<LibraryKeeper> => {
    opened ??= openOnce();
    const found = await opened;
    if (!(await found.isSeeded())) await found.seed(bundled);
    return found;
  };
  return {
    findCandidates: async (words, url) => {
      try {
        return await (await library()).findCandidates(words, siteOf(url) ?? '');
      } catch {
        return findBundled(words);
      }
    },
    readStories: async (ids) => {
      try {
        return await (await library()).readStories(ids);
      } catch {
        return bundled.filter(({ id }) => ids.includes(id));
      }
    },
    meetStories: async (ids) => (await library()).meet(ids, sayNow()),
    titleOf: async (id) => {
      try {
        return await (await library()).titleOf(id);
      } catch {
        return bundled.find((story) => story.id === id)?.articles[0]?.headline ?? null;
      }
    },
    readShown: async (related) => {
      try {
        return await readShown(await library(), related);
      } catch {
        return { stories: null, storyCount: null };
      }
    },
    pauseStory: async (id, isPaused) => {
      await (await library()).change(id, (kept) => ({ ...kept, isPaused }));
    },
    plant: async () => void (await (await library()).seed(bundled)),
  };
}

function findBundled(words: readonly string[]): Story[] {
  const known = new Set(words);
  return bundled.filter((story) => weighClues(listClues(story), known) > 0);
}
