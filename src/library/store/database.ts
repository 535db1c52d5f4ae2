/** A factory and a name in; the open database out. What is kept in it, and under which keys, is said here. */
import { wrap } from 'idb';
import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { Story } from '../../knowledge/story.ts';
import type { KeptStory, StorySites, StorySummary } from '../kept-story.ts';
import type { Clue } from '../keys/list-clues.ts';
import { StoreError } from './library-store.ts';
import type { DamagedRecord } from './library-store.ts';
import { libraryVersion } from './migrate-record.ts';

/** The reader's own: all that can't be made anew. */
export interface StoredStory {
  readonly id: string;
  /** The `libraryVersion` that wrote it. */
  readonly version: number;
  readonly kept: Omit<KeptStory, 'lastMet'>;
}

/** Made of a stored story, for finding it by the words of a page. */
export interface CompiledStory {
  /** Below zero, and the lower the later it was kept: an index gives the newest first. */
  readonly place: number;
  readonly id: string;
  /** The `compiledVersion` that made it. */
  readonly version: number;
  /** Empty while it is paused. */
  readonly keys: readonly string[];
  readonly clues: readonly Clue[];
  readonly sites: StorySites;
}

export interface LibrarySchema extends DBSchema {
  stories: { key: string; value: StoredStory };
  /** When a page about a story was last met: a visit writes these few bytes, not the story. */
  met: { key: string; value: string };
  compiled: {
    key: number;
    value: CompiledStory;
    indexes: { id: string; keys: string; version: number };
  };
  /** Put together of parts and edits; none where the only part is the story. */
  grown: { key: string; value: Story };
  summaries: { key: string; value: Omit<StorySummary, 'lastMet'> };
  /** What full-text search looks through. */
  words: { key: string; value: { readonly id: string; readonly words: string } };
  damaged: { key: number; value: DamagedRecord; indexes: { id: string } };
  /** The bundled stories that were ever put in, by their ids: the instant of the last time. */
  seeds: { key: string; value: string };
  /** revision: raised with every change to any story. */
  meta: { key: 'revision'; value: number };
}

export type Database = IDBPDatabase<LibrarySchema>;
export type StoreName =
  | 'stories'
  | 'met'
  | 'compiled'
  | 'grown'
  | 'summaries'
  | 'words'
  | 'damaged'
  | 'seeds'
  | 'meta';
export type ReadTransaction = IDBPTransaction<LibrarySchema, StoreName[]>;
export type WriteTransaction = IDBPTransaction<LibrarySchema, StoreName[], 'readwrite'>;

/** Of version 1. Later versions add to it by the version that they come from. */
function createStores(database: IDBDatabase): void {
  database.createObjectStore('stories', { keyPath: 'id' });
  database.createObjectStore('met');
  const compiled = database.createObjectStore('compiled', { keyPath: 'place' });
  compiled.createIndex('id', 'id', { unique: true });
  compiled.createIndex('keys', 'keys', { multiEntry: true });
  compiled.createIndex('version', 'version');
  database.createObjectStore('grown', { keyPath: 'id' });
  database.createObjectStore('summaries', { keyPath: 'id' });
  database.createObjectStore('words', { keyPath: 'id' });
  database.createObjectStore('damaged', { autoIncrement: true }).createIndex('id', 'id');
  database.createObjectStore('seeds');
  database.createObjectStore('meta');
}

/**
 * Opens the database, creating it where there is none. `onClosed` is called when the browser closes it, or
 * when it was closed to let a later version of the extension in. Throws a `StoreError`: 'newer' for a
 * database of a later version, which is not touched.
 */
export async function openDatabase(
  factory: IDBFactory,
  name: string,
  onClosed: () => void,
): Promise<Database> {
  const request = factory.open(name, libraryVersion);
  request.addEventListener('upgradeneeded', () => createStores(request.result));
  const opened = await new Promise<IDBDatabase>((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(toStoreError(request.error)));
  });
  opened.addEventListener('close', onClosed);
  opened.addEventListener('versionchange', () => {
    opened.close();
    onClosed();
  });
  return wrap(opened) as Database;
}

const messages = {
  full: 'There is no room left on this device to keep it. Nothing was changed.',
  newer:
    'A later version of Backgrounder keeps this library. Update Backgrounder, or reload this page.',
  broken:
    'The browser could not use the library. Nothing was changed. See that this device has room left, restart the browser and try again.',
};

const reasons: Readonly<Record<string, keyof typeof messages>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
};

/** What a database threw in; what a person can do something about out. */
export function toStoreError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  const reason = reasons[name] ?? 'broken';
  const cause = error instanceof Error && reason === 'broken' ? ` (${error.message})` : '';
  return new StoreError(reason, messages[reason] + cause);
}
