/** The library of a reader who follows three stories, and pages that they may follow. */
import type { Followed } from '../../../src/find-followed.ts';
import type { KeptStory, Part } from '../../../src/library/kept-story.ts';
import { makePart } from '../../../src/make-part.ts';
import court from '../../support/articles/court.txt?raw';
import mergerText from '../../support/articles/merger.txt?raw';
import stormText from '../../support/articles/storm.txt?raw';
import { tunnelParts } from '../../support/tunnel-parts.ts';

const rest = {
  edits: [],
  isPaused: false,
  sites: { rule: 'everywhere', sites: [] },
  lastMet: null,
} as const;

function keep(id: string, keptAt: string, parts: readonly Part[]): KeptStory {
  return { ...rest, id, keptAt, parts };
}

function build(id: string, text: string): Part {
  const order = { id, text, url: `https://news.example/${id}` };
  const built = makePart({ ...order, source: null, published: null });
  if ('problem' in built) throw new Error(`${id}: ${built.problem}`);
  return built.part;
}

/** Of three articles on three days. */
export const tunnel = keep(
  'vestby-tunnel',
  '2025-03-03T08:00:00.000Z',
  tunnelParts.map((story) => ({ story, from: 'followed', text: null })),
);
export const storm = keep('storm', '2025-03-02T08:00:00.000Z', [build('storm', stormText)]);
export const merger: KeptStory = {
  ...keep('merger', '2025-03-01T08:00:00.000Z', [build('merger', mergerText)]),
  isPaused: true,
  lastMet: '2025-03-12T10:00:00.000Z',
  sites: { rule: 'only', sites: ['apnews.com', 'reuters.com'] },
};
export const sampleLibrary: readonly KeptStory[] = [tunnel, storm, merger];

const [headline = '', ...paragraphs] = court.split(/\n\n+/).filter((block) => block.trim() !== '');

const reading = {
  url: 'https://www.news.example/court',
  isArticle: true,
  title: headline,
  lang: 'en',
  date: '2025-03-13',
  siteName: 'The Harbour Post',
  text: paragraphs.join('\n\n'),
  isStub: false,
};

export const followed = {
  article: { reading, isPrivate: false },
  dateless: { reading: { ...reading, date: null }, isPrivate: false },
  stub: {
    reading: { ...reading, text: paragraphs.slice(0, 5).join('\n\n'), isStub: true },
    isPrivate: false,
  },
  private: { reading, isPrivate: true },
  unreadable: { reading: null, isPrivate: false },
  front: { reading: { ...reading, isArticle: false }, isPrivate: false },
  german: { reading: { ...reading, lang: 'de' }, isPrivate: false },
  foreign: {
    reading: {
      ...reading,
      lang: null,
      text: 'Der Hafenmeister sagte am Freitag, dass die Fähre zu den Inseln wieder fahren werde, und nannte keinen Grund für die lange Pause. Die Leute auf den Inseln haben das nicht geglaubt, weil sie das schon oft gehört haben.',
    },
    isPrivate: false,
  },
  sameStorm: {
    reading: {
      ...reading,
      url: 'https://news.example/storm?utm_source=mail',
      title: 'Odette weakens',
      text: stormText,
    },
    isPrivate: false,
  },
  moreOfTunnel: {
    reading: {
      ...reading,
      url: 'https://www.news.example/tunnel-report',
      title: 'Report blames pumps for the collapse of the Vestby Tunnel',
      date: '2025-09-01',
      text: [
        'A report published on Monday blamed old pumps for the collapse of the Vestby Tunnel.',
        'Harbour Minister Ingrid Solheim said the pumps “should have been replaced in 2023.”',
        'The NTA said 90 rescuers had worked at the site.',
        'Ole Fjeldstad, an engineer who wrote the report, told reporters that the tunnel could open again in 2027.',
        'Solheim said the tunnel would stay closed for two years.',
      ].join('\n\n'),
    },
    isPrivate: false,
  },
} satisfies Record<string, Followed>;
