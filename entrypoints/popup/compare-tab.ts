/** A tab whose page is related to stories in; which of its sentences are new to each out. Built anew only when something changed. */
import type { CompareOrder } from '../../src/compare-page.ts';
import { sendToPage } from '../../src/messages.ts';
import { runWorker } from '../../src/run-worker.ts';
import { judgeTab } from '../../src/ui/popup/page-state.ts';
import type { HeldPage, PageNews, PopupData } from '../../src/ui/popup/popup-data.ts';
import type { Frame } from '../../src/ui/visit-state.ts';

export interface Comparer {
  /** What is known without comparing: an earlier answer, or that one is under way. */
  readonly before: (data: PopupData) => PageNews;
  readonly compare: (tabId: number, data: PopupData) => Promise<PageNews>;
}

export function makeComparer(signal: AbortSignal): Comparer {
  const last: { key: string; news: PageNews } = { key: '', news: 'reading' };
  return {
    before: (data) => (isComparable(data) ? last.news : 'none'),
    compare: async (tabId, data) => {
      if (!isComparable(data)) return 'none';
      const stories = (data.stories ?? []).map(({ story }) => story);
      const article = await sendToPage(tabId, 'readArticle', {}, frameOf(data)?.id);
      const key = JSON.stringify([article?.text, stories]);
      if (key === last.key) return last.news;
      const news = article && (await comparePage({ article, stories }, signal));
      Object.assign(last, { key, news: news ?? 'failed' });
      return last.news;
    },
  };
}

async function comparePage(order: CompareOrder, signal: AbortSignal): Promise<PageNews | null> {
  const held = await runWorker(order, signal);
  return Array.isArray(held) ? (held as HeldPage[]) : null;
}

/** The frame that the page's notes are in; undefined: they are in the page itself. */
export function frameOf({ tab: { visit } }: Pick<PopupData, 'tab'>): Frame | undefined {
  return visit?.kind === 'judged' ? visit.frame : undefined;
}

/** A page in English that is related, and no article of a followed story already. */
function isComparable({ tab, choices, follow }: PopupData): boolean {
  return judgeTab(tab, choices).kind === 'related' && follow.kind === 'offered';
}
