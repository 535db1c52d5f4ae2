/**
 * Every message between our own parts: name to params and result; typed sending and listening.
 * Nothing here throws: what cannot be delivered comes back as null, what is not ours is passed over.
 */
import { browser } from 'wxt/browser';
import type { Browser } from 'wxt/browser';
import type { CivilDate } from './article/civil-date.ts';
import type { Admission, CardRequest, PageAnswer, PagePassage } from './page-answer.ts';
import type { PageParts } from './page-parts.ts';
import type { SaidHere } from './private-corrections.ts';
import type { TextPlace } from './page/find-words.ts';
import type { Opening } from './page/read-opening.ts';
import { ownPageShapes, toBackgroundShapes } from './check-background-message.ts';
import { toPageShapes } from './check-page-message.ts';
import { findWork, type Work } from './read-message.ts';
import type { OwnArticle } from './read-own-article.ts';
import type { EntryKey } from './recognition/verdict.ts';
import type { Correction } from './settings/settings.ts';
import type { CardContent } from './ui/card/card-content.ts';
import type { ShownLibrary } from './ui/popup/popup-data.ts';
import type { Frame, VisitState } from './ui/visit-state.ts';

/** To the background, from a page's content script. */
export interface ToBackground {
  /** Draws badge and title of the sender's tab. */
  reportVisit: { params: VisitState; result: void };
  /** Adds or removes the style of our highlights in the sender's frame (a user style sheet: no node of the page). */
  styleMarks: { params: { on: boolean }; result: void };
  /** Switches off the site of the sender's page, as the popup's switch would. */
  hideSite: { params: Record<string, never>; result: void };
  /** Remembers what the reader set right on a page of the sender's origin; not of a private window. */
  correct: { params: { corrections: readonly Correction[] }; result: void };
  /** Forgets it again. */
  takeBack: { params: { corrections: readonly Correction[] }; result: void };
  /** Whether a page that begins so is to be read, by the reader's settings and stories. */
  admit: { params: Opening; result: Admission };
  /** Has a script of ours run in the sender's document. */
  bringPart: { params: { part: keyof PageParts }; result: void };
  /** Holds a page against the stories that it may be about. */
  judgePage: { params: { page: PagePassage; here: SaidHere }; result: PageAnswer };
  /** What the cards of these names say, each in its place; null: the stories have no such entries. */
  readCards: {
    params: { names: readonly CardRequest[]; pageDate: CivilDate | null };
    result: readonly (CardContent | null)[];
  };
  /** Remembers that a page about these stories was met; not from a private window. */
  meetStories: { params: { stories: readonly string[] }; result: void };
}

/** To the content script of one tab, from popup or background. */
export interface ToPage {
  /** Whether a script of ours lives there. */
  isThere: { params: Record<string, never>; result: true };
  /** What the page comes to; it is read whole for this where its opening gave no reason to. */
  getVisit: { params: Record<string, never>; result: VisitState };
  /** To the page itself: what a frame of it has come to, which the background has looked through. */
  hearFrame: { params: { frame: Frame; state: VisitState }; result: void };
  /** Scrolls to the first note of a story's entry and opens its card. */
  goToEntry: { params: EntryKey; result: { found: boolean } };
  /** What the page's article says now, to be held against a story; null where it is no article. */
  readArticle: { params: Record<string, never>; result: OwnArticle | null };
  /** Scrolls to words of the page and sets them apart for a moment. */
  goToText: { params: TextPlace; result: { found: boolean } };
  /** Goes to the next (1) or previous (-1) note and opens its card. */
  stepNote: { params: { step: 1 | -1 }; result: void };
  /** Opens or closes the list of the page's notes. */
  toggleList: { params: Record<string, never>; result: void };
  /** "Not this story", said in a private window: it holds in this document alone. */
  dismissStory: { params: { story: string }; result: void };
  /** Takes back each "Not this story" of this page, in this document alone. */
  restoreStories: { params: Record<string, never>; result: void };
  /** Ids of the stories that this page is not about, as said in this document or elsewhere. */
  listDismissed: { params: Record<string, never>; result: readonly string[] };
  /** The reader took back access to the site: everything of ours goes, and does not return to this document. */
  leavePage: { params: Record<string, never>; result: void };
}

/** To the background, from a page of the extension itself: in a private window some browsers give that an empty library of its own. */
export interface FromOwnPage {
  /** The stories of these ids; where there are none, a few that were met last. */
  readShown: { params: { related: readonly string[] }; result: ShownLibrary };
  /** Has a story looked for no longer, or again. */
  pauseStory: { params: { story: string; isPaused: boolean }; result: void };
}

