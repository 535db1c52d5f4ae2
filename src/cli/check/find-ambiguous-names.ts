/** A seed and its story in, the names out that also mean something else than their entry. */
import { isHeWords, isSheWords } from '../../knowledge/entries/read-gender.ts';
import { findPlace } from '../../knowledge/entries/gazetteer.ts';
import { isCommonWord } from '../../knowledge/entries/word-class.ts';
import { everydayWords } from '../../knowledge/entries/data/word-classes.ts';
import { groupBy } from '../../knowledge/group-by.ts';
import { findWords } from '../../knowledge/overlay/find-bare-uses.ts';
import type { Seed } from '../../knowledge/plugin/read-seed.ts';
import type { Entry, Name, Story } from '../../knowledge/story.ts';
import { findSurnames } from '../../library/find-surnames.ts';
import { lineOfEntry, lineOfSpan, lineOfWords } from './locate.ts';
import type { WeakSpot } from './weak-spot.ts';

/** Japanese and Chinese names of one character stand inside other words. */
const tooShort = /^\p{Script=Han}$/u;

export function findAmbiguousNames(seed: Seed, story: Story): WeakSpot[] {
  return [...findSharedSurnames(seed, story), ...findOtherMeanings(seed, story)];
}

/** Surnames of two people that the article uses alone, and that so are given to neither. */
function findSharedSurnames(seed: Seed, { entries }: Story): WeakSpot[] {
  const people = entries.filter(({ kind }) => kind === 'person');
  const bySurname = groupBy(
    people.flatMap((person) => findSurnames(person).map((surname) => ({ surname, person }))),
    ({ surname }) => surname,
  );
  return [...bySurname].flatMap(([surname, bearers]) => {
    const names = new Set(bearers.map(({ person }) => person.name));
    const isGiven = entries.some((entry) => entry.names.some(({ text }) => text === surname));
    const line = names.size < 2 || isGiven ? null : findBareLine(seed, surname, [...names]);
    if (line === null) return [];
    const what = `${surname}: of ${[...names].join(' or ')}`;
    return [{ kind: 'ambiguous-name' as const, file: seed.file, line, what }];
  });
}

/** Where the surname first stands without one of the full names; null when it never does. */
function findBareLine(seed: Seed, surname: string, names: readonly string[]): number | null {
  for (const [sentence, { text }] of seed.article.sentences.entries()) {
    const bare = names.reduce((rest, name) => rest.replaceAll(name, '.'.repeat(name.length)), text);
    const [start] = findWords(bare, surname);
    if (start !== undefined)
      return lineOfSpan(seed, { article: seed.id, sentence, start, end: start + surname.length });
  }
  return null;
}

function findOtherMeanings(seed: Seed, story: Story): WeakSpot[] {
  return story.entries.flatMap((entry) =>
    entry.names.flatMap((name) => {
      const meaning = findOtherMeaning(name, entry, story.entries);
      if (meaning === null) return [];
      const what = `${name.text}: ${meaning} (here: ${entry.name}, ${entry.kind})`;
      return [{ kind: 'ambiguous-name' as const, ...locateName(seed, entry, name), what }];
    }),
  );
}

function locateName(seed: Seed, entry: Entry, { text, lang, origin }: Name) {
  const { overlay, file } = seed;
  if (origin === 'curated' && overlay !== null)
    return { file: overlay.file, line: overlay.lineOf(['names', entry.name, lang]) };
  return { file, line: origin === 'text' ? lineOfWords(seed, text) : lineOfEntry(seed, entry) };
}

function findOtherMeaning(
  { text, lang }: Name,
  entry: Entry,
  entries: readonly Entry[],
): string | null {
  const others = entries.filter((other) => other !== entry);
  const same = others.find(({ names }) => names.some((name) => name.text === text));
  if (same !== undefined) return `also a name of ${same.name}`;
  if (tooShort.test(text)) return 'stands inside other words';
  if (lang !== 'en' || entry.kind === 'concept' || entry.kind === 'group') return null;
  const kin = others.find((other) => other.kind === 'person' && findSurnames(other).includes(text));
  if (entry.kind === 'person' && kin !== undefined) return `also the surname of ${kin.name}`;
  return findCommonMeaning(text, entry);
}

function findCommonMeaning(text: string, { kind }: Entry): string | null {
  if (text.includes(' ')) return null;
  const low = text.toLowerCase();
  const isAcronym = text.length > 1 && text === text.toUpperCase();
  if (!isAcronym && (isCommonWord(low) || everydayWords.has(low))) return 'also a common word';
  if (kind !== 'place' && findPlace(text) !== null) return 'also a place';
  const isGiven = isHeWords([text], []) || isSheWords([text], []);
  return kind === 'person' && isGiven ? 'also a given name of others' : null;
}
