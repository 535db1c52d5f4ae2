/** A database factory whose writes fail: what a full disk, a cut power line or a browser does in the middle of one. */
import type { LibraryKeeper } from '../../src/library/store/library-keeper.ts';
import { foundAt } from './memory-library.ts';
import { openLibrary } from '../../src/library/store/open-library.ts';

/** How fake-indexeddb ends a transaction from within. */
interface Abortable {
  _abort(errorName: string): void;
}

const abort = (transaction: IDBTransaction, errorName: string): void =>
  (transaction as unknown as Abortable)['_abort'](errorName);

export interface Failing {
  readonly factory: IDBFactory;
  /** From the next write on, the transaction ends with this error at its put of this number (0: the first). */
  failAt(put: number, errorName: string): void;
  /** From now on all goes well again. */
  mend(): void;
  /** The connections that were opened, the oldest first. */
  readonly opened: readonly IDBDatabase[];
}

export function makeFailing(factory: IDBFactory): Failing {
  let plan: { put: number; errorName: string } | null = null;
  const opened: IDBDatabase[] = [];

  const watch = (transaction: IDBTransaction): void => {
    let left = plan === null ? Infinity : plan.put;
    const storeOf = transaction.objectStore.bind(transaction);
    transaction.objectStore = (name) => {
      const store = storeOf(name);
      const put = store.put.bind(store);
      store.put = (...args) => {
        const request = put(...args);
        // Between two tasks, as browsers do it, never between two statements.
        if (left-- === 0) queueMicrotask(() => abort(transaction, plan?.errorName ?? ''));
        return request;
      };
      return store;
    };
  };
  const watchAll = (database: IDBDatabase): void => {
    opened.push(database);
    const begin = database.transaction.bind(database);
    database.transaction = (...args) => {
      const transaction = begin(...args);
      if (plan !== null && transaction.mode === 'readwrite') watch(transaction);
      return transaction;
    };
  };
  const open: IDBFactory['open'] = (...args) => {
    const request = factory.open(...args);
    request.addEventListener('success', () => watchAll(request.result));
    return request;
  };
  return {
    factory: Object.assign(Object.create(factory) as IDBFactory, { open }),
    failAt: (put, errorName) => (plan = { put, errorName }),
    mend: () => (plan = null),
    opened,
  };
}

export const openFailing = (failing: Failing): Promise<LibraryKeeper> =>
  openLibrary(failing.factory, () => foundAt);
