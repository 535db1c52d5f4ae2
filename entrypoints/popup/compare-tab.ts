/** A tab whose page is related to stories in; its text, and which of its sentences are new to each, out. Built anew only when something changed. */
import type { CompareOrder } from '../../src/compare-page.ts';
import { sendToPage } from '../../src/messages.ts';
import { runWorker } from '../../src/run-worker.ts';
import { judgeTab } from '../../src/ui/popup/page-state.ts';
import type { HeldPage, PopupData } from '../../src/ui/popup/popup-data.ts';
import type { Frame } from '../../src/ui/visit-state.ts';

/** What is read of the page itself: its own text, and that held against the stories. */
type PageReading = Pick<PopupData, 'page' | 'news'>;

export interface Comparer {
  /** What is known without asking the page: an earlier answer, or that one is under way. */
  readonly before: (data: PopupData) => PageReading;
  /** Calls `show` as soon as the page's text is there, and with what that comes to beside the stories. */
  readonly compare: (
    tabId: number,
    data: PopupData,
    show: (reading: PageReading) => void,
  ) => Promise<void>;
}

/** The newest answer; `key` is what `news` was made of. */
type Last = { key: string } & { -readonly [Name in keyof PageReading]: PageReading[Name] };

const nothing: PageReading = { page: null, news: 'none' };

export function makeComparer(signal: AbortSignal): Comparer {
  const last: Last = { key: '', page: null, news: 'reading' };
  const before = (data: PopupData): PageReading => {
    if (!isRelated(data)) return nothing;
    return { page: last.page, news: isComparable(data) ? last.news : 'none' };
  };
  return {
    before,
    compare: async (tabId, data, show) => {
      if (!isRelated(data)) return;
      const stories = (data.stories ?? []).map(({ story }) => story);
      const article = await sendToPage(tabId, 'readArticle', {}, frameOf(data)?.id);
      last.page = article;
      show(before(data));
      const key = JSON.stringify([article?.text, stories]);
      if (!isComparable(data) || key === last.key) return;
      const news = article && (await comparePage({ article, stories }, signal));
      Object.assign(last, { key, news: news ?? 'failed' });
      show(before(data));
    },
  };
}

async function comparePage(
  order: CompareOrder,
  signal: AbortSignal,
): Promise<readonly HeldPage[] | null> {
  const held = await runWorker(order, signal);
  return Array.isArray(held) ? (held as HeldPage[]) : null;
}

/** The frame that the page's notes are in; undefined: they are in the page itself. */
export function frameOf({ tab: { visit } }: Pick<PopupData, 'tab'>): Frame | undefined {
  return visit?.kind === 'judged' ? visit.frame : undefined;
}

const isRelated = ({ tab, choices }: PopupData): boolean =>
  judgeTab(tab, choices).kind === 'related';

/** A page in English that is no article of a followed story already. */
const isComparable = (data: PopupData): boolean =>
  isRelated(data) && data.follow.kind === 'offered';
