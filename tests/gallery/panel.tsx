/** The side panel in all its states. */
import './use-messages.ts';
import '../../src/ui/theme.css';
import '../../src/ui/controls.css';
import '../../src/ui/story/story.css';
import '../../src/ui/story/timeline.css';
import '../../src/ui/popup/popup.css';
import '../../src/ui/popup/story-view.css';
import '../../src/ui/panel/panel.css';
import { render } from 'preact';
import type { Story } from '../../src/knowledge/story.ts';
import { Panel } from '../../src/ui/panel/panel.tsx';
import type { PageNotes, PanelActions, PanelData } from '../../src/ui/panel/panel-data.ts';
import type { PageChoices } from '../../src/ui/popup/page-state.ts';
import type { RelatedStory, VisitState } from '../../src/ui/visit-state.ts';
import { ferryStory } from '../support/ferry-story.ts';
import { harbourStory } from '../support/harbour-story.ts';
import { popupStates } from '../dom/popup-options/popup-states.ts';
import { sampleStory } from '../dom/popup-options/sample-story.ts';
import { showStates } from './show-states.ts';
import type { GalleryState } from './state.ts';

const nothing = (): void => {};
const actions = new Proxy({}, { get: () => nothing }) as PanelActions;

const relatedTo = (story: Story): RelatedStory => ({
  story: story.id,
  relation: 'same',
  score: 0.95,
  reasons: [{ kind: 'headline', names: ['Ingrid Solheim'] }],
  noted: story.entries.map(({ id }) => id),
});

const visitTo = (related: readonly RelatedStory[]): VisitState => ({
  kind: 'judged',
  related,
  against: [],
  pageLang: 'en',
  pageDate: '2025-03-14',
  noted: 3,
});

interface Changes {
  readonly visit?: VisitState | null;
  readonly choices?: Partial<PageChoices>;
  readonly isSeen?: boolean;
  readonly hasAccess?: boolean;
  readonly stories?: readonly Story[];
  readonly page?: PanelData['page'];
}

function dataOf(changes: Changes): PanelData {
  const { isSeen = true, hasAccess = true, stories = [harbourStory] } = changes;
  const { visit = visitTo([relatedTo(harbourStory)]), page = null } = changes;
  return {
    tab: { site: isSeen ? 'news.example' : null, hasAccess, isPrivate: false, visit },
    isSeen,
    page,
    choices: {
      isPaused: false,
      isSiteOn: true,
      chosenSite: null,
      dismissed: [],
      ...changes.choices,
    },
    stories: stories.map((story) => ({ story, title: story.articles[0]!.headline })),
  };
}

const noteOf = (text: string, entry: string, story = harbourStory.id) => ({
  text,
  entries: [{ story, entry }],
});

const few = [
  noteOf('Ingrid Solheim', 'ingrid-solheim'),
  noteOf('Vestby Sound', 'vestby-sound'),
  noteOf('イングリッド・ソルハイム', 'ingrid-solheim'),
  noteOf('Sound Alliance', 'sound-alliance'),
];
const many = Array.from({ length: 10 }, () => few).flat();

function draw(body: HTMLElement, data: PanelData | null, notes: PageNotes | null = null): void {
  render(<Panel {...{ data, notes, actions }} />, body);
}

async function openStory(body: HTMLElement, data: PanelData): Promise<void> {
  draw(body, data, { page: 'a page', notes: few, current: 0 });
  body.querySelector<HTMLElement>('[role="tab"]:not([aria-selected="true"])')?.click();
}

const wordy: Story = {
  ...harbourStory,
  entries: harbourStory.entries.map((entry) =>
    entry.gloss === null
      ? { ...entry, description: null }
      : { ...entry, gloss: { text: `${entry.gloss.text} `.repeat(4).trim(), lang: 'en' } },
  ),
};

const longTitle: Story = {
  ...harbourStory,
  articles: harbourStory.articles.map((article) => ({
    ...article,
    headline:
      'Council delays the vote on a harbour tunnel under Vestby Sound once more as costs rise and fishing towns take the plan to court for the third time in a year',
  })),
};
const background = { ...relatedTo(harbourStory), relation: 'background' } as const;
const old: RelatedStory = {
  ...background,
  reasons: [{ kind: 'other-time', date: '2026-11-30' }],
};

const states: GalleryState[] = [
  {
    name: 'notes',
    draw: (body) => draw(body, dataOf({}), { page: 'a page', notes: few, current: 1 }),
  },
  {
    name: 'many notes',
    draw: (body) => draw(body, dataOf({}), { page: 'a page', notes: many, current: 17 }),
  },
  {
    name: 'long title, another time',
    draw: (body) =>
      draw(body, dataOf({ stories: [longTitle], visit: visitTo([old]) }), {
        page: 'a page',
        notes: few,
        current: 0,
      }),
  },
  {
    name: 'long lines',
    draw: (body) =>
      draw(body, dataOf({ stories: [wordy] }), { page: 'a page', notes: few, current: 2 }),
  },
  { name: 'the story', draw: (body) => openStory(body, dataOf({})) },
  {
    name: 'two stories',
    draw: (body) =>
      openStory(
        body,
        dataOf({
          stories: [harbourStory, ferryStory],
          visit: visitTo([relatedTo(harbourStory), relatedTo(ferryStory)]),
        }),
      ),
  },
  {
    name: 'a page with quotations of the story',
    draw: (body) =>
      openStory(
        body,
        dataOf({
          stories: [sampleStory],
          visit: visitTo([relatedTo(sampleStory)]),
          page: popupStates['a page with its quotations'].page,
        }),
      ),
  },
  {
    name: 'no name marked',
    draw: (body) => draw(body, dataOf({}), { page: 'a page', notes: [], current: null }),
  },
  { name: 'unrelated', draw: (body) => draw(body, dataOf({ visit: visitTo([]) })) },
  { name: 'reading', draw: (body) => draw(body, dataOf({ visit: { kind: 'reading' } })) },
  {
    name: 'not an article',
    draw: (body) => draw(body, dataOf({ visit: { kind: 'not-an-article' } })),
  },
  { name: 'no access', draw: (body) => draw(body, dataOf({ hasAccess: false, visit: null })) },
  { name: 'unseen', draw: (body) => draw(body, dataOf({ isSeen: false, visit: null })) },
  {
    name: 'paused',
    draw: (body) => draw(body, dataOf({ choices: { isPaused: true }, visit: { kind: 'paused' } })),
  },
  {
    name: 'off on this site',
    draw: (body) =>
      draw(
        body,
        dataOf({
          choices: { isSiteOn: false, chosenSite: 'news.example' },
          visit: { kind: 'off' },
        }),
      ),
  },
];

void showStates(states);
