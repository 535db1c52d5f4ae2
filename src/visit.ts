/**
 * One visit to one page, from the reader's settings to the notes: read this first. It holds no rule of
 * its own; it says what happens when, that off means gone, and that nothing it throws reaches the page.
 */
import { makePageNoter, type NoterTools, type PageNoter } from './note-page.ts';
import { readPage } from './page/read-page.ts';
import { type PageChange, restAfter, watchPage } from './page/watch-page.ts';
import type { Settings } from './settings/settings.ts';
import { siteChoice, siteOf } from './settings/sites.ts';
import type { Annotations } from './ui/annotations/annotate.tsx';
import type { VisitState } from './ui/visit-state.ts';
import { waitForRest } from './wait-for-rest.ts';

/** What a visit needs of the extension around it; a test passes in its own. */
export interface VisitTools extends NoterTools {
  readonly readSettings: () => Promise<Settings>;
  readonly watchSettings: (changed: (settings: Settings) => void, signal: AbortSignal) => void;
  readonly report: (state: VisitState) => void;
}

export interface Visit {
  readonly state: () => VisitState;
  /** Null while the page has no notes. */
  readonly annotations: () => Annotations | null;
  /** Reads the settings anew and reports: a page back from the browser's cache has missed both. */
  readonly resume: () => Promise<void>;
}

/** From when a page may be read until it may no longer, or the document goes on to another address. */
interface Stay {
  readonly end: AbortController;
  readonly noter: PageNoter;
  /** Not before the page is at rest. */
  mayLook: boolean;
}

/** Lasts until the signal aborts, through every address that the document goes on to. */
export function startVisit(tools: VisitTools, signal: AbortSignal): Visit {
  const { document, isOrphaned } = tools;
  let state: VisitState = { kind: 'reading' };
  let lastTold = '';
  let settings: Settings;
  let stay: Stay | null = null;
  /** A page may take a new address again and again; it is left alone after each look all the same. */
  let nextLook = 0;

  const report = (next: VisitState): void => {
    state = next;
    // Each report wakes the background, and a live page's text changes more often than its state.
    const told = JSON.stringify(next);
    if (told !== lastTold) tools.report(next);
    lastTold = told;
  };
  const lose = (): void => {
    if (state.kind === 'judged') report({ ...state, noted: [] });
  };
  const leave = (): void => {
    stay?.end.abort();
    stay = null;
  };
  const fail = (): void => {
    leave();
    report({ kind: 'failed' });
  };
  const guard = (work: () => void): void => {
    if (signal.aborted) return;
    if (isOrphaned()) return leave();
    try {
      work();
    } catch {
      fail();
    }
  };

  const apply = (next: Settings): void => {
    settings = next;
    const hindrance = findHindrance(next, location.href);
    if (hindrance !== null) {
      leave();
      report({ kind: hindrance });
    } else if (stay === null) void arrive();
    else if (stay.mayLook) look(stay);
  };
  const arrive = async (): Promise<void> => {
    const end = new AbortController();
    const here: Stay = { end, noter: makePageNoter(tools, lose, end.signal), mayLook: false };
    stay = here;
    report({ kind: 'reading' });
    await waitForRest(document, nextLook - performance.now(), end.signal);
    guard(() => {
      if (end.signal.aborted) return;
      here.mayLook = true;
      look(here);
      watchPage(document, (change) => guard(() => follow(change)), end.signal);
    });
  };
  const look = ({ noter }: Stay): void => {
    const start = performance.now();
    report(noter.note(readPage(document), settings));
    nextLook = performance.now() + restAfter(performance.now() - start);
  };
  const follow = (change: PageChange): void => {
    if (change === 'address') leave();
    apply(settings);
  };
  const resume = async (): Promise<void> => {
    try {
      const next = await tools.readSettings();
      lastTold = '';
      guard(() => apply(next));
    } catch {
      guard(fail);
    }
  };

  signal.addEventListener('abort', leave, { once: true });
  tools.watchSettings((next) => guard(() => apply(next)), signal);
  void resume();
  return { state: () => state, annotations: () => stay?.noter.annotations() ?? null, resume };
}

function findHindrance(settings: Settings, url: string): 'paused' | 'off' | null {
  if (settings.isPaused) return 'paused';
  return siteChoice(settings, siteOf(url) ?? '') === 'off' ? 'off' : null;
}
