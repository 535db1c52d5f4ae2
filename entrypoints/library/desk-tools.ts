/** What the library page needs of the browser around it; a test passes in its own. Types only. */
import type { BuildPart } from '../../src/build-part.ts';
import type { Followed } from '../../src/find-followed.ts';
import type { LibraryStore } from '../../src/library/store/library-store.ts';
import type { PackReader } from '../../src/read-pack-file.ts';
import type { LibraryData, Space } from '../../src/ui/library/library-data.ts';

export interface DeskTools {
  /** Rejects with a StoreError where the library can't be opened. */
  readonly store: () => Promise<LibraryStore>;
  readonly build: BuildPart;
  readonly packs: PackReader;
  readonly findFollowed: (key: string) => Promise<Followed | null>;
  /** An ISO instant. */
  readonly now: () => string;
  /** Asks the browser not to clear the library by itself. */
  readonly askToStay: () => Promise<void>;
  readonly readSpace: () => Promise<Space>;
  readonly saveFile: (name: string, text: string, type: string) => void;
  /** Shows another address without leaving the page; replaces the one in the history where asked. */
  readonly setHash: (hash: string, how: 'push' | 'replace') => void;
  readonly render: (data: LibraryData) => void;
}
