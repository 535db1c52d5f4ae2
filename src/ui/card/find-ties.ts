/**
 * A story in; for each of its entries those that a fact or a quote has together with it out. A reader goes on to them
 * from its card.
 */
import type { Entry, Span, Story } from '../../knowledge/story.ts';
import { namesEntry } from './find-naming.ts';
import { isTold } from './telling-facts.ts';

/** By entry id the ids of others, those that share most passages with it first. */
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
      const shared = (other: Entry): number =>
        [...places.get(other)!].filter((place) => own.has(place)).length;
      const others = entries.filter((other) => other !== entry && shared(other) > 0);
      const closest = others.toSorted((a, b) => shared(b) - shared(a) || b.weight - a.weight);
      return [entry.id, closest.slice(0, mostTies).map(({ id }) => id)];
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
