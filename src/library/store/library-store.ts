/**
 * What the reader's own library can do, on whatever it is kept. Opening one is elsewhere. Every change
 * is whole or not at all, and durable when its promise resolves; two windows that change one story at
 * once lose nothing. A change that can't be written rejects with a `StoreError` and leaves all as it was.
 */
import type { Story } from '../../knowledge/story.ts';
import type { KeptStory, StorySummary } from '../kept-story.ts';

/**
 * What a person can do something about: no room left, a library that a later version wrote, a story that was
 * changed meanwhile, as in another window.
 */
export class StoreError extends Error {
  readonly reason: 'full' | 'newer' | 'broken' | 'changed';

  constructor(reason: StoreError['reason'], message: string) {
    super(message);
    this.reason = reason;
  }
}

/** A record that could not be read, set aside as it was found. */
export interface DamagedRecord {
  readonly id: string;
  /** ISO instant of when it was found. */
  readonly foundAt: string;
  readonly problem: string;
  /** As it was kept; may be anything. */
  readonly record: unknown;
}

/** `now` and other instants are ISO, UTC; this room has no clock. */
export interface LibraryStore {
  /** Of all stories, the newest kept first. */
  list(): Promise<readonly StorySummary[]>;
  /** Null when there is none of that id, or it was damaged and has been set aside. */
  read(id: string): Promise<KeptStory | null>;
  /** Adds stories, or replaces those of the same id: all of them or none. */
  keep(stories: readonly KeptStory[]): Promise<void>;
  /** Null when there is none of that id. The update must be pure: it may be called more than once. */
  change(id: string, update: (kept: KeptStory) => KeptStory): Promise<KeptStory | null>;
  /** The removed, for an undo by `keep`. */
  remove(ids: readonly string[]): Promise<readonly KeptStory[]>;
  /**
   * Puts what the update makes of the stories of these ids in their place, in one change; those not found are left
   * out. As they were they come back. Rejects with 'changed' where it gives a story of another id that is there
   * already: nothing is overwritten unread. The update must be pure: it may be called more than once.
   */
  rewrite(
    ids: readonly string[],
    update: (there: readonly KeptStory[]) => readonly KeptStory[],
  ): Promise<readonly KeptStory[]>;
  /** As put together of parts and edits; those not found are left out. Paused ones are here all the same. */
  readStories(ids: readonly string[]): Promise<readonly Story[]>;
  /**
   * The stories that a page of these words may be about, the likeliest first: neither paused nor shut
   * out from the site. `words` are `listPageWords`'; `site` is a host without "www.".
   */
  findCandidates(words: readonly string[], site: string): Promise<readonly Story[]>;
  /** Ids of stories that have all words of the query somewhere in their text, names or title. */
  search(query: string): Promise<readonly string[]>;
  /** Remembers when a page about these was met. */
  meet(ids: readonly string[], now: string): Promise<void>;
  listDamaged(): Promise<readonly DamagedRecord[]>;
  dropDamaged(ids: readonly string[]): Promise<void>;
  close(): void;
}
