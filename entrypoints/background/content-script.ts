/**
 * Brings the one content script to the pages that the browser lets us read, and ends it on those
 * that it no longer does. The browser's grants alone decide which pages these are.
 */
import { browser } from 'wxt/browser';
import { sendToPage } from '../../src/messages.ts';
import { hasAccess } from '../../src/settings/site-access.ts';
import type { ChoiceChange } from '../../src/watch-choices.ts';
import { showNoVisit } from './show-visit.ts';

const contentScript = {
  id: 'visit',
  matches: ['*://*/*'],
  js: ['wait.js'],
  allFrames: true,
  runAt: 'document_idle' as const,
  persistAcrossSessions: true,
};

/** For every page loaded from now on. Browsers forget it when the extension is updated. */
export async function registerContentScript(): Promise<void> {
  try {
    await browser.scripting.registerContentScripts([contentScript]);
  } catch {
    // It is registered already, which neither browser lets us do twice.
    await browser.scripting.updateContentScripts([contentScript]);
  }
}

/** For the pages open already: after installing or reloading, or when access was granted. */
export async function injectIntoOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map((tab) => injectIfMissing(tab.id, tab.url)));
}

/** For pages whose site the reader took back, in our popup or by the browser's own controls. */
export async function leaveLostTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map((tab) => leaveIfLost(tab.id, tab.url)));
}

/**
 * What the reader chose or follows has become another. A page could hear of it by itself, but that it listens to the
 * browser's storage costs every page a third of a millisecond.
 */
export async function tellPages(what: ChoiceChange): Promise<void> {
  const tabs = await browser.tabs.query({});
  const ids = tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
  await Promise.all(ids.map((id) => sendToPage(id, 'hearChange', { what }, null)));
}

/** Browsers tell the address of a tab only where we have access. */
async function injectIfMissing(tabId: number | undefined, url = ''): Promise<void> {
  if (tabId === undefined || !(await hasAccess(url))) return;
  if ((await sendToPage(tabId, 'isThere', {})) !== null) return;
  try {
    // They have loaded, and what a predecessor left in them goes at once.
    await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      files: ['/visit.js'],
    });
  } catch {
    // The tab was closed meanwhile, or shows a page that browsers close to every extension.
  }
}

async function leaveIfLost(tabId: number | undefined, url = ''): Promise<void> {
  if (tabId === undefined || (await hasAccess(url))) return;
  await sendToPage(tabId, 'leavePage', {}, null);
  await showNoVisit(tabId);
}
