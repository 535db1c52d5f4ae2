/** The window that the panel stands in; what its tab in front shows out, now and after each change, and another tab once that is in front. */
import { browser } from 'wxt/browser';
import type { PageNotes, PanelActions, PanelData } from '../../src/ui/panel/panel-data.ts';
import { watchChoices } from '../../src/watch-choices.ts';
import { isReport, type Tab } from '../popup/follow-tab.ts';
import { makeHearer } from './hear-notes.ts';
import { type Beside, readBeside } from './read-beside.ts';
import { makeWordsReader } from './read-words.ts';

export interface Shown {
  readonly tab: Tab;
  readonly data: PanelData;
  /** Null: the page has not told them yet. */
  readonly notes: PageNotes | null;
  /** Leads to the note of an index. */
  readonly goTo: (index: number) => void;
  readonly seekQuotes: PanelActions['seekQuotes'];
}

/** For as long as the panel is open: it ends with its document. */
export function followWindow(show: (shown: Shown) => void): void {
  let times = 0;
  /** The tab that is being read or shown. */
  let frontId: number | null = null;
  let front: { readonly tab: Tab; readonly data: Beside['data'] } | null = null;
  const draw = (): void => {
    if (front === null) return;
    const data = { ...front.data, page: reader.words() };
    const { goTo } = hearer;
    show({ tab: front.tab, data, notes: hearer.notes(), goTo, seekQuotes: reader.want });
  };
  const hearer = makeHearer(draw);
  const reader = makeWordsReader(draw);
  const refresh = async (): Promise<void> => {
    const turn = ++times;
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (turn !== times) return;
    // Before it is read: what changes about it meanwhile has to be heard.
    frontId = tab?.id ?? null;
    const { data, page } = await readBeside(tab);
    if (turn !== times) return;
    front = { tab, data };
    hearer.listen(page);
    reader.follow(page);
    draw();
  };
  // A tab that is closed meanwhile has another in front of it, which is heard of.
  const again = (): void => void refresh().catch(() => undefined);
  browser.tabs.onActivated.addListener(again);
  browser.tabs.onUpdated.addListener((id, { status, url }) => {
    if (id === frontId && (status !== undefined || url !== undefined)) again();
  });
  browser.permissions.onAdded.addListener(again);
  browser.permissions.onRemoved.addListener(again);
  // A page's script reports to the background each time its visit comes to something; we overhear it.
  browser.runtime.onMessage.addListener((message, sender) => {
    if (sender.tab?.id === frontId && isReport(message)) again();
  });
  watchChoices(again, new AbortController().signal);
  again();
}
