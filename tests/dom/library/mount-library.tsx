/** Puts the library page into a test's page, over a library in that page's own database. Bundled by the tests. */
import { render } from 'preact';
import { actOnLibrary } from '../../../entrypoints/library/act-on-library.ts';
import { makeDesk } from '../../../entrypoints/library/desk.ts';
import { openView } from '../../../entrypoints/library/open-view.ts';
import type { Followed } from '../../../src/find-followed.ts';
import type { KeptStory } from '../../../src/library/kept-story.ts';
import { previewImport } from '../../../src/library/pack/preview-import.ts';
import { readPack } from '../../../src/library/pack/read-pack.ts';
import { type LibraryStore, StoreError } from '../../../src/library/store/library-store.ts';
import { openLibrary } from '../../../src/library/store/open-library.ts';
import { makePart } from '../../../src/make-part.ts';
import { LibraryPage } from '../../../src/ui/library/library-page.tsx';

export interface MountOptions {
  readonly stories?: readonly KeptStory[];
  /** So many stories like the first, each with a title and dates of its own. */
  readonly copies?: number;
  readonly hash?: string;
  /** What was read of a page, by key. */
  readonly followed?: Readonly<Record<string, Followed>>;
  /** From now on nothing can be written, for this reason. */
  readonly failing?: StoreError['reason'];
  /** The library can't be opened at all. */
  readonly isNewer?: boolean;
}

const now = '2025-03-14T09:30:00.000Z';
const saved: { name: string; text: string }[] = [];
const asked = { toStay: 0 };

/** @public Called in the page. */
export const takeSaved = (): readonly { name: string; text: string }[] => saved.splice(0);
/** @public Called in the page. */
export const timesAskedToStay = (): number => asked.toStay;

/** @public Called in the page. */
export async function mountLibrary(options: MountOptions): Promise<void> {
  const library = await openLibrary(indexedDB, () => now);
  await library.keep([...(options.stories ?? []), ...makeCopies(options)]);
  const store = options.failing === undefined ? library : failing(library, options.failing);
  const desk = makeDesk({
    store: async () => {
      if (options.isNewer === true) throw new StoreError('newer', 'a later version');
      return store;
    },
    build: async (order) => makePart(order),
    packs: {
      read: async (file) => readPack(await file.text()),
      preview: async (pack, existing) => previewImport(pack, existing),
    },
    findFollowed: async (key) => options.followed?.[key] ?? null,
    now: () => now,
    askToStay: async () => void (asked.toStay += 1),
    readSpace: async () => ({ usedBytes: 2_400_000, freeBytes: 11e9, isLasting: true }),
    saveFile: (name, text) => void saved.push({ name, text }),
    setHash: (hash, how) => history[`${how}State`](null, '', hash || location.pathname),
    render: (data) => render(<LibraryPage data={data} actions={actions} />, document.body),
  });
  const actions = actOnLibrary(desk);
  Object.assign(globalThis, { library, desk });
  window.addEventListener('popstate', () => void openView(desk, location.hash));
  await openView(desk, options.hash ?? '');
}

function failing(library: LibraryStore, reason: StoreError['reason']): LibraryStore {
  const fail = async (): Promise<never> => {
    throw new StoreError(reason, 'as the test wants it');
  };
  return { ...library, keep: fail, change: fail, remove: fail, rewrite: fail };
}

function makeCopies({ copies = 0, stories = [] }: MountOptions): KeptStory[] {
  return Array.from({ length: copies }, (_, at) => {
    const like = stories[at % stories.length]!;
    const title = `${titles[at % titles.length]}, part ${at + 1}`;
    const day = `${1 + (at % 28)}`.padStart(2, '0');
    return {
      ...like,
      id: `copy-${at}`,
      edits: [{ kind: 'title', title }],
      isPaused: at % 17 === 0,
      keptAt: `2025-0${1 + (at % 3)}-${day}T08:00:00.000Z`,
    };
  });
}

const titles = [
  'The tunnel that the harbour never got',
  'A port council and its missing minutes',
  'Ferries of the outer islands',
  'How the grain terminal came to close',
];
