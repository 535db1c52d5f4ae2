/** A tab in, what the reader can do about it in the popup out. */
import { browser } from 'wxt/browser';
import { openFollow } from '../../src/follow.ts';
import { panelOpener } from '../../src/open-panel.ts';
import { openBeside } from '../../src/open-beside.ts';
import { askBackground, sendToPage } from '../../src/messages.ts';
import type { TextPlace } from '../../src/page/find-words.ts';
import { withoutFragment } from '../../src/page/without-fragment.ts';
import type { EntryKey } from '../../src/recognition/verdict.ts';
import { addCorrections, restoreStories } from '../../src/settings/corrections.ts';
import { changeSettings } from '../../src/settings/settings-store.ts';
import { requestAccess } from '../../src/settings/site-access.ts';
import { switchSite } from '../../src/settings/sites.ts';
import type { PopupActions } from '../../src/ui/popup/popup-data.ts';
import { siteOn, type Tab } from './follow-tab.ts';

export function actOn(tab: Tab): PopupActions {
  const url = tab?.url ?? '';
  const site = siteOn(url) ?? '';
  return {
    // Straight from the click: browsers refuse to ask once anything was awaited.
    allowSite: () => void requestAccess(site),
    reloadPage: () => void reload(tab),
    setSite: (isOn) =>
      void changeSettings((settings) => switchSite(settings, site, isOn ? 'on' : 'off')),
    setPaused: (isPaused) => void changeSettings((settings) => ({ ...settings, isPaused })),
    ...(tab?.incognito === true ? correctInPage(tab) : correctInSettings(tab)),
    setStoryPaused: (story, isPaused) => void askBackground('pauseStory', { story, isPaused }),
    goToEntry: (key) => void goToEntry(tab, key),
    goToText: (place) => void goToText(tab, place),
    copy,
    followPage: () => void follow(tab),
    addPage: (story) => void follow(tab, story),
    openLibrary: (story) => void openLibraryPage(tab, story),
    openOptions: () => void openOptions(),
    openPanel: tab === undefined ? null : openPanelOf(tab.windowId),
  };
}

type StoryCorrections = Pick<PopupActions, 'dismissStory' | 'restoreStories'>;

function correctInSettings(tab: Tab): StoryCorrections {
  return {
    dismissStory: async (story) => {
      const { page } = await findFront(tab);
      await changeSettings((settings) => addCorrections(settings, [{ page, story, entry: null }]));
    },
    restoreStories: async () => {
      const { page } = await findFront(tab);
      await changeSettings((settings) => restoreStories(settings, page));
    },
  };
}

/** Of a private window no address is written: its page keeps what was said of it, for as long as it is open. */
function correctInPage(tab: NonNullable<Tab>): StoryCorrections {
  const { id } = tab;
  if (id === undefined) return { dismissStory: () => undefined, restoreStories: () => undefined };
  return {
    dismissStory: async (story) => {
      await sendToPage(id, 'dismissStory', { story }, (await findFront(tab)).frameId);
    },
    restoreStories: async () => {
      await sendToPage(id, 'restoreStories', {}, (await findFront(tab)).frameId);
    },
  };
}

/** What of the tab has the notes: the page itself, or an article in a frame of it. */
export async function findFront(tab: Tab): Promise<{ frameId: number; page: string }> {
  const visit = tab?.id === undefined ? null : await sendToPage(tab.id, 'getVisit', {});
  const { id = 0, url = tab?.url ?? '' } = (visit?.kind === 'judged' && visit.frame) || {};
  return { frameId: id, page: withoutFragment(url) };
}

async function reload(tab: Tab): Promise<void> {
  if (tab?.id !== undefined) await browser.tabs.reload(tab.id);
  window.close();
}

/** The popup would lie over the page that the reader wants to see. */
async function goToEntry(tab: Tab, key: EntryKey): Promise<void> {
  if (tab?.id === undefined) return;
  const answer = await sendToPage(tab.id, 'goToEntry', key, (await findFront(tab)).frameId);
  if (answer?.found === true) window.close();
}

async function goToText(tab: Tab, place: TextPlace): Promise<void> {
  if (tab?.id === undefined) return;
  const answer = await sendToPage(tab.id, 'goToText', place, (await findFront(tab)).frameId);
  if (answer?.found === true) window.close();
}

/** A browser may refuse, where its policy says so. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

async function follow(tab: Tab, to?: string): Promise<void> {
  if (tab === undefined) return;
  await openFollow(tab, to);
  window.close();
}

async function openLibraryPage(tab: Tab, story: string | null): Promise<void> {
  const place = story === null ? '' : `#${new URLSearchParams({ story }).toString()}`;
  const url = `${browser.runtime.getURL('/library.html')}${place}`;
  if (tab === undefined) await browser.tabs.create({ url });
  else await openBeside(tab, url);
  window.close();
}

function openPanelOf(windowId: number): (() => void) | null {
  const open = panelOpener(windowId);
  return open && (() => void open().then(() => window.close()));
}

async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
  window.close();
}
