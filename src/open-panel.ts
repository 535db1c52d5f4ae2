/** The side panel of a window, opened as each browser has it. */
import { browser } from 'wxt/browser';

/** What Firefox has in the place of a side panel; the types of the browser's interface are Chromium's. */
interface Sidebars {
  readonly sidebarAction?: { readonly open: () => Promise<void> };
  readonly sidePanel?: Pick<typeof browser.sidePanel, 'open'>;
}

/**
 * Null: the browser has none, as on a phone. Call what it gives straight from the reader's press: once anything was
 * awaited, browsers refuse it.
 */
export function panelOpener(windowId: number): (() => Promise<void>) | null {
  const { sidebarAction, sidePanel } = browser as Sidebars;
  if (sidebarAction !== undefined) return () => sidebarAction.open();
  return sidePanel === undefined ? null : () => sidePanel.open({ windowId });
}
