/** Draws what a visit has come to on the toolbar button of its tab. Browsers clear it on navigation. */
import { browser } from 'wxt/browser';
import {
  type ActionWords,
  describeNoVisit,
  describeVisit,
} from '../../src/ui/action/describe-visit.ts';
import { iconPaths } from '../../src/ui/action/icon-paths.ts';
import type { VisitState } from '../../src/ui/visit-state.ts';

/** White on it has a contrast of 9 to 1, and it stands out on light and dark toolbars. */
const badgeColour = '#3a4a78';

/** `titleOf` gives what a story is called, null when it is not there any more; `draw`: a test passes in its own. */
export async function showVisit(
  tabId: number,
  visit: VisitState,
  titleOf: (story: string) => Promise<string | null>,
  draw = show,
): Promise<void> {
  await inTurn(tabId, async () => {
    const strongest = visit.kind === 'judged' ? visit.related[0] : undefined;
    const title = strongest === undefined ? null : await titleOf(strongest.story);
    await draw(tabId, describeVisit(visit, title));
  });
}

/** For a tab that we may no longer read. */
export async function showNoVisit(tabId: number): Promise<void> {
  await inTurn(tabId, () => show(tabId, describeNoVisit()));
}

/** As they were called: what waits for a title would else be drawn over what the tab has come to since. */
async function inTurn(tabId: number, draw: () => Promise<void>): Promise<void> {
  await navigator.locks.request(`button of tab ${tabId}`, draw);
}

async function show(tabId: number, { badge, title, icon }: ActionWords): Promise<void> {
  try {
    await Promise.all([
      browser.action.setTitle({ tabId, title }),
      browser.action.setIcon({ tabId, path: iconPaths(icon) }),
      browser.action.setBadgeText({ tabId, text: badge }),
      browser.action.setBadgeBackgroundColor({ tabId, color: badgeColour }),
      browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    ]);
  } catch {
    // The tab was closed meanwhile: nothing is left to draw on.
  }
}
