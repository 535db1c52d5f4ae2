/** "Follow this story" in the context menu of web pages, in the language that the browser started in. */
import { type Browser, browser } from 'wxt/browser';
import { openFollow } from '../../src/follow.ts';
import { say } from '../../src/ui/words.ts';

const followId = 'follow-story';

type Has = Partial<Pick<typeof browser, 'contextMenus'>>;

/**
 * Call it when installed or updated, and when the browser starts: it keeps the words of the last time. A phone's browser may
 * have no such menu.
 */
export async function addFollowMenu({ contextMenus }: Has = browser): Promise<void> {
  if (contextMenus === undefined) return;
  await contextMenus.removeAll();
  contextMenus.create({
    id: followId,
    title: say('menu.follow'),
    contexts: ['page', 'selection'],
    documentUrlPatterns: ['*://*/*'],
  });
}

export async function followFromMenu(
  { menuItemId }: Browser.contextMenus.OnClickData,
  tab: Browser.tabs.Tab | undefined,
): Promise<void> {
  if (menuItemId === followId && tab !== undefined) await openFollow(tab);
}
