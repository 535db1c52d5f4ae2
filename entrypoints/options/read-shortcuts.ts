/** The keys that the browser gives our commands, and the way to its own page where a reader changes them. */
import { browser } from 'wxt/browser';
import type { Shortcut } from '../../src/ui/options/options-data.ts';

/** What belongs together stands together; browsers give them by the alphabet. The browser's own comes first. */
const order = ['next-note', 'previous-note', 'toggle-list', 'open-panel', 'follow-story'];

/** None where the browser has no commands, as on a phone. */
export async function readShortcuts(): Promise<Shortcut[]> {
  const { commands: api } = browser as Partial<typeof browser>;
  const commands = (await api?.getAll()) ?? [];
  const inOrder = commands.toSorted(
    (a, b) => order.indexOf(a.name ?? '') - order.indexOf(b.name ?? ''),
  );
  return inOrder.map(({ name = '', description, shortcut }) => ({
    name,
    // Browsers list their own command for the toolbar button as well, and have no words for it.
    description: description || null,
    keys: shortcut || null,
  }));
}

/** Firefox alone has a call for it, Chromium alone an address that we may open. False: neither was there. */
export async function openShortcuts(): Promise<boolean> {
  try {
    const { openShortcutSettings } = browser.commands as Partial<FirefoxCommands>;
    if (openShortcutSettings === undefined) {
      await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    } else {
      await openShortcutSettings();
    }
    return true;
  } catch {
    return false;
  }
}

interface FirefoxCommands {
  readonly openShortcutSettings: () => Promise<void>;
}
