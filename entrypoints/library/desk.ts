/**
 * What is on the library page: an address, a change elsewhere or a reader's act in, the page drawn
 * anew. Each act says what it did and can be undone and redone; one that fails leaves all as it was.
 */
import type { KeptStory } from '../../src/library/kept-story.ts';
import type { LibraryStore } from '../../src/library/store/library-store.ts';
import type { LibraryData, View } from '../../src/ui/library/library-data.ts';
import { sayStoreError } from '../../src/ui/library/say-store-error.ts';
import { say } from '../../src/ui/words.ts';
import type { Done } from '../../src/ui/undo-bar.tsx';
import type { DeskTools } from './desk-tools.ts';
import { showStory } from './show-story.ts';

export interface Desk {
  readonly tools: DeskTools;
  readonly view: () => View;
  readonly show: (more: Partial<LibraryData>) => void;
  /** Does it and says so; then all is read anew. */
  readonly attempt: (work: (store: LibraryStore) => Promise<Done | null>) => Promise<void>;
  readonly reversible: (words: string, forth: Act, back: Act) => Promise<void>;
  /** Changes the story that is shown, kept or not. */
  readonly amend: (id: string, update: (kept: KeptStory) => KeptStory) => Act;
  /** Reads what is shown anew, as after a change in another window. */
  readonly refresh: () => Promise<void>;
}

export type Act = (store: LibraryStore) => Promise<void>;

const nothing: LibraryData = { view: { kind: 'loading' }, list: null, done: null, trouble: null };

export function makeDesk(tools: DeskTools): Desk {
  const held = { data: nothing, readings: 0 };
  const show = (more: Partial<LibraryData>): void => {
    held.data = { ...held.data, ...more };
    tools.render(held.data);
  };
  const view = (): View => held.data.view;
  const attempt: Desk['attempt'] = async (work) => {
    try {
      const done = await work(await tools.store());
      show({ trouble: null, ...(done && { done }) });
    } catch (error) {
      show({ trouble: sayStoreError(error) });
    }
    await refresh();
  };
  const takenBack =
    (words: string, forth: Act, back: Act): NonNullable<Done['undo']> =>
    async () => {
      const after = { done: held.data.done };
      await attempt(async (store) => {
        await back(store);
        after.done = {
          words: say('undo.undone'),
          isUndone: true,
          undo: doneAgain(words, forth, back),
        };
        return after.done;
      });
      return after.done ?? undefined;
    };
  const doneAgain =
    (words: string, forth: Act, back: Act): NonNullable<Done['undo']> =>
    async () => {
      await reversible(words, forth, back);
      return held.data.done ?? undefined;
    };
  const reversible: Desk['reversible'] = (words, forth, back) =>
    attempt(async (store) => {
      await forth(store);
      return { words, undo: takenBack(words, forth, back) };
    });
  const amend: Desk['amend'] = (id, update) => async (store) => {
    const now = view();
    if (now.kind !== 'draft' || now.shown.kept.id !== id) await store.change(id, update);
    else show({ view: { ...now, shown: showStory(update(now.shown.kept)) } });
  };
  const refresh = async (): Promise<void> => {
    const turn = ++held.readings;
    try {
      const store = await tools.store();
      const next = await readAnew(store, tools, view());
      if (turn === held.readings) show(next);
    } catch (error) {
      show({ trouble: sayStoreError(error) });
    }
  };
  return { tools, view, show, attempt, reversible, amend, refresh };
}

async function readAnew(
  store: LibraryStore,
  tools: DeskTools,
  view: View,
): Promise<Partial<LibraryData>> {
  if (view.kind === 'list') {
    const [stories, damaged, space] = await Promise.all([
      store.list(),
      store.listDamaged(),
      tools.readSpace(),
    ]);
    return { list: { stories, damaged, space } };
  }
  if (view.kind !== 'story') return {};
  const kept = await store.read(view.shown.kept.id);
  return {
    view: kept === null ? { kind: 'missing' } : { ...view, shown: showStory(kept) },
  };
}
