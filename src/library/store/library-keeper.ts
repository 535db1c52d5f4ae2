/** What the background does for the library beside all that its readers do. Types only. */
import type { Story } from '../../knowledge/story.ts';
import type { LibraryStore } from './library-store.ts';

export interface LibraryKeeper extends LibraryStore {
  /**
   * Puts in the stories that come with the extension. One that the reader removed stays removed; one that
   * changed takes the place of what it was, and what the reader made of it stays. Whether anything changed.
   */
  seed(stories: readonly Story[]): Promise<boolean>;
  /** As the list calls it; null when it is not there. */
  titleOf(id: string): Promise<string | null>;
  /** Whether the bundled stories were ever put in: false for a library that is new, or that the browser has cleared. */
  isSeeded(): Promise<boolean>;
  /**
   * Makes anew, for some stories at a time, what another version made of them. How many; 0 when all are
   * up to date. Stopped in the middle, it goes on from there the next time.
   */
  rebuildSome(): Promise<number>;
}
