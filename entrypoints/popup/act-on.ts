/** A tab in, what the reader can do about it in the popup out. */
import { browser } from 'wxt/browser';
import { openFollow } from '../../src/follow.ts';
import { openBeside } from '../../src/open-beside.ts';
import { openOwnLibrary } from '../../src/own-library.ts';
import { sendToPage } from '../../src/messages.ts';
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
    dismissStory: (story) =>
      void changeSettings((settings) =>
        addCorrections(settings, [{ page: withoutFragment(url), story, entry: null }]),
      ),
    restoreStories: () =>
      void changeSettings((settings) => restoreStories(settings, withoutFragment(url))),
    setStoryPaused: (story, isPaused) => void pauseStory(story, isPaused),
    goToEntry: (key) => void goToEntry(tab, key),
    goToText: (place) => void goToText(tab, place),
    followPage: () => void follow(tab),
    addPage: (story) => void follow(tab, story),
    openLibrary: (story) => void openLibraryPage(tab, story),
    openOptions: () => void openOptions(),
  };
}

async function reload(tab: Tab): Promise<void> {
  if (tab?.id !== undefined) await browser.tabs.reload(tab.id);
  window.close();
}

/** The popup would lie over the page that the reader wants to see. */
async function goToEntry(tab: Tab, key: EntryKey): Promise<void> {
  if (tab?.id === undefined) return;
  const answer = await sendToPage(tab.id, 'goToEntry', key);
  if (answer?.found === true) window.close();
}

async function goToText(tab: Tab, place: TextPlace): Promise<void> {
  if (tab?.id === undefined) return;
  const answer = await sendToPage(tab.id, 'goToText', place);
  if (answer?.found === true) window.close();
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

async function pauseStory(story: string, isPaused: boolean): Promise<void> {
  const library = await openOwnLibrary();
  await library.change(story, (kept) => ({ ...kept, isPaused }));
  library.close();
}

async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
  window.close();
}
