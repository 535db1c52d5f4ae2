/** How to open a database in; one connection out, opened when it is first needed, and again when the browser closed it. */
import type { Database } from './database.ts';
import { StoreError } from './library-store.ts';

export interface Connection {
  /** Throws a `StoreError` when it can't be opened, or was closed by us. */
  get(): Promise<Database>;
  close(): void;
}

export function makeConnection(open: (onClosed: () => void) => Promise<Database>): Connection {
  let opened: Promise<Database> | null = null;
  let isClosed = false;
  const forget = (): void => {
    opened = null;
  };
  const reopen = (): Promise<Database> => {
    const next = open(forget);
    next.catch(forget);
    opened = next;
    return next;
  };
  return {
    get: async () => {
      if (isClosed) throw new StoreError('broken', 'The library was closed. Reload this page.');
      return opened ?? reopen();
    },
    close: () => {
      isClosed = true;
      void opened?.then((database) => database.close(), forget);
      forget();
    },
  };
}
