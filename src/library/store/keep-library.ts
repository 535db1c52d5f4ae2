/** The bundled stories put in, and what older versions made of stories made anew. Each call is one transaction. */
import type { Story } from '../../knowledge/story.ts';
import type { KeptStory } from '../kept-story.ts';
import type { Letters } from '../letters.ts';
import { compiledVersion } from './compile-kept.ts';
import type { Database } from './database.ts';
import { readFrom, writeStories } from './transact.ts';
import {
  beginWriting,
  deleteStory,
  putCompiled,
  putStory,
  readSound,
  readStored,
  setAside,
} from './write-story.ts';
import type { Writing } from './write-story.ts';

/** Short enough not to keep a visit waiting. */
const rebuiltAtOnce = 20;

const plant = (story: Story, now: string): KeptStory => ({
  id: story.id,
  parts: [{ story, from: 'bundled', text: null }],
  edits: [],
  isPaused: false,
  sites: { rule: 'everywhere', sites: [] },
  keptAt: now,
  lastMet: null,
});

/** Null when it is there already as it comes with the extension. */
function replant(kept: KeptStory, story: Story): KeptStory | null {
  const fresh = JSON.stringify(story);
  const at = kept.parts.findIndex(({ from }) => from === 'bundled');
  const old = kept.parts[at];
  if (old === undefined || JSON.stringify(old.story) === fresh) return null;
  return { ...kept, parts: kept.parts.with(at, { ...old, story }) };
}

async function seedOne(
  writing: Writing,
  story: Story,
  wasSeeded: boolean,
  now: string,
): Promise<boolean> {
  const kept = await readSound(writing.transaction, story.id, now);
  const next = kept === null ? (wasSeeded ? null : plant(story, now)) : replant(kept, story);
  if (next === null) return false;
  await putStory(writing, next);
  return true;
}

/** As `LibraryKeeper.seed`. */
export async function seedStories(
  database: Database,
  stories: readonly Story[],
  letters: Letters,
  now: string,
): Promise<boolean> {
  return writeStories(database, async (transaction) => {
    const writing = beginWriting(transaction, letters);
    const seeds = transaction.objectStore('seeds');
    const seeded = new Set(await seeds.getAllKeys());
    let hasChanged = false;
    for (const story of stories) {
      const isNew = await seedOne(writing, story, seeded.has(story.id), now);
      hasChanged ||= isNew;
      await seeds.put(now, story.id);
    }
    return hasChanged;
  });
}

async function findOutdated(database: Database): Promise<string[]> {
  return readFrom(database, ['compiled'], async (transaction) => {
    const index = transaction.objectStore('compiled').index('version');
    const [older, later] = await Promise.all([
      index.getAll(IDBKeyRange.upperBound(compiledVersion, true), rebuiltAtOnce),
      index.getAll(IDBKeyRange.lowerBound(compiledVersion, true), rebuiltAtOnce),
    ]);
    return [...older, ...later].slice(0, rebuiltAtOnce).map(({ id }) => id);
  });
}

async function rebuildOne(writing: Writing, id: string, now: string): Promise<void> {
  const { transaction } = writing;
  const reading = await readStored(transaction, id);
  if (reading === null) await deleteStory(transaction, id);
  else if (reading.kept === null) await setAside(transaction, reading, now);
  else await putCompiled(writing, reading.kept, await writing.takePlace(id));
}

/** As `LibraryKeeper.rebuildSome`. */
export async function rebuildSome(
  database: Database,
  letters: Letters,
  now: string,
): Promise<number> {
  const ids = await findOutdated(database);
  if (ids.length === 0) return 0;
  await writeStories(database, async (transaction) => {
    const writing = beginWriting(transaction, letters);
    for (const id of ids) await rebuildOne(writing, id, now);
  });
  return ids.length;
}
