/**
 * Sending and listening, typed by the one map of all messages.
 * Nothing here throws: what cannot be delivered comes back as null, what is not ours is passed over.
 */
import { browser } from 'wxt/browser';
import type { Browser } from 'wxt/browser';
import { ownPageShapes, toBackgroundShapes } from './check-background-message.ts';
import { toPageShapes } from './check-page-message.ts';
import { findWork, type Work } from './read-message.ts';
import type { FromOwnPage, Params, Result, ToBackground, ToPage } from './message-map.ts';

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
