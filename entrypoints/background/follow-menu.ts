/** "Follow this story" in the context menu of web pages. The browser keeps it until the next install or update. */
import { type Browser, browser } from 'wxt/browser';
import { openFollow } from '../../src/follow.ts';

const followId = 'follow-story';

/** Call it when installed or updated. */
export async function addFollowMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: followId,
    title: 'Follow this story',
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
