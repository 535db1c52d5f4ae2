/** What a reader can do with files: stories written to one, read from one, damaged records saved as they are. */
import { slugName } from '../../src/knowledge/entries/slug-name.ts';
import type { KeptStory } from '../../src/library/kept-story.ts';
import { writePacks } from '../../src/library/pack/write-pack.ts';
import type { LibraryStore } from '../../src/library/store/library-store.ts';
import type { ExportKind, LibraryActions } from '../../src/ui/library/library-data.ts';
import { say, sayCount } from '../../src/ui/words.ts';
import { toMarkdown } from '../../src/ui/to-markdown.ts';
import type { Desk } from './desk.ts';
import { importStories, offerImport } from './import-pack.ts';
import { showStory } from './show-story.ts';

type Actions = Pick<
  LibraryActions,
  'exportStories' | 'readFile' | 'importStories' | 'exportDamaged' | 'dropDamaged'
>;

export function actWithFiles(desk: Desk, openList: () => void): Actions {
  return {
    exportStories: (kind, ids) => void exportStories(desk, kind, ids),
    readFile: (file) => void offerImport(desk, file),
    importStories: (choices) => void importStories(desk, choices, openList),
    exportDamaged: (ids) => void exportDamaged(desk, ids),
    dropDamaged: (ids) =>
      void desk.attempt(async (store) => {
        await store.dropDamaged(ids);
        return { words: sayCount('library.done.dropped', ids.length), undo: null };
      }),
  };
}

async function exportStories(
  desk: Desk,
  kind: ExportKind,
  ids: readonly string[] | null,
): Promise<void> {
  const view = desk.view();
  if (view.kind === 'draft') return save(desk, kind, [view.shown.kept]);
  await desk.attempt(async (store) => {
    const stories = await readAll(store, ids ?? (await store.list()).map(({ id }) => id));
    save(desk, kind, stories);
    return { words: sayCount('library.done.exported', stories.length), undo: null };
  });
}

/** A draft can be saved as a file where it can't be kept; a great library goes into several, each of which can be read again. */
function save({ tools }: Desk, kind: ExportKind, stories: readonly KeptStory[]): void {
  const [first] = stories;
  if (first === undefined) return;
  const title = stories.length === 1 ? showStory(first).title : say('library.file.title');
  const name = slugName(title).slice(0, longestName) || 'stories';
  if (kind === 'pack') {
    const about = {
      title,
      origin: say('library.file.origin'),
      licence: say('library.file.licence'),
    };
    for (const [at, text] of writePacks(stories, about).entries())
      tools.saveFile(
        at === 0 ? `${name}.json` : `${name}-${at + 1}.json`,
        text,
        'application/json',
      );
    return;
  }
  const texts = stories.map(showStory).map((shown) => toMarkdown(shown.story, shown.title));
  return tools.saveFile(`${name}.md`, texts.join('\n\n'), 'text/markdown');
}

const longestName = 60;

/** Those that are damaged or gone are left out; the list tells of them. */
async function readAll(store: LibraryStore, ids: readonly string[]): Promise<KeptStory[]> {
  const stories: KeptStory[] = [];
  for (const id of ids) {
    const kept = await store.read(id);
    if (kept !== null) stories.push(kept);
  }
  return stories;
}

async function exportDamaged({ tools, attempt }: Desk, ids: readonly string[]): Promise<void> {
  await attempt(async (store) => {
    const damaged = (await store.listDamaged()).filter(({ id }) => ids.includes(id));
    tools.saveFile('damaged-stories.json', JSON.stringify(damaged, null, 2), 'application/json');
    return null;
  });
}
