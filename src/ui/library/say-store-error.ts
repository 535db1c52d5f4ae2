/** What went wrong with the library in, what a reader can do about it out. */
import { StoreError } from '../../library/store/library-store.ts';
import { say } from '../words.ts';

/** Browsers do not tell a full disk from another failure to write: its remedy stands first among those of "broken". */
export function sayStoreError(error: unknown): string {
  return say(`errors.library.${error instanceof StoreError ? error.reason : 'broken'}`);
}
