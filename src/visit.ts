/**
 * One visit to one page, from its opening to the notes: read this first. It runs on every page, so it holds only what
 * decides whether a page may be about a story; all else is brought when it may. It says what happens when, that off
 * means gone, and that nothing it throws reaches the page.
 */
import { isRelated } from './frame-states.ts';
import type { Looked, NoterHooks, PageNoter } from './page-noter.ts';
import type { Admission } from './page-answer.ts';
import { type Opening, readOpening } from './page/read-opening.ts';
import { type PageChange, restAfter, watchPage } from './page/watch-page.ts';
import { whenSeen } from './page/when-seen.ts';
import { beginStay, failStay, renewStay, type Stay } from './stay.ts';
import { tellState } from './tell-state.ts';
import type { Frame, VisitState } from './ui/visit-state.ts';
import { waitForRest } from './wait-for-rest.ts';
import type { ChoiceChange } from './watch-choices.ts';

/** What a visit needs of the extension around it; a test passes in its own. */
export interface VisitTools {
  readonly document: Document;
  /** What the reader's settings and stories say to the opening of the page; null: nobody answers. */
  readonly admit: (opening: Opening) => Promise<Admission | null>;
  /** Brings what reads a page whole and notes it; null: it can't be had. */
  readonly startNotes: (hooks: NoterHooks, signal: AbortSignal) => Promise<PageNoter | null>;
  readonly report: (state: VisitState) => void;
  /** Calls back after each change to the reader's settings or library, until the signal aborts. */
  readonly watchChoices: (changed: (what: ChoiceChange) => void, signal: AbortSignal) => void;
  /** The extension was reloaded or removed and left us behind. */
  readonly isOrphaned: () => boolean;
}

export interface Visit {
  readonly state: () => VisitState;
  /** The state after the whole page was read, also where its opening gave no reason to: somebody asks for it. */
  readonly lookClosely: () => Promise<VisitState>;
  /** What a frame of the page has come to. */
  readonly hearFrame: (frame: Frame, state: VisitState) => void;
  readonly reportAgain: () => void;
  /** Asks and reports anew: a page back from the browser's cache has missed what changed. */
  readonly resume: () => void;
}

/** Of a page whose opening names nothing that any story is about. */
const unrelated: VisitState = {
  kind: 'judged',
  related: [],
  against: [],
  pageLang: null,
  pageDate: null,
  noted: 0,
};

/** Lasts until the signal aborts, through every address that the document goes on to. */
export function startVisit(tools: VisitTools, signal: AbortSignal): Visit {
  const { document, isOrphaned } = tools;
  const teller = tellState(tools.report);
  const { report } = teller;
  let stay: Stay | null = null;
  /** A page may take a new address again and again; it is left alone after each look all the same. */
  let nextLook = 0;
  /** For how long the last look kept the page's own thread, in ms. */
  let worked = 0;

  const leave = (): void => {
    stay?.end.abort();
    stay = null;
  };
  /** Whatever goes wrong is silent, and takes away what is shown; the next change may mend it. */
  const guard = async (work: () => void | Promise<void>): Promise<void> => {
    if (signal.aborted) return;
    if (isOrphaned()) {
      leave();
      return;
    }
    const here = stay;
    try {
      await work();
    } catch {
      if (stay !== null && (stay === here || here === null)) fail(stay);
    }
  };
  const fail = (here: Stay): void => {
    failStay(here);
    report({ kind: 'failed' });
  };
  const seen = (end: AbortSignal): Promise<void> =>
    new Promise((resolve) => whenSeen(document, resolve, end));
  const arrive = async (): Promise<void> => {
    const here = beginStay();
    const end = here.end.signal;
    stay = here;
    await seen(end);
    report({ kind: 'reading' });
    await waitForRest(document, nextLook - performance.now(), end);
    await guard(async () => {
      if (end.aborted) return;
      here.mayLook = true;
      const rootOf = () => here.noting?.root() ?? null;
      const foundArticle = watchPage(document, followed, end, { rootOf });
      await consider(here);
      if (rootOf() !== null) foundArticle();
    });
  };
  /** Whether the page is to be read, by its opening. */
  const consider = async (here: Stay): Promise<void> => {
    const time = ++here.times;
    const start = performance.now();
    const opening = readOpening(document);
    const key = `${opening.title}\n${opening.text}`;
    rest(performance.now() - start);
    if (here.asked?.opening !== key) {
      const admission = await tools.admit(opening);
      if (here.end.signal.aborted || time !== here.times) return;
      if (admission === null) throw new Error('nobody answers');
      here.asked = { opening: key, admission };
    }
    const { admission } = here.asked;
    if (admission === 'look' || (admission === 'unrelated' && here.noting !== null)) {
      return look(here);
    }
    if (admission === 'unrelated') return report(unrelated);
    leave();
    report({ kind: admission });
  };
  const look = async (here: Stay): Promise<void> => {
    // What has changed in a tab that nobody sees is read once it is seen.
    await seen(here.end.signal);
    here.notes ??= startNotes(here);
    const { end, noter } = here.notes;
    const noting = await noter;
    if (end.signal.aborted) return;
    if (noting === null) throw new Error('nobody answers');
    here.noting = noting;
    const looked: Looked | null = await noting.look();
    if (looked === null || end.signal.aborted) return;
    rest(looked.workMs);
    report(looked.state);
  };
  const startNotes = (here: Stay): NonNullable<Stay['notes']> => {
    const end = new AbortController();
    here.end.signal.addEventListener('abort', () => end.abort(), { once: true });
    const again = () => void guard(() => look(here));
    return { end, noter: tools.startNotes({ lost: teller.loseNotes, again }, end.signal) };
  };
  const rest = (workMs: number): void => {
    worked = workMs;
    nextLook = Math.max(nextLook, performance.now() + restAfter(workMs));
  };
  /** How long it kept the page. */
  const followed = async (change: PageChange): Promise<number> => {
    worked = 0;
    await guard(() => follow(change));
    return worked;
  };
  const follow = async (change: PageChange): Promise<void> => {
    if (change === 'address' || stay === null) {
      leave();
      return arrive();
    }
    if (stay.mayLook) await (isRelated(teller.own()) ? look(stay) : consider(stay));
  };
  const askAnew = async (what: ChoiceChange | null): Promise<void> => {
    if (stay === null) return arrive();
    renewStay(stay);
    if (what !== 'settings') stay.noting?.forget();
    if (stay.mayLook) await consider(stay);
  };

  signal.addEventListener('abort', leave, { once: true });
  tools.watchChoices((what) => void guard(() => askAnew(what)), signal);
  void guard(arrive);
  return {
    state: teller.state,
    hearFrame: teller.hearFrame,
    reportAgain: teller.again,
    async lookClosely() {
      const here = stay;
      if (here?.asked?.admission === 'unrelated' && here.noting === null) {
        await guard(() => look(here));
      }
      return teller.state();
    },
    resume() {
      teller.again();
      void guard(() => askAnew(null));
    },
  };
}
