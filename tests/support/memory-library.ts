/** The reader's library in memory, as the interface says, for tests of what stands on it. */
import { growStory } from '../../src/knowledge/grow/grow-story.ts';
import { titleOf } from '../../src/knowledge/grow/title-of.ts';
import type { Story } from '../../src/knowledge/story.ts';
import type { KeptStory, StorySummary } from '../../src/library/kept-story.ts';
import type { DamagedRecord, LibraryStore } from '../../src/library/store/library-store.ts';

export function memoryLibrary(
  first: readonly KeptStory[],
  damaged: readonly DamagedRecord[] = [],
): LibraryStore {
  const kept = new Map(first.map((each) => [each.id, each]));
  const held = { damaged };
  const replace = async (
    removed: readonly string[],
    added: readonly KeptStory[],
  ): Promise<KeptStory[]> => {
    const gone = removed.flatMap((id) => kept.get(id) ?? []);
    removed.forEach((id) => kept.delete(id));
    added.forEach((each) => kept.set(each.id, each));
    return gone;
  };
  return {
    list: async () =>
      [...kept.values()].map(summarise).toSorted((a, b) => (a.keptAt < b.keptAt ? 1 : -1)),
    read: async (id) => kept.get(id) ?? null,
    keep: async (stories) => void (await replace([], stories)),
    async change(id, update) {
      const now = kept.get(id);
      if (now === undefined) return null;
      kept.set(id, update(now));
      return update(now);
    },
    remove: (ids) => replace(ids, []),
    replace,
    readStories: async (ids) => ids.flatMap((id) => kept.get(id) ?? []).map(grow),
    findCandidates: async () => [...kept.values()].map(grow),
    async search(query) {
      const words = query.toLowerCase().split(/\W+/).filter(Boolean);
      return [...kept.values()]
        .filter((each) => {
          const text = JSON.stringify(each).toLowerCase();
          return words.every((word) => text.includes(word));
        })
        .map(({ id }) => id);
    },
    async meet(ids, now) {
      for (const id of ids) {
        const each = kept.get(id);
        if (each !== undefined) kept.set(id, { ...each, lastMet: now });
      }
    },
    listDamaged: async () => held.damaged,
    async dropDamaged(ids) {
      held.damaged = held.damaged.filter(({ id }) => !ids.includes(id));
    },
    close: () => undefined,
  };
}

const partsOf = ({ parts }: KeptStory): readonly Story[] => parts.map(({ story }) => story);

const grow = (kept: KeptStory): Story => growStory(kept.id, partsOf(kept), kept.edits);

function summarise(kept: KeptStory): StorySummary {
  const story = grow(kept);
  const dates = story.articles.flatMap(({ published }) => published?.date ?? []).toSorted();
  const { id, isPaused, sites, keptAt, lastMet } = kept;
  return {
    id,
    title: titleOf(partsOf(kept), kept.edits),
    lang: story.lang,
    sources: [...new Set(story.articles.flatMap(({ source }) => source ?? []))],
    dates: dates[0] === undefined ? null : { from: dates[0], to: dates.at(-1)! },
    articles: story.articles.length,
    entries: story.entries.length,
    from: kept.parts[0]!.from,
    isPaused,
    sites,
    keptAt,
    lastMet,
    bytes: JSON.stringify(kept).length,
  };
}
