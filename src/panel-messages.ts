/** What a page and the side panel beside it tell each other, over a port that is open while the panel shows the page. */
import { isRecord } from './settings/is-record.ts';
import type { PanelNote } from './ui/panel/panel-data.ts';

/** The name of the port, by which a page knows what is asked of it. */
export const panelPort = 'panel';

/** To the panel. */
export interface NotesMessage {
  /** In reading order; null: as told before. */
  readonly notes: readonly PanelNote[] | null;
  /** The index of the one that the reader has come to; null: there are none. */
  readonly current: number | null;
}

/** To the page: the reader chose this note in the panel. `text` is its words: the page may have others by now. */
export interface GoMessage {
  readonly goTo: number;
  readonly text: string;
}

/** What a port carries, of either side; a test passes in its own. */
export interface PanelPort {
  readonly postMessage: (message: NotesMessage) => void;
  readonly onMessage: { readonly addListener: (heard: (message: unknown) => void) => void };
}

export const isGoMessage = (message: unknown): message is GoMessage =>
  isRecord(message) && Number.isSafeInteger(message['goTo']) && typeof message['text'] === 'string';
