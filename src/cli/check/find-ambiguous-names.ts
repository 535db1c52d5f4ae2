/** A seed and its story in, the names out that also mean something else than their entry. */
import { isHeWords, isSheWords } from '../../knowledge/entries/read-gender.ts';
import { findPlace } from '../../knowledge/entries/gazetteer.ts';
import { isCommonWord } from '../../knowledge/entries/word-class.ts';
import { everydayWords } from '../../knowledge/data/common-words.ts';
import type { Seed } from '../../knowledge/plugin/read-seed.ts';
import type { Entry, Name, Story } from '../../knowledge/story.ts';
import { findSurnames } from '../../library/find-surnames.ts';
import { lineOfEntry, lineOfWords } from './locate.ts';
import type { WeakSpot } from './weak-spot.ts';

/** Japanese and Chinese names of one character stand inside other words. */
const tooShort = /^\p{Script=Han}$/u;

export function findAmbiguousNames(seed: Seed, story: Story): WeakSpot[] {
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
