/** A tab in; all that the popup shows of it out, now and after each change to it. */
import { type Browser, browser } from 'wxt/browser';
import { watchLibrary } from '../../src/watch-choices.ts';
import { askBackground, sendToPage } from '../../src/messages.ts';
import { withoutFragment } from '../../src/page/without-fragment.ts';
import { readStoredSettings, watchSettings } from '../../src/settings/settings-store.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { hasAccess, listedSites } from '../../src/settings/site-access.ts';
import { siteOf, switchedSite } from '../../src/settings/sites.ts';
import { findFollowState } from '../../src/ui/popup/follow-state.ts';
import { choicesFor } from '../../src/ui/popup/page-choices.ts';
import type { PopupData } from '../../src/ui/popup/popup-data.ts';
import { frameOf, makeComparer } from './compare-tab.ts';

/** Undefined where the browser has no tab, as in a window that is closing. */
export type Tab = Browser.tabs.Tab | undefined;

/** What is shown, and the address of the page that it is about. */
interface Shown {
  readonly data: PopupData;
  readonly url: string;
}

/**
 * Shows the tab once all of it is known, and then its newest state alone. For as long as the popup
 * is open: it ends with its document.
 */
export function followTab(tab: Tab, show: (data: PopupData) => void): void {
  const now: { times: number; shown: Shown | null } = { times: 0, shown: null };
  const { signal } = new AbortController();
  const comparer = makeComparer(signal);
  const draw = (shown: Shown): void => {
    now.shown = shown;
    show(shown.data);
  };
  const refresh = async (): Promise<void> => {
    const turn = ++now.times;
    const { data, url } = await readTab(tab);
    const showReading = (reading: Pick<PopupData, 'page' | 'news'>): void => {
      if (turn === now.times) draw({ data: { ...data, ...reading }, url });
    };
    showReading(comparer.before(data));
    if (tab?.id !== undefined) await comparer.compare(tab.id, data, showReading);
  };
  const again = (): void => void refresh();
  watchSettings((settings) => {
    // At once: a switch that still shows what it was would be pressed a second time for nothing.
    if (now.shown !== null) draw(chooseAnew(now.shown, settings));
    again();
  }, signal);
  watchLibrary(again, signal);
  browser.permissions.onAdded.addListener(again);
  browser.permissions.onRemoved.addListener(again);
  // A page's script reports to the background each time its visit comes to something; we overhear it.
  browser.runtime.onMessage.addListener((message, sender) => {
    if (sender.tab?.id === tab?.id && isReport(message)) again();
  });
  again();
}

function chooseAnew({ data, url }: Shown, settings: Settings): Shown {
  const choices = choicesFor(settings, data.tab.site, withoutFragment(url));
  return { data: { ...data, choices }, url };
}

const unreadable = { stories: null, storyCount: null };

export async function readTab(tab: Tab): Promise<Shown> {
  const { url: pageUrl = '', incognito = false } =
    tab?.id === undefined ? {} : await browser.tabs.get(tab.id);
  const site = siteOn(pageUrl);
  const [{ settings, isNewer }, isReadable, visit] = await Promise.all([
    readStoredSettings(),
    hasAccess(pageUrl),
    tab?.id === undefined ? null : sendToPage(tab.id, 'getVisit', {}),
  ]);
  const shown = { site, hasAccess: isReadable, isPrivate: incognito, visit };
  // What is said in a private window only its page knows.
  const dismissed =
    tab?.id === undefined || !incognito
      ? null
      : await sendToPage(tab.id, 'listDismissed', {}, frameOf({ tab: shown })?.id);
  const url = frameOf({ tab: shown })?.url ?? pageUrl;
  const related = visit?.kind === 'judged' ? visit.related.map(({ story }) => story) : [];
  const read = (await askBackground('readShown', { related })) ?? unreadable;
  const stories = read.stories?.map(({ story }) => story) ?? [];
  const data: PopupData = {
    tab: shown,
    choices: {
      ...choicesFor(settings, site, withoutFragment(url)),
      ...(dismissed !== null && { dismissed }),
    },
    isReadOnly: isNewer,
    ...read,
    news: 'none',
    page: null,
    follow: findFollowState(shown, url, related.length === 0 ? [] : stories),
  };
  return { data, url };
}

/** The site that the popup's switch acts on; null for what is no web page. */
export function siteOn(url: string): string | null {
  const site = siteOf(url);
  return site === null ? null : switchedSite(listedSites(), site);
}

export const isReport = (message: unknown): boolean =>
  typeof message === 'object' &&
  message !== null &&
  'name' in message &&
  message.name === 'reportVisit';
