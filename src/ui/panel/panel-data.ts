/** What the side panel shows, and what a reader can do in it. Types only. */
import type { SharedMention } from '../../recognition/verdict.ts';
import type { PageChoices, Tab } from '../popup/page-state.ts';
import type { PopupActions, PopupData, ShownStory } from '../popup/popup-data.ts';

/** A note as the page tells it. */
export interface PanelNote extends Pick<SharedMention, 'entries'> {
  /** The name as the page writes it. */
  readonly text: string;
}

export interface PanelData extends Pick<PopupData, 'page'> {
  readonly tab: Tab;
  /** False: the browser does not tell what the tab shows. */
  readonly isSeen: boolean;
  readonly choices: PageChoices;
  /** Those that the page is related to; null: the library cannot be read. */
  readonly stories: readonly ShownStory[] | null;
}

/** The notes of the page beside the panel. */
export interface PageNotes {
  /** Tells the page from every other one. */
  readonly page: string;
  /** In reading order. */
  readonly notes: readonly PanelNote[];
  /** The index of the one that the reader has come to; null: there are none. */
  readonly current: number | null;
}

export interface PanelActions extends PopupActions {
  /** Goes to the note of this index on the page, and opens its card. */
  goToNote(index: number): void;
  /** Has the page's own words read, for as long as quotations are looked at that may stand on it. */
  readonly seekQuotes: (isWanted: boolean) => void;
}
