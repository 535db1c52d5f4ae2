/** One sample of everything that the popup can be asked to show, by the name of its state. */
import type { Story } from '../../../src/knowledge/story.ts';
import { ferryStory } from '../../support/ferry-story.ts';
import { grownStory } from '../../support/grown-story.ts';
import type { PopupData, ShownStory } from '../../../src/ui/popup/popup-data.ts';
import type { PageChoices, Tab } from '../../../src/ui/popup/page-state.ts';
import type { Judgement, RelatedStory } from '../../../src/ui/visit-state.ts';
import { sampleStory } from './sample-story.ts';

const sampleTitle = sampleStory.articles[0]!.headline;

const choices: PageChoices = {
  isPaused: false,
  isSiteOn: true,
  chosenSite: null,
  dismissed: [],
};

const related: RelatedStory = {
  relation: 'same',
  story: sampleStory.id,
  score: 0.91,
  reasons: [
    { kind: 'headline', names: ['Elin Aster', 'Jonas Brandt'] },
    { kind: 'names', names: ['Elin Aster', 'Skarvik'], times: 14 },
    { kind: 'terms', terms: ['ferry unions', 'strike ballot'] },
    { kind: 'pair', names: ['Skarvik', 'Harbor Board'] },
  ],
  noted: ['elin-aster', 'skarvik', 'jonas-brandt', 'ferry-unions'],
};

const judged: Judgement = {
  kind: 'judged',
  related: [related],
  against: [],
  pageLang: 'en',
  pageDate: '2024-03-15',
  noted: 4,
};

const unrelated: Judgement = {
  ...judged,
  related: [],
  against: [{ kind: 'passing', names: ['Skarvik'] }],
  noted: 0,
};

const tab: Tab = { site: 'news.example', hasAccess: true, isPrivate: false, visit: judged };

const isOffered = ({ site, hasAccess, visit }: Tab): boolean =>
  site !== null && (!hasAccess || visit?.kind === 'judged');

function sample(more: Partial<Tab>, chosen: Partial<PageChoices> = {}): PopupData {
  return {
    tab: { ...tab, ...more },
    choices: { ...choices, ...chosen },
    isReadOnly: false,
    stories: [{ story: sampleStory, title: sampleTitle }],
    storyCount: 1,
    // As for a tab of which something is known, or that a press may read.
    follow: { kind: isOffered({ ...tab, ...more }) ? 'offered' : 'none' },
    news: 'none',
    page: null,
  };
}

const ferries: RelatedStory = { ...related, story: ferryStory.id, noted: ['ingrid-solheim'] };
const background: RelatedStory = { ...related, relation: 'background', score: 0.7 };
const shown = (story: Story): ShownStory => ({ story, title: story.articles[0]!.headline });

const manyStories: readonly ShownStory[] = Array.from({ length: 5 }, (_, at) => ({
  story: { ...ferryStory, id: `story-${at}` },
  title: `Story number ${at}`,
}));

/** Its second paragraph begins at 40 in the page's text. It quotes in marks of its own, and ends otherwise. */
const lead = 'The strike goes on.';
const quoting =
  'In parliament Aster said: "Without a working harbor there is no winter supply for the islands, and we must keep the line open whatever the price of fuel."';
const samplePage: PopupData['page'] = {
  text: `${lead}\n\n${quoting}`,
  places: [
    { inOwn: 0, inPage: 0, length: lead.length },
    { inOwn: lead.length + 2, inPage: 40, length: quoting.length },
  ],
};

export const popupStates = {
  same: sample({}),
  background: sample({
    visit: {
      ...judged,
      related: [
        {
          ...related,
          relation: 'background',
          score: 0.55,
          reasons: [...related.reasons.slice(1, 3), { kind: 'other-time', date: '2026-01-09' }],
          noted: ['skarvik'],
        },
      ],
      pageDate: '2026-01-09',
    },
  }),
  unrelated: sample({ visit: unrelated }),
  dismissed: sample({ visit: unrelated }, { dismissed: [sampleStory.id] }),
  unlikely: sample({ visit: { ...unrelated, isDoubted: true } }),
  'not-an-article': sample({ visit: { kind: 'not-an-article' } }),
  reading: sample({ visit: { kind: 'reading' } }),
  failed: sample({ visit: { kind: 'failed' } }),
  unreached: sample({ visit: null }),
  'no-access': sample({ hasAccess: false, visit: null }),
  off: sample({ visit: { kind: 'off' } }, { isSiteOn: false, chosenSite: 'news.example' }),
  'off by its parent': sample(
    { site: 'sport.news.example', visit: null },
    { isSiteOn: false, chosenSite: 'news.example' },
  ),
  paused: sample({ visit: { kind: 'paused' } }, { isPaused: true }),
  'read-only': { ...sample({ visit: unrelated }), isReadOnly: true },
  'not-a-web-page': sample({ site: null, hasAccess: false, visit: null }),
  several: {
    ...sample({ visit: { ...judged, related: [ferries, background] } }),
    stories: [shown(ferryStory), shown(sampleStory)],
    storyCount: 7,
  },
  many: {
    ...sample({
      visit: {
        ...judged,
        related: manyStories.map(({ story }) => ({ ...ferries, story: story.id })),
      },
    }),
    stories: manyStories,
    storyCount: 12,
  },
  news: {
    ...sample({}),
    news: [
      {
        story: sampleStory.id,
        sentences: [
          {
            text: 'Forty pilots joined the strike on Friday.',
            isNew: true,
            reasons: [
              { kind: 'number', text: 'Forty' },
              { kind: 'date', text: 'Friday' },
            ],
            place: { start: 120, words: 'Forty pilots joined the strike on Friday.' },
          },
          {
            text: 'Their union asks for rest on Sundays.',
            isNew: true,
            reasons: [{ kind: 'statement', text: 'asks for rest' }],
            place: null,
          },
          {
            text: 'The ferry unions have gone on strike.',
            isNew: false,
            reasons: [],
            place: { start: 0, words: 'The ferry unions have gone on strike.' },
          },
        ],
      },
    ],
  },
  'no news': {
    ...sample({}),
    news: [
      {
        story: sampleStory.id,
        sentences: [
          { text: 'The ferry unions have gone on strike.', isNew: false, reasons: [], place: null },
        ],
      },
    ],
  },
  grown: {
    ...sample({
      visit: {
        ...judged,
        related: [{ ...related, story: grownStory.id, score: 0.8, noted: ['ingrid-solheim'] }],
      },
    }),
    stories: [{ story: grownStory, title: 'The tunnel under the sound' }],
  },
  'a page with its quotations': { ...sample({}), page: samplePage },
  comparing: { ...sample({}), news: 'reading' },
  followed: { ...sample({}), follow: { kind: 'followed', story: sampleStory.id } },
  'in German': { ...sample({ visit: unrelated }), follow: { kind: 'other-language', lang: 'de' } },
  private: sample({ visit: unrelated, isPrivate: true }),
  'no stories': { ...sample({ visit: unrelated }), stories: [], storyCount: 0 },
  'broken library': { ...sample({ visit: unrelated }), stories: null, storyCount: null },
} satisfies Record<string, PopupData>;

export type PopupStateName = keyof typeof popupStates;
