/** What a reader can do with whole stories of the library, one or several at once, each with its way back. */
import type { KeptStory } from '../../src/library/kept-story.ts';
import { joinStories } from '../../src/library/join-stories.ts';
import type { LibraryStore } from '../../src/library/store/library-store.ts';
import type { LibraryActions } from '../../src/ui/library/library-data.ts';
import { sayStoreError } from '../../src/ui/library/say-store-error.ts';
import { say, sayCount } from '../../src/ui/words.ts';
import type { Desk } from './desk.ts';
import { putBack } from './put-back.ts';

type Actions = Pick<LibraryActions, 'search' | 'remove' | 'join' | 'setPaused' | 'setSites'>;

export function actOnStories(desk: Desk, openList: () => void): Actions {
  return {
    // It changes nothing, so nothing is read anew.
    async search(query) {
      try {
        return await (await desk.tools.store()).search(query);
      } catch (error) {
        desk.show({ trouble: sayStoreError(error) });
        return [];
      }
    },
    remove: (ids) => void remove(desk, ids, openList),
    join: (ids) => void join(desk, ids),
    setPaused: (ids, isPaused) => void setPaused(desk, ids, isPaused),
    setSites(id, sites) {
      const before: { sites: KeptStory['sites'] } = { sites };
      void desk.reversible(
        say('library.done.sites'),
        async (store) =>
          void (await store.change(id, (kept) => {
            before.sites = kept.sites;
            return { ...kept, sites };
          })),
        async (store) => void (await store.change(id, (kept) => ({ ...kept, ...before }))),
      );
    },
  };
}

/** Taken back of those alone that it changed. */
async function setPaused(desk: Desk, ids: readonly string[], isPaused: boolean): Promise<void> {
  const changed = new Set<string>();
  const set = async (
    store: LibraryStore,
    these: Iterable<string>,
    next: boolean,
  ): Promise<void> => {
    for (const id of these)
      await store.change(id, (kept) => {
        if (kept.isPaused !== next) changed.add(id);
        return { ...kept, isPaused: next };
      });
  };
  await desk.reversible(
    sayCount(isPaused ? 'library.done.paused' : 'library.done.resumed', ids.length),
    (store) => set(store, ids, isPaused),
    (store) => set(store, [...changed], !isPaused),
  );
}

async function remove(desk: Desk, ids: readonly string[], openList: () => void): Promise<void> {
  const gone: { stories: readonly KeptStory[] } = { stories: [] };
  const isShown = desk.view().kind === 'story';
  await desk.reversible(
    sayCount('library.done.deleted', ids.length),
    async (store) => {
      gone.stories = await store.remove(ids);
      if (isShown && desk.view().kind === 'story') openList();
    },
    async (store) => void (await store.rewrite([], () => gone.stories)),
  );
}

async function join(desk: Desk, ids: readonly string[]): Promise<void> {
  const past: { before: readonly KeptStory[]; joined: readonly KeptStory[] } = {
    before: [],
    joined: [],
  };
  await desk.reversible(
    sayCount('library.done.joined', ids.length),
    async (store) => {
      past.before = await store.rewrite(ids, (found) => {
        past.joined = found.length < 2 ? found : [joinStories(found)];
        return past.joined;
      });
    },
    (store) => putBack(store, past.joined, past.before),
  );
}
