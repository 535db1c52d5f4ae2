/** A page with notes in; what it tells of them, as the reader goes through it, out. Nothing runs there but while somebody listens. */
import { type Browser, browser } from 'wxt/browser';
import { isNotesMessage } from '../../src/check-notes-message.ts';
import { sendToPage } from '../../src/messages.ts';
import { type GoMessage, type NotesMessage, panelPort } from '../../src/panel-messages.ts';
import type { PageNotes } from '../../src/ui/panel/panel-data.ts';

export interface HeardPage {
  readonly tabId: number;
  readonly frameId: number;
  /** Another address is another page. */
  readonly url: string;
}

export interface NotesHearer {
  /** This page and no other; null: none. */
  readonly listen: (page: HeardPage | null) => void;
  /** Null: nothing was told yet. */
  readonly notes: () => PageNotes | null;
  /** Leads the reader to the note of this index. */
  readonly goTo: (index: number) => void;
}

/** A page that is listened to. */
interface Line {
  readonly page: HeardPage;
  readonly end: AbortController;
  readonly tell: (message: GoMessage) => void;
  notes: PageNotes | null;
}

/** `changed` is called each time that `notes` gives something else. */
export function makeHearer(changed: () => void): NotesHearer {
  let line: Line | null = null;
  const hear = ({ notes, current }: NotesMessage): void => {
    const known = notes ?? line?.notes?.notes;
    if (line === null || known === undefined) return;
    line.notes = { page: JSON.stringify(line.page), notes: known, current };
    changed();
  };
  const lose = (): void => {
    line = null;
    changed();
  };
  return {
    notes: () => line?.notes ?? null,
    listen(page) {
      if (line !== null && isSamePage(line.page, page)) return;
      line?.end.abort();
      line = null;
      if (page === null) return;
      const end = new AbortController();
      line = { page, end, tell: openPort(page, hear, lose, end.signal), notes: null };
    },
    goTo(index) {
      const note = line?.notes?.notes[index];
      if (note !== undefined) line?.tell({ goTo: index, text: note.text });
    },
  };
}

export function isSamePage(a: HeardPage, b: HeardPage | null): boolean {
  return a.tabId === b?.tabId && a.frameId === b.frameId && a.url === b.url;
}

/** Calls back until the signal aborts, or the page closes the port: then `closed` is called. Gives the way to tell it something. */
function openPort(
  { tabId, frameId }: HeardPage,
  heard: (message: NotesMessage) => void,
  closed: () => void,
  signal: AbortSignal,
): Line['tell'] {
  let port: Browser.runtime.Port | null = null;
  const open = async (): Promise<void> => {
    await sendToPage(tabId, 'hearPanel', {}, frameId);
    if (signal.aborted) return;
    const opened = browser.tabs.connect(tabId, { name: panelPort, frameId });
    port = opened;
    opened.onMessage.addListener((message: unknown) => {
      if (!signal.aborted && isNotesMessage(message)) heard(message);
    });
    opened.onDisconnect.addListener(() => {
      // Chromium wants the reason to be read: that no page of ours listens there is no error.
      void browser.runtime.lastError;
      if (!signal.aborted) closed();
    });
    signal.addEventListener('abort', () => opened.disconnect(), { once: true });
  };
  void open();
  return (message) => {
    if (!signal.aborted) port?.postMessage(message);
  };
}