export type Params<M, N extends keyof M> = M[N] extends { params: infer P } ? P : never;
type Result<M, N extends keyof M> = M[N] extends { result: infer R } ? R : never;

/** The document of a content script that sent a message. */
export interface Sender {
  readonly tabId: number;
  /** 0 for the top document. */
  readonly frameId: number;
  /** The browser's name for this very document; null where it has none. */
  readonly documentId: string | null;
  readonly url: string;
  /** The address of the page that it is a frame of; its own where it is none. */
  readonly pageUrl: string;
  /** In a private window, from which nothing may be kept. */
  readonly isPrivate: boolean;
}

/** What to do on each message of a map; the extra arguments say who sent it. */
export type Handlers<M, From extends unknown[]> = {
  readonly [N in keyof M]: (
    params: Params<M, N>,
    ...from: From
  ) => Result<M, N> | Promise<Result<M, N>>;
};

/** From a content script. Null when nobody answers, as after the extension was reloaded. */
export async function sendToBackground<N extends keyof ToBackground>(
  name: N,
  params: Params<ToBackground, N>,
): Promise<Result<ToBackground, N> | null> {
  try {
    return (await browser.runtime.sendMessage({ to: 'background', name, params })) ?? null;
  } catch {
    return null;
  }
}

/** From a page of the extension. Null when nobody answers. */
export async function askBackground<N extends keyof FromOwnPage>(
  name: N,
  params: Params<FromOwnPage, N>,
): Promise<Result<FromOwnPage, N> | null> {
  try {
    return (await browser.runtime.sendMessage({ to: 'library', name, params })) ?? null;
  } catch {
    return null;
  }
}

/** From popup or background, to one frame of a tab; null: to all. Null when no script of ours answers there. */
export async function sendToPage<N extends keyof ToPage>(
  tabId: number,
  name: N,
  params: Params<ToPage, N>,
  frameId: number | null = 0,
): Promise<Result<ToPage, N> | null> {
  try {
    const message = { to: 'page', name, params };
    const options = frameId === null ? {} : { frameId };
    return (await browser.tabs.sendMessage(tabId, message, options)) ?? null;
  } catch {
    return null;
  }
}

/** Call it while the background's script first runs: a worker woken by a message listens no later. */
export function listenInBackground(
  handlers: Handlers<ToBackground, [Sender]>,
  signal: AbortSignal,
): void {
  listen(signal, (message, from) => {
    const sender = readSender(from);
    return sender && findWork(message, 'background', toBackgroundShapes, handlers, [sender]);
  });
}

/** As `listenInBackground`, for what content scripts may not ask. */
export function listenToOwnPages(handlers: Handlers<FromOwnPage, []>, signal: AbortSignal): void {
  const origin = browser.runtime.getURL('/');
  listen(signal, (message, { url = '' }) =>
    url.startsWith(origin) ? findWork(message, 'library', ownPageShapes, handlers, []) : null,
  );
}

/** In a content script. Several may listen, each for its own part of the messages. */
export function listenInPage(handlers: Partial<Handlers<ToPage, []>>, signal: AbortSignal): void {
  listen(signal, (message) => findWork(message, 'page', toPageShapes, handlers, []));
}

/** Whether the extension was reloaded or removed and left this script behind in its page. */
export function isOrphaned(): boolean {
  return browser.runtime?.id === undefined;
}

function listen(
  signal: AbortSignal,
  accept: (message: unknown, from: Browser.runtime.MessageSender) => Work | null,
): void {
  const listener = (
    message: unknown,
    from: Browser.runtime.MessageSender,
    reply: (result: unknown) => void,
  ): true | undefined => {
    const work = from.id === browser.runtime.id ? accept(message, from) : null;
    if (work === null) return undefined;
    void answer(work, reply);
    return true;
  };
  if (signal.aborted) return;
  browser.runtime.onMessage.addListener(listener);
  const stop = (): void => {
    if (!isOrphaned()) browser.runtime.onMessage.removeListener(listener);
  };
  signal.addEventListener('abort', stop, { once: true });
}

async function answer(work: Work, reply: (result: unknown) => void): Promise<void> {
  let result: unknown = null;
  try {
    result = await work();
  } catch {
    // Whoever asked hears null, as when nobody answers.
  }
  reply(result);
}

/** A document that a tab shows, or a frame of it; not one that is drawn in advance. */
function readSender(from: Browser.runtime.MessageSender): Sender | null {
  const { tab, frameId, url, documentId = null, documentLifecycle } = from;
  if (tab?.id === undefined || frameId === undefined || url === undefined) return null;
  if (documentLifecycle === 'prerender') return null;
  const pageUrl = tab.url ?? url;
  return { tabId: tab.id, frameId, documentId, url, pageUrl, isPrivate: tab.incognito };
}
