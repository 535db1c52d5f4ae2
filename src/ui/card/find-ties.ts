/**
 * A story in; for each of its entries those that a fact or a quote has together with it out. A reader goes on to them
 * from its card.
 */
import type { Entry, Span, Story } from '../../knowledge/story.ts';
import { namesEntry } from './find-naming.ts';
import { isTold } from './telling-facts.ts';

/** By entry id the ids of others, the closest first: those that share many of their passages with it. */
export type Ties = ReadonlyMap<string, readonly string[]>;

/** A row of names, not a list to study. */
const mostTies = 4;

/** Of whom there is nothing to tell, nobody goes on to. */
export function findTies(story: Story): Ties {
  const entries = story.entries.filter((entry) => isTold(story, entry));
  const places = new Map(story.entries.map((entry) => [entry, findPlaces(story, entry)]));
  const passages = new Set(Array.from(places.values(), (own) => [...own]).flat());
  for (const entry of entries) addNamings(story, entry, passages, places.get(entry)!);
  return new Map(
    story.entries.map((entry) => {
      const own = places.get(entry)!;
      // One who is everywhere shares much with all; so that alone tells little.
      const tieTo = (other: Entry): number => {
        const theirs = places.get(other)!;
        const shared = [...theirs].filter((place) => own.has(place)).length;
        return shared === 0 ? 0 : shared / Math.sqrt(theirs.size);
      };
      const tied = entries
        .filter((other) => other !== entry)
        .map((other) => ({ other, tie: tieTo(other) }))
        .filter(({ tie }) => tie > 0)
        .sort((a, b) => b.tie - a.tie || b.other.weight - a.other.weight);
      return [entry.id, tied.slice(0, mostTies).map(({ other }) => other.id)];
    }),
  );
}

const keyOf = ({ article, sentence }: Span): string => JSON.stringify([article, sentence]);

/** The sentences of its facts and its quotes. */
function findPlaces({ quotes }: Story, { id, facts }: Entry): Set<string> {
  const said = quotes.filter(({ speaker }) => speaker === id);
  const spans = [...facts.map(({ span }) => span), ...said.flatMap((quote) => quote.spans)];
  return new Set(spans.map(keyOf));
}

/** Adds those of the passages that name it. */
function addNamings(
  { articles }: Story,
  entry: Entry,
  passages: ReadonlySet<string>,
  own: Set<string>,
): void {
  for (const { id: article, sentences } of articles) {
    for (const [sentence, text] of sentences.entries()) {
      const key = JSON.stringify([article, sentence]);
      if (passages.has(key) && namesEntry(entry, text)) own.add(key);
    }
  }
}
