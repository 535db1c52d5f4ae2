/** What the library page is drawn with in its gallery: stories, lists, drafts, an import. */
import { addingTo } from '../../entrypoints/library/follow-reading.ts';
import { showStory } from '../../entrypoints/library/show-story.ts';
import type { KeptStory, Part, StorySummary } from '../../src/library/kept-story.ts';
import { summariseKept } from '../../src/library/store/summarise-kept.ts';
import { makePart } from '../../src/make-part.ts';
import type { ListData, View } from '../../src/ui/library/library-data.ts';
import { followed, merger, sampleLibrary, storm, tunnel } from '../dom/library/sample-library.ts';

const summaryOf = (kept: KeptStory): StorySummary => ({
  ...summariseKept(kept, showStory(kept).story, 84_000),
  lastMet: kept.lastMet,
});

const longWord = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
const longTitle = `${longWord} and everybody who had anything to do with it explains at great length why the bridge over the sound will not be opened before the end of next year`;

export const list: ListData = {
  stories: [
    ...sampleLibrary.map(summaryOf),
    {
      ...summaryOf(merger),
      id: 'long',
      title: longTitle,
      sources: ['The Harbour Post and Vestby Advertiser', 'AP', 'Kyodo'],
      sites: { rule: 'except', sites: ['a.example', 'b.example', 'c.example'] },
    },
  ],
  damaged: [],
  space: { usedBytes: 2_400_000, freeBytes: 11e9, isLasting: false },
};
export const none: ListData = { ...list, stories: [] };
export const damaged = [
  {
    id: 'bridge',
    foundAt: '2025-03-12T09:00:00.000Z',
    problem: 'parts[0].story.articles: Invalid length: Expected 1 but received 0',
    record: null,
  },
];

export const storyOf = (kept: KeptStory, notice: 'followed already' | null = null): View => ({
  kind: 'story',
  shown: showStory(kept),
  notice,
});

export const changed: KeptStory = {
  ...tunnel,
  isPaused: true,
  sites: { rule: 'only', sites: ['apnews.com', 'reuters.com'] },
  edits: [
    { kind: 'title', title: longTitle },
    { kind: 'name', entry: 'ingrid-solheim', text: 'إنغريد سولهايم', lang: 'ar' },
    { kind: 'date', article: 'inquiry', date: '2025-06-03' },
    { kind: 'drop', entry: 'anna-brandt' },
  ],
};

/** The part as a pack brings it: of its article only the quoted sentences, and no date. */
function packed(part: Part): Part {
  const articles = part.story.articles.map((article) =>
    Object.assign(structuredClone(article), {
      published: null,
      isExcerpt: true,
      pack: { title: 'The coast', origin: 'Harbour Post', licence: 'CC-BY-4.0' },
    }),
  );
  return { ...part, from: 'pack', story: { ...part.story, articles } };
}

export const imported: KeptStory = { ...storm, parts: storm.parts.map(packed) };

type Reading = NonNullable<(typeof followed)[keyof typeof followed]['reading']>;

function build({ title, text, url, date }: Reading) {
  const published = date === null ? null : { date, origin: 'text' as const };
  const order = { id: 'draft', text: `${title}\n\n${text}`, url, source: null, published };
  const built = makePart(order);
  if ('problem' in built) throw new Error(built.problem);
  return built;
}

function draftOf(reading: Reading, isPrivate = false): View {
  const { part, removed } = build(reading);
  const shown = showStory({ ...tunnel, id: 'draft', parts: [part], edits: [] });
  return { kind: 'draft', shown, removed, isStub: reading.isStub, isPrivate };
}

const article = (headline: string, fate: 'new' | 'there' | 'replaced') => ({
  headline,
  source: 'AP',
  published: '2025-03-12',
  isExcerpt: fate === 'new',
  fate,
});

export const offer: View = {
  kind: 'import',
  file: 'the-coast.json',
  pack: {
    format: 'backgrounder-pack',
    version: 1,
    title: '',
    origin: '',
    licence: '',
    stories: [],
  },
  offer: {
    title: 'The coast and its people',
    origin: 'Harbour Post',
    licence: 'CC-BY-4.0',
    stories: [
      {
        title: 'Ferries of the outer islands',
        articles: [article('Ferries to sail again', 'new')],
        entries: 12,
        target: null,
      },
      {
        title: longTitle,
        articles: [article('Tunnel opens', 'there'), article(longTitle, 'replaced')],
        entries: 1,
        target: { id: 'vestby-tunnel', title: longTitle, isSure: false },
      },
    ],
  },
};

export const draft = (isPrivate = false): View => draftOf(followed.article.reading, isPrivate);
export const stub = (): View => draftOf(followed.stub.reading);
export const adding = (): View =>
  addingTo(tunnel, build(followed.moreOfTunnel.reading).part, false);
