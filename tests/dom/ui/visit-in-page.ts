/** Runs in a page of a test: a whole visit, with settings and an extension that the test plays. */
import { compileLibrary } from '../../../src/library/compile-library.ts';
import type { VisitState } from '../../../src/ui/visit-state.ts';
import { addCorrections, takeBackCorrection } from '../../../src/settings/corrections.ts';
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
  readonly orphan: () => void;
}

export function startVisitTrial(changes: Partial<Settings> = {}): VisitTrial {
  const life = new AbortController();
  const reported: VisitState[] = [];
  const styled: boolean[] = [];
  const watchers = new Set<(settings: Settings) => void>();
  let settings: Settings = { ...defaultSettings, openDelayMs: 100, closeDelayMs: 100, ...changes };
  let isOrphaned = false;
  const change = (next: Partial<Settings>): void => {
    settings = { ...settings, ...next };
    for (const watcher of watchers) watcher(settings);
  };
  const visit = startVisit(
    {
      document,
      library: compileLibrary([harbourStory]),
      readSettings: () => Promise.resolve(settings),
      watchSettings(changed, signal) {
        watchers.add(changed);
        signal.addEventListener('abort', () => watchers.delete(changed));
      },
      report: (state) => reported.push(state),
      styleMarks: (on) => styled.push(on),
      hideSite: () => change(switchSite(settings, 'news.test', 'off')),
      correct: (correction) => change(addCorrections(settings, [correction])),
      takeBack: (correction) => change(takeBackCorrection(settings, correction)),
      isOrphaned: () => isOrphaned,
    },
    life.signal,
  );
  const orphan = (): void => {
    isOrphaned = true;
  };
  return { visit, life, reported, styled, change, orphan };
}
