/** What went wrong with the library in, what a reader can do about it out. */
import { StoreError } from '../../library/store/library-store.ts';

/** Browsers do not tell a full disk from another failure to write: its remedy stands first among those of "broken". */
const words: Readonly<Record<StoreError['reason'], string>> = {
  full: 'There is no room left for the library. Nothing was changed. Delete stories that you no longer need, or free space on the device, then try again.',
  newer:
    'This library was written by a later version of Backgrounder, and is left as it is. Update the extension to use it.',
  changed:
    'It was changed meanwhile, perhaps in another window. Nothing was overwritten: see how it is now in your library.',
  broken:
    'The browser could not read or write the library. Nothing was changed. Free space on the device if it is short, then try again. Restart the browser if that does not help; what is on this page can be saved as a file before.',
};

export function sayStoreError(error: unknown): string {
  return words[error instanceof StoreError ? error.reason : 'broken'];
}
