/** In a page with notes: hears the side panel that is about to show them, and tells it of them while it does. */
import { type Browser, browser } from 'wxt/browser';
import type { PageNoter } from './page-noter.ts';
import { panelPort } from './panel-messages.ts';
import { tellNotes } from './tell-notes.ts';

type Port = Browser.runtime.Port;

/** One panel, the next to come. When the signal aborts its port is closed. */
export function hearPanel(document: Document, noter: PageNoter, signal: AbortSignal): void {
  const { onConnect, id } = browser.runtime;
  const connected = (port: Port): void => {
    if (port.name !== panelPort || port.sender?.id !== id) return;
    onConnect.removeListener(connected);
    const end = new AbortController();
    port.onDisconnect.addListener(() => end.abort());
    signal.addEventListener('abort', () => port.disconnect(), { once: true, signal: end.signal });
    tellNotes(document, noter, port, AbortSignal.any([signal, end.signal]));
  };
  const stop = (): void => {
    try {
      onConnect.removeListener(connected);
    } catch {
      // A reload of the extension left this script behind, and took the listener with it.
    }
  };
  if (signal.aborted) return;
  onConnect.addListener(connected);
  signal.addEventListener('abort', stop, { once: true });
}
