/** A pack's file in; what it would bring out, and once the reader agrees, its stories in the library. */
import type { Story } from '../../src/knowledge/story.ts';
import type { KeptStory } from '../../src/library/kept-story.ts';
import { listPageWords } from '../../src/library/keys/list-page-words.ts';
import { addPacked, findFreeId, keepPacked } from '../../src/library/pack/import-story.ts';
import type { Pack } from '../../src/library/pack/pack.ts';
import type { ImportPreview, StoryPreview } from '../../src/library/pack/preview-import.ts';
import type { LibraryStore } from '../../src/library/store/library-store.ts';
import type { ImportOffer, OfferedStory } from '../../src/ui/library/library-data.ts';
import { sayCount } from '../../src/ui/words.ts';
import type { Desk } from './desk.ts';
import { putBack } from './put-back.ts';

export async function offerImport(desk: Desk, file: File): Promise<void> {
  const { tools, show } = desk;
  show({ view: { kind: 'checking file', file: file.name } });
  const { pack, refusal } = await tools.packs.read(file);
  if (pack === null) return show({ view: { kind: 'refused file', file: file.name, refusal } });
  await desk.attempt(async (store) => {
    const existing = await findExisting(store, pack);
    const offer = offerOf(await tools.packs.preview(pack, existing), existing);
    show({ view: { kind: 'import', file: file.name, pack, offer } });
    return null;
  });
}

/** For so many the library is searched for stories about the same; the others can only meet by id. */
const mostSearched = 200;

async function findExisting(store: LibraryStore, { stories }: Pack): Promise<readonly Story[]> {
  const found = new Map<string, Story>();
  const add = (each: Story): unknown => found.set(each.id, each);
  (await store.readStories(stories.map(({ id }) => id))).forEach(add);
  for (const { parts } of stories.slice(0, mostSearched)) {
    const text = parts.map(({ story }) => tellingText(story)).join('\n');
    (await store.findCandidates(listPageWords('', text), '')).forEach(add);
  }
  return [...found.values()];
}

const tellingText = ({ articles, entries }: Story): string =>
  [...articles.map(({ headline }) => headline), ...entries.map(({ name }) => name)].join('\n');

function offerOf(preview: ImportPreview, existing: readonly Story[]): ImportOffer {
  const { title, origin, licence, stories } = preview;
  return { title, origin, licence, stories: stories.map((story) => offerStory(story, existing)) };
}

function offerStory(
  { title, articles, entries, target }: StoryPreview,
  existing: readonly Story[],
): OfferedStory {
  const story = existing.find(({ id }) => id === target?.story);
  return {
    title,
    articles,
    entries,
    target:
      target === null || story === undefined
        ? null
        : {
            id: story.id,
            title: story.articles[0]?.headline ?? story.id,
            isSure: target.why !== 'names',
          },
  };
}

/** All of it comes in, or none. */
export async function importStories(
  desk: Desk,
  choices: readonly (string | null)[],
  openList: () => void,
): Promise<void> {
  const view = desk.view();
  if (view.kind !== 'import') return;
  const { pack } = view;
  const past: { before: readonly KeptStory[]; kept: readonly KeptStory[] } = {
    before: [],
    kept: [],
  };
  await desk.reversible(
    sayCount('library.done.imported', pack.stories.length, { file: view.file }),
    async (store) => {
      const ids = (await store.list()).map(({ id }) => id);
      const now = desk.tools.now();
      past.before = await store.rewrite(listTargets(choices), (there) => {
        past.kept = placeStories(pack, choices, there, ids, now);
        return past.kept;
      });
      openList();
    },
    (store) => putBack(store, past.kept, past.before),
  );
}

const listTargets = (choices: readonly (string | null)[]): string[] => [
  ...new Set(choices.filter((target) => target !== null)),
];

/** `there` are the stories that are added to; one that is gone meanwhile becomes a story of its own. */
function placeStories(
  pack: Pack,
  choices: readonly (string | null)[],
  there: readonly KeptStory[],
  ids: readonly string[],
  now: string,
): readonly KeptStory[] {
  const taken = new Set(ids);
  const kept = new Map(there.map((each) => [each.id, each]));
  for (const [at, packed] of pack.stories.entries()) {
    const target = kept.get(choices[at] ?? '');
    const id = target?.id ?? findFreeId(packed.id, taken);
    taken.add(id);
    kept.set(id, target ? addPacked(target, packed, pack) : keepPacked(packed, pack, id, now));
  }
  return [...kept.values()];
}
