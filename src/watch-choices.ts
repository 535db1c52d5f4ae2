/** Tells the background and a page of ours that something changed of what the reader chose or follows; what it is now, the background knows. */
import { browser } from 'wxt/browser';
import { revisionKey } from './library-changes.ts';
import { settingsKey } from './settings/settings-store.ts';

export type ChoiceChange = 'settings' | 'library';

/** Calls back after each change, in this window or another, until the signal aborts. */
export function watchChoices(changed: (what: ChoiceChange) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>): void => {
    if (revisionKey in changes) changed('library');
    else if (settingsKey in changes) changed('settings');
  };
  if (signal.aborted) return;
  browser.storage.local.onChanged.addListener(listener);
  const stop = (): void => {
    try {
      browser.storage.local.onChanged.removeListener(listener);
    } catch {
      // A reload of the extension left this script behind, and took the listener with it.
    }
  };
  signal.addEventListener('abort', stop, { once: true });
}

/** As `watchChoices`, of the library alone. */
export function watchLibrary(changed: () => void, signal: AbortSignal): void {
  watchChoices((what) => {
    if (what === 'library') changed();
  }, signal);
}
