/** What the popup shows, and what a reader can do in it. Types only. */
import type { Story } from '../../knowledge/story.ts';
import type { TextPlace } from '../../page/find-words.ts';
import type { PlacedText } from '../../page/own-text.ts';
import type { EntryKey } from '../../recognition/verdict.ts';
import type { FollowState } from './follow-state.ts';
import type { PageSentence } from './page-sentence.ts';
import type { PageChoices, Tab } from './page-state.ts';

/** A story of the reader's library with what the library alone knows of it. */
export interface ShownStory {
  readonly story: Story;
  /** As the reader calls it, else its newest article's headline. */
  readonly title: string;
}

/** What of the library is shown beside a page. */
export interface ShownLibrary {
  /** Those that the page is related to, else a few that were met last; null: the library cannot be read. */
  readonly stories: readonly ShownStory[] | null;
  /** How many stories the library has; null where that was not asked, and where it cannot be read. */
  readonly storyCount: number | null;
}

export interface PopupData extends ShownLibrary {
  readonly tab: Tab;
  readonly choices: PageChoices;
  /** The settings are a later version's and cannot be changed by this one. */
  readonly isReadOnly: boolean;
  readonly follow: FollowState;
  readonly news: PageNews;
  /** What the page's article says, to find the story's quotations in; null: not known, or no article. */
  readonly page: PlacedText | null;
}

/** The page held against one story. */
export interface HeldPage {
  readonly story: string;
  /** All of the page, in its order. */
  readonly sentences: readonly PageSentence[];
}

/**
 * For each related story, the sentences of the page, each held against it. none: there is nothing to hold against; reading: it
 * is under way; failed: the page gave no story.
 */
export type PageNews = 'none' | 'reading' | 'failed' | readonly HeldPage[];

export interface PopupActions {
  /** Asks the browser for access to the tab's site; must be called in the reader's gesture. */
  allowSite(): void;
  reloadPage(): void;
  setSite(isOn: boolean): void;
  setPaused(isPaused: boolean): void;
  dismissStory(story: string): void;
  /** Takes back every "Not this story" of this page. */
  restoreStories(): void;
  setStoryPaused(story: string, isPaused: boolean): void;
  goToEntry(key: EntryKey): void;
  goToText(place: TextPlace): void;
  /** Resolves to whether it is on the clipboard; must be called in the reader's gesture. */
  copy(text: string): Promise<boolean>;
  /** Builds a story from the tab's article and shows it. */
  followPage(): void;
  /** Shows what the tab's article would add to a story. */
  addPage(story: string): void;
  /** The library page; on a story of it, or (null) on the list. */
  openLibrary(story: string | null): void;
  openOptions(): void;
  /** The side panel beside the page; must be called in the reader's gesture. Null: the browser has none. */
  readonly openPanel: (() => void) | null;
}
