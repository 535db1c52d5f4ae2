/**
 * One visit to one page, from the reader's settings and stories to the notes: read this first. It holds no rule
 * of its own; it says what happens when, that off means gone, and that nothing it throws reaches the page.
 */
import { goToText } from './go-to-text.ts';
import type { Library } from './library/library.ts';
import { makePageNoter, type NoterTools, type PageNoter } from './note-page.ts';
import { type FindStories, makePageStories, noStories, type PageStories } from './page-stories.ts';
import type { TextPlace } from './page/find-words.ts';
import { readPage } from './page/read-page.ts';
import { type PageChange, restAfter, watchPage } from './page/watch-page.ts';
import type { Settings } from './settings/settings.ts';
import { siteChoice, siteOf } from './settings/sites.ts';
import type { Annotations } from './ui/annotations/annotate.tsx';
import type { Judgement, VisitState } from './ui/visit-state.ts';
import { waitForRest } from './wait-for-rest.ts';

/** What a visit needs of the extension around it; a test passes in its own. */
export interface VisitTools extends NoterTools {
  readonly readSettings: () => Promise<Settings>;
  readonly watchSettings: (changed: (settings: Settings) => void, signal: AbortSignal) => void;
  /** The stories that a page of these telling words may be about; null: nobody answers. */
  readonly findStories: FindStories;
  /** Calls back after each change to the reader's library, until the signal aborts. */
  readonly watchLibrary: (changed: () => void, signal: AbortSignal) => void;
  readonly report: (state: VisitState) => void;
  /** A page about these stories was met: once for each and for each address of the document. */
  readonly meetStories: (stories: readonly string[]) => void;
}

export interface Visit {
  readonly state: () => VisitState;
  /** Null while the page has no notes. */
  readonly annotations: () => Annotations | null;
  /** False: the page no longer has these words, or is not read. */
  readonly goToText: (place: TextPlace) => boolean;
  /** Reads the settings anew and reports: a page back from the browser's cache has missed both. */
  readonly resume: () => Promise<void>;
}

/** From when a page may be read until it may no longer, or the document goes on to another address. */
interface Stay {
  readonly end: AbortController;
  readonly noter: PageNoter;
  readonly stories: PageStories;
  readonly met: Set<string>;
  /** Not before the page is at rest. */
  mayLook: boolean;
  /** How often it was looked at: the stories for an earlier look may come late, and are dropped. */
  looks: number;
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
    if (state.kind === 'judged') report(withoutNotes(state));
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
    const here = beginStay(tools, lose);
    stay = here;
    report({ kind: 'reading' });
    const end = here.end.signal;
    await waitForRest(document, nextLook - performance.now(), end);
    guard(() => {
      if (end.aborted) return;
      here.mayLook = true;
      look(here);
      watchPage(document, (change) => guard(() => follow(change)), end);
    });
  };
  const look = (here: Stay): void => {
    const turn = ++here.looks;
    const page = timed(() => readPage(document));
    const note = (library: Library | null): void => {
      if (here.end.signal.aborted || turn !== here.looks) return;
      if (library === null) return fail();
      const next = timed(() => here.noter.note(page, library, settings));
      report(next);
      meet(here, next);
    };
    const library = page.isArticle ? timed(() => here.stories.libraryFor(page)) : noStories;
    if (library instanceof Promise) void library.then((late) => guard(() => note(late)));
    else note(library);
  };
  const timed = <T>(work: () => T): T => {
    const start = performance.now();
    const result = work();
    const end = performance.now();
    nextLook = Math.max(nextLook, end + restAfter(end - start));
    return result;
  };
  const meet = ({ met }: Stay, next: VisitState): void => {
    const related = next.kind === 'judged' ? next.related.map(({ story }) => story) : [];
    const first = related.filter((story) => !met.has(story));
    for (const story of first) met.add(story);
    if (first.length > 0) tools.meetStories(first);
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
  const go = (place: TextPlace): boolean => {
    if (stay === null || state.kind !== 'judged' || state.related.length === 0) return false;
    // Where nothing is noted the style of our highlights is not in the page.
    const { noter, end } = stay;
    const isBare = noter.annotations() === null;
    const gone = (): void => {
      if (isBare && noter.annotations() === null) tools.styleMarks(false);
    };
    const isThere = goToText(document, place, gone, end.signal);
    if (isThere && isBare) tools.styleMarks(true);
    return isThere;
  };
  const askAnew = (): void => {
    stay?.stories.forget();
    void resume();
  };

  signal.addEventListener('abort', leave, { once: true });
  tools.watchSettings((next) => guard(() => apply(next)), signal);
  tools.watchLibrary(() => guard(askAnew), signal);
  void resume();
  return {
    state: () => state,
    annotations: () => stay?.noter.annotations() ?? null,
    goToText: go,
    resume,
  };
}

function beginStay(tools: VisitTools, lose: () => void): Stay {
  const end = new AbortController();
  return {
    end,
    noter: makePageNoter(tools, lose, end.signal),
    stories: makePageStories(tools.findStories),
    met: new Set(),
    mayLook: false,
    looks: 0,
  };
}

function withoutNotes(state: Judgement): Judgement {
  const related = state.related.map((story) => ({ ...story, noted: [] }));
  return { ...state, related, noted: 0 };
}

function findHindrance(settings: Settings, url: string): 'paused' | 'off' | null {
  if (settings.isPaused) return 'paused';
  return siteChoice(settings, siteOf(url) ?? '') === 'off' ? 'off' : null;
}
