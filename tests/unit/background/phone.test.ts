/** A phone's browser, which has no context menu, no commands and no windows: nothing of ours trips over that. */
import { expect, test } from 'vitest';
import type { Browser } from 'wxt/browser';
import { addFollowMenu } from '../../../entrypoints/background/follow-menu.ts';
import { hearMenuAndKeys } from '../../../entrypoints/background/menu-and-keys.ts';
import { openBeside } from '../../../src/open-beside.ts';

test('the background starts without a menu and keys', async () => {
  expect(() => hearMenuAndKeys({})).not.toThrow();
  await expect(addFollowMenu({})).resolves.toBeUndefined();
});

test.each([false, true])(
  'a page of ours opens with nothing said of windows and openers, private: %s',
  async (incognito) => {
    const opened: object[] = [];
    const tabs = { create: async (given: object) => void opened.push(given) };
    const tab = { id: 3, index: 0, windowId: 1, incognito } as Browser.tabs.Tab;
    await openBeside(tab, 'own:/library.html', { tabs });
    expect(opened).toEqual([{ url: 'own:/library.html' }]);
  },
);
