/** Runs in a page of a test: a whole visit, with settings and an extension that the test plays. */
import type { Story } from '../../../src/knowledge/story.ts';
import type { VisitState } from '../../../src/ui/visit-state.ts';
import { addCorrections, takeBackCorrections } from '../../../src/settings/corrections.ts';
import { defaultSettings, type Settings } from '../../../src/settings/settings.ts';
import { switchSite } from '../../../src/settings/sites.ts';
import { startVisit, type Visit } from '../../../src/visit.ts';
import { harbourStory } from '../../support/harbour-story.ts';

export interface VisitTrial {
  readonly visit: Visit;
  readonly life: AbortController;
  readonly reported: VisitState[];
  /** What the background was asked to do to the style of highlights. */
  readonly styled: boolean[];
  /** As if the reader had changed them in the popup. */
  readonly change: (changes: Partial<Settings>) => void;
  /** The words of each question for stories. */
  readonly asked: readonly (readonly string[])[];
  /** Ids of the stories that were met, in order. */
  readonly met: readonly string[];
  readonly library: Answering;
  /** As if the reader followed or deleted stories; null: the background no longer answers. */
  readonly changeLibrary: (stories: readonly Story[] | null) => void;
  readonly orphan: () => void;
}

/** How the background answers for the library; a test may keep it waiting. */
interface Answering {
  answer: () => Promise<readonly Story[] | null>;
}

export function startVisitTrial(changes: Partial<Settings> = {}): VisitTrial {
  const life = new AbortController();
  const reported: VisitState[] = [];
  const styled: boolean[] = [];
  const watchers = new Set<(settings: Settings) => void>();
  let settings: Settings = { ...defaultSettings, openDelayMs: 100, closeDelayMs: 100, ...changes };
  const libraryWatchers = new Set<() => void>();
  const asked: (readonly string[])[] = [];
  const met: string[] = [];
  const library: Answering = { answer: () => Promise.resolve([harbourStory]) };
  let isOrphaned = false;
  const change = (next: Partial<Settings>): void => {
    settings = { ...settings, ...next };
    for (const watcher of watchers) watcher(settings);
  };
  const visit = startVisit(
    {
      document,
      readSettings: () => Promise.resolve(settings),
      watchSettings(changed, signal) {
        watchers.add(changed);
        signal.addEventListener('abort', () => watchers.delete(changed));
      },
      findStories(words) {
        asked.push(words);
        return library.answer();
      },
      watchLibrary(changed, signal) {
        libraryWatchers.add(changed);
        signal.addEventListener('abort', () => libraryWatchers.delete(changed));
      },
      meetStories: (stories) => met.push(...stories),
      report: (state) => reported.push(state),
      styleMarks: (on) => styled.push(on),
      hideSite: () => change(switchSite(settings, 'news.test', 'off')),
      correct: (corrections) => change(addCorrections(settings, corrections)),
      takeBack: (corrections) => change(takeBackCorrections(settings, corrections)),
      isOrphaned: () => isOrphaned,
    },
    life.signal,
  );
  const orphan = (): void => {
    isOrphaned = true;
  };
  const changeLibrary = (stories: readonly Story[] | null): void => {
    library.answer = () => Promise.resolve(stories);
    for (const watcher of libraryWatchers) watcher();
  };
  return { visit, life, reported, styled, asked, met, library, change, changeLibrary, orphan };
}
