/**
 * Examples in, the features that are general enough to be learned out. What only a few names or
 * texts show is left out, so that the weights know no list of the people who were in the news when
 * the texts were written: a surname counts only where it belongs to several people.
 */
import type { Example } from './make-examples.ts';

/** In how many different names and texts a feature must be seen, by what it is. */
const leastSeen = { wordOfName: 4, affix: 6, other: 5 };
/** A name of one word counts by itself only when it is hardly ever a person, in so many texts. */
const leastTextsOfSingle = 4;
const mostShareOfPeople = 0.25;

interface Seen {
  readonly names: Set<string>;
  readonly texts: Set<string>;
}

/** Someone named in a larger share of the texts is news of their day. */
const mostShareOfTexts = 0.03;

/** By feature its index, in the order of first sight. */
export function chooseFeatures(examples: readonly Example[]): ReadonlyMap<string, number> {
  const seen = new Map<string, Seen>();
  const ofTheDay = findPeopleOfTheDay(examples);
  for (const { form, contexts, name, text } of examples) {
    const isOfTheDay = [...ofTheDay].some((person) => name.includes(person));
    for (const feature of new Set([...(isOfTheDay ? [] : form), ...contexts.flat()])) {
      const one = seen.get(feature) ?? { names: new Set(), texts: new Set() };
      one.names.add(withoutInitials(name));
      one.texts.add(text);
      seen.set(feature, one);
    }
  }
  const singles = findSingles(examples);
  const chosen = [...seen].filter(([feature, one]) => isGeneral(feature, one, singles));
  return new Map(chosen.map(([feature], index) => [feature, index]));
}

/** The surnames of people in many texts: what only they show is not learned. */
function findPeopleOfTheDay(examples: readonly Example[]): ReadonlySet<string> {
  const texts = new Map<string, Set<string>>();
  for (const { words, kind, text } of examples) {
    const surname = words.at(-1) ?? '';
    if (kind !== 'person' || words.length < 2) continue;
    const named = texts.get(surname) ?? new Set();
    texts.set(surname, named.add(text));
  }
  const all = new Set(examples.map(({ text }) => text)).size;
  return new Set(
    [...texts].filter(([, { size }]) => size > all * mostShareOfTexts).map(([surname]) => surname),
  );
}

/** "Ann B. Lee" is no other name than "Ann Lee". */
function withoutInitials(name: string): string {
  return name.toLowerCase().replaceAll(/ \p{L}\.? /gu, ' ');
}

function isGeneral(feature: string, { names, texts }: Seen, singles: ReadonlySet<string>): boolean {
  const template = feature[0] ?? '';
  if (template === 'w') return texts.size >= leastTextsOfSingle && singles.has(feature.slice(1));
  const least = /[azm]/.test(template)
    ? leastSeen.wordOfName
    : template === 'x'
      ? leastSeen.affix
      : leastSeen.other;
  return names.size >= least && texts.size >= Math.min(least, leastSeen.other);
}

/** Names of one word that are hardly ever people. */
function findSingles(examples: readonly Example[]): ReadonlySet<string> {
  const counts = new Map<string, { people: number; all: number }>();
  for (const { words, name, kind } of examples) {
    if (words.length > 1) continue;
    const count = counts.get(name) ?? { people: 0, all: 0 };
    count.people += kind === 'person' ? 1 : 0;
    count.all += 1;
    counts.set(name, count);
  }
  return new Set(
    [...counts]
      .filter(([, { people, all }]) => people < all * mostShareOfPeople)
      .map(([name]) => name),
  );
}
