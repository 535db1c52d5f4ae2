/** Runs in a page of a test: a whole visit, with settings and an extension that the test plays. */
import { answerPage } from '../../../src/answer-page.ts';
import { goToText } from '../../../src/go-to-text.ts';
import type { Story } from '../../../src/knowledge/story.ts';
import { compileLibrary } from '../../../src/library/compile-library.ts';
import { listClues } from '../../../src/library/keys/list-clues.ts';
import { listPageWords } from '../../../src/library/keys/list-page-words.ts';
import { weighClues } from '../../../src/library/keys/weigh-clues.ts';
import { nameOpener } from '../../../src/name-opener.ts';
import { makePageNoter } from '../../../src/note-page.ts';
import type { PageNoter } from '../../../src/page-noter.ts';
import type { Admission } from '../../../src/page-answer.ts';
import type { Opening } from '../../../src/page/read-opening.ts';
import { mayBeRelated } from '../../../src/recognition/may-be-related.ts';
import { readOwnArticle } from '../../../src/read-own-article.ts';
import { readCards } from '../../../src/read-cards.ts';
import type { VisitState } from '../../../src/ui/visit-state.ts';
import { addCorrections, takeBackCorrections } from '../../../src/settings/corrections.ts';
import { defaultSettings, type MarkLook, type Settings } from '../../../src/settings/settings.ts';
import { siteChoice, switchSite } from '../../../src/settings/sites.ts';
import type { Annotations } from '../../../src/ui/annotations/annotate.ts';
import { keepTones } from '../../../src/ui/annotations/keep-tones.ts';
import { makeCardPart } from '../../../src/ui/annotations/make-card-part.ts';
import { startVisit, type Visit } from '../../../src/visit.ts';
import type { ChoiceChange } from '../../../src/watch-choices.ts';
import { harbourStory } from '../../support/harbour-story.ts';

export interface VisitTrial {
  readonly visit: Visit;
  readonly annotations: () => Annotations | null;
  readonly life: AbortController;
  readonly reported: VisitState[];
  /** How the background was asked to have marks look, in order; null: to take the style away. */
  readonly styled: (MarkLook | null)[];
  /** As if the reader had changed them in the popup. */
  readonly change: (changes: Partial<Settings>) => void;
  /** Each opening that was asked about. */
  readonly openings: readonly string[];
  /** Each text that was sent to be judged. */
  readonly judged: readonly string[];
  /** The parts that were brought, in order. */
  readonly brought: readonly ('notes' | 'card')[];
  /** For each question for cards, the names. */
  readonly askedCards: readonly (readonly string[])[];
  /** Ids of the stories that were met, in order. */
  readonly met: readonly string[];
  readonly library: Answering;
  /** As if the reader followed or deleted stories; null: the background no longer answers. */
  readonly changeLibrary: (stories: readonly Story[] | null) => void;
  readonly orphan: () => void;
}

/** How the background answers; a test may keep it waiting. */
interface Answering {
  answer: () => Promise<readonly Story[] | null>;
  /** The next time that the code of notes is asked for, nobody brings it. */
  losesNotes: boolean;
}

export function startVisitTrial(changes: Partial<Settings> = {}): VisitTrial {
  const life = new AbortController();
  const reported: VisitState[] = [];
  const styled: (MarkLook | null)[] = [];
  const watchers = new Set<(what: ChoiceChange) => void>();
  let settings: Settings = { ...defaultSettings, openDelayMs: 100, closeDelayMs: 100, ...changes };
  const openings: string[] = [];
  const judged: string[] = [];
  const brought: ('notes' | 'card')[] = [];
  const askedCards: (readonly string[])[] = [];
  const met: string[] = [];
  const library: Answering = {
    answer: () => Promise.resolve([harbourStory]),
    losesNotes: false,
  };
  let noter: PageNoter | null = null;
  let isOrphaned = false;
  const change = (next: Partial<Settings>): void => {
    settings = { ...settings, ...next };
    for (const watcher of watchers) watcher('settings');
  };
  /** As the background does it. */
  const admit = async ({ title, text }: Opening): Promise<Admission | null> => {
    openings.push(`${title}\n${text}`);
    if (settings.isPaused) return 'paused';
    if (siteChoice(settings, 'news.test') === 'off') return 'off';
    const words = new Set(listPageWords(title, text));
    const stories = await library.answer();
    if (stories === null) return null;
    const found = stories.filter((story) => weighClues(listClues(story), words) > 0);
    return mayBeRelated(compileLibrary(found), { title, text }) ? 'look' : 'unrelated';
  };
  const tools = {
    document,
    judge: async (page) => {
      judged.push(page.text);
      const stories = await library.answer();
      return stories && answerPage(compileLibrary(stories), page, settings);
    },
    readCards: async (names, pageDate) => {
      askedCards.push(names.map(({ text }) => text));
      const stories = await library.answer();
      return stories && readCards(stories, names, pageDate);
    },
    loadCard: async () => {
      brought.push('card');
      return makeCardPart();
    },
    loadTones: () => Promise.resolve(keepTones),
    loadCompare: () => Promise.resolve({ goToText, readOwnArticle }),
    meetStories: (stories) => met.push(...stories),
    styleMarks: ({ look }) => styled.push(look),
    hideSite: () => change(switchSite(settings, 'news.test', 'off')),
    correct: (corrections) => change(addCorrections(settings, corrections)),
    takeBack: (corrections) => change(takeBackCorrections(settings, corrections)),
    nameOpener,
    isOrphaned: () => isOrphaned,
  } satisfies Parameters<typeof makePageNoter>[0];
  const visit = startVisit(
    {
      document,
      admit,
      startNotes: async (hooks, signal) => {
        const isLost = library.losesNotes;
        library.losesNotes = false;
        if (isLost) return null;
        brought.push('notes');
        noter = makePageNoter(tools, hooks, signal);
        return noter;
      },
      watchChoices(changed, signal) {
        watchers.add(changed);
        signal.addEventListener('abort', () => watchers.delete(changed));
      },
      report: (state) => reported.push(state),
      isOrphaned: () => isOrphaned,
    },
    life.signal,
  );
  const orphan = (): void => {
    isOrphaned = true;
  };
  const changeLibrary = (stories: readonly Story[] | null): void => {
    library.answer = () => Promise.resolve(stories);
    for (const watcher of watchers) watcher('library');
  };
  const annotations = () => noter?.annotations() ?? null;
  return {
    visit,
    annotations,
    life,
    reported,
    styled,
    openings,
    judged,
    brought,
    askedCards,
    met,
    library,
    change,
    changeLibrary,
    orphan,
  };
}
