/** What was read of a page in; its story, or plainly why there is none, or the story that has it already, out. */
import type { Built } from '../../src/build-part.ts';
import type { Followed } from '../../src/find-followed.ts';
import { growStory } from '../../src/knowledge/grow/grow-story.ts';
import type { StoryArticle } from '../../src/knowledge/story.ts';
import type { KeptStory, Part } from '../../src/library/kept-story.ts';
import { listAdditions } from '../../src/library/list-additions.ts';
import { isSameArticle } from '../../src/library/pack/same-article.ts';
import type { LibraryStore } from '../../src/library/store/library-store.ts';
import type { Reading } from '../../src/page/read-article.ts';
import type { View } from '../../src/ui/library/library-data.ts';
import type { FollowProblem } from '../../src/ui/library/say-problem.ts';
import type { Desk } from './desk.ts';
import { makeId } from './make-id.ts';
import { showStory } from './show-story.ts';

export async function followReading(desk: Desk, key: string, to: string | null): Promise<void> {
  desk.show({ view: { kind: 'building', title: '' } });
  const followed = await desk.tools.findFollowed(key);
  const problem = findProblem(followed);
  if (problem !== null || !followed?.reading) {
    const url = followed?.reading?.url ?? null;
    return desk.show({ view: { kind: 'hindered', problem: problem ?? 'lost', url } });
  }
  const { reading } = followed;
  desk.show({ view: { kind: 'building', title: reading.title } });
  const built = await desk.tools.build(await orderOf(reading));
  if ('problem' in built) {
    const why = reading.isStub && built.problem !== 'failed' ? 'stub' : built.problem;
    return desk.show({ view: { kind: 'hindered', problem: why, url: reading.url } });
  }
  desk.show({ view: draftOf(desk, built, followed) });
  await desk.attempt(async (store) => {
    const view = await findPlace(store, built.part, followed, to);
    if (view !== null) desk.show({ view });
    return null;
  });
}

function findProblem(followed: Followed | null): FollowProblem | null {
  if (followed === null) return 'lost';
  if (followed.reading === null) return 'unreadable';
  const { isArticle, lang } = followed.reading;
  if (lang !== null && !/^en\b/i.test(lang)) return 'language';
  return isArticle ? null : 'not an article';
}

async function orderOf({ url, title, text, siteName, date }: Reading) {
  return {
    id: await makeId(title, url),
    text: `${title}\n\n${text}\n`,
    url: url.startsWith('https://') ? url : null,
    source: siteName,
    published: date === null ? null : { date, origin: 'text' as const },
  };
}

type Whole = Extract<Built, { part: Part }>;

function draftOf({ tools }: Desk, { part, removed }: Whole, followed: Followed): View {
  const kept: KeptStory = {
    id: part.story.id,
    parts: [part],
    edits: [],
    isPaused: false,
    sites: { rule: 'everywhere', sites: [] },
    keptAt: tools.now(),
    lastMet: null,
  };
  const { isPrivate, reading } = followed;
  const isStub = reading?.isStub === true;
  return { kind: 'draft', shown: showStory(kept), removed, isStub, isPrivate };
}

/** Null: a story of its own. */
async function findPlace(
  store: LibraryStore,
  part: Part,
  { isPrivate }: Followed,
  to: string | null,
): Promise<View | null> {
  const article = part.story.articles[0]!;
  const target = to === null ? null : await store.read(to);
  if (target !== null && holds(target, article))
    return { kind: 'story', shown: showStory(target), notice: 'in it already' };
  if (target !== null) return addingTo(target, part, isPrivate);
  const owner = await findOwner(store, article);
  return owner && { kind: 'story', shown: showStory(owner), notice: 'followed already' };
}

export function addingTo(target: KeptStory, part: Part, isPrivate: boolean): View {
  const shown = showStory(target);
  const parts = [...target.parts, part].map(({ story }) => story);
  const after = growStory(target.id, parts, target.edits);
  const article = part.story.articles[0]!.id;
  const additions = listAdditions(shown.story, after, article);
  return { kind: 'adding', target: shown, part, after, article, additions, isPrivate };
}

/** So many stories of the same words are looked at for the same article. */
const mostLookedAt = 20;

async function findOwner(store: LibraryStore, article: StoryArticle): Promise<KeptStory | null> {
  const own = await store.read(article.id);
  if (own !== null && holds(own, article)) return own;
  const ids = await store.search(article.headline);
  for (const id of ids.slice(0, mostLookedAt)) {
    const kept = await store.read(id);
    if (kept !== null && holds(kept, article)) return kept;
  }
  return null;
}

const holds = ({ parts }: KeptStory, article: StoryArticle): boolean =>
  parts.some(({ story }) => story.articles.some((own) => isSameArticle(own, article)));
