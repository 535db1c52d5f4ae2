/** A tab in; what the side panel shows of it, and the page to hear notes from, out. */
import type { PanelData } from '../../src/ui/panel/panel-data.ts';
import { withoutFragment } from '../../src/page/without-fragment.ts';
import { judgeTab } from '../../src/ui/popup/page-state.ts';
import { frameOf } from '../popup/compare-tab.ts';
import { readTab, type Tab } from '../popup/follow-tab.ts';
import type { HeardPage } from './hear-notes.ts';

export interface Beside {
  /** All but what the page itself says. */
  readonly data: Omit<PanelData, 'page'>;
  /** Null: it has no notes. */
  readonly page: HeardPage | null;
}

export async function readBeside(tab: Tab): Promise<Beside> {
  const { data: read, url } = await readTab(tab);
  // While the page is still on its way no script of ours is there yet to answer.
  const isComing = read.tab.visit === null && tab?.status === 'loading';
  const data: Beside['data'] = {
    tab: isComing ? { ...read.tab, visit: { kind: 'reading' } } : read.tab,
    isSeen: url !== '',
    choices: read.choices,
    stories: read.stories,
  };
  const isRelated = judgeTab(data.tab, data.choices).kind === 'related';
  if (tab?.id === undefined || !isRelated) return { data, page: null };
  const frameId = frameOf(data)?.id ?? 0;
  return { data, page: { tabId: tab.id, frameId, url: withoutFragment(url) } };
}
