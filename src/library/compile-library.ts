/**
 * Stories in; a library out. Adds to each person's full name its other order (Yoko Ono, Ono Yoko) and the surname
 * that it shows; every other name is taken as the story has it.
 */
import type { Entry, Story } from '../knowledge/story.ts';
import { findSurnames } from './find-surnames.ts';
import { sorts } from './fold-character.ts';
import { makeLetters } from './letters.ts';
import type { Letters } from './letters.ts';
import type { Library } from './library.ts';
import { addName, buildNameIndex, noHashes } from './name-index.ts';
import type { NameHashes } from './name-index.ts';
import { addSense, buildSenses, noSenses } from './senses.ts';
import type { SenseList } from './senses.ts';
import { countWords, keyOfName, keysOfParts, lengthOfName, splitNames } from './split-names.ts';
import type { Names } from './split-names.ts';

/** A name of one story before its words are known. */
interface Draft {
  readonly text: string;
  /** -1 for a term. */
  readonly entry: number;
  /** -1 for an entry. */
  readonly term: number;
  readonly isPerson: boolean;
  readonly isSurname: boolean;
}

const otherOrder = /^(\p{L}{2,}) (\p{L}{2,})$/u;

/** "Yoko Ono" is written "Ono Yoko" in half of the world's press. */
function fullNamesOf({ kind, names }: Entry): string[] {
  const texts = names.map(({ text }) => text);
  if (kind !== 'person') return texts;
  return [...texts, ...texts.map((text) => text.replace(otherOrder, '$2 $1'))];
}

/** "ballistic missiles" are also spoken of one by one. */
const plural = /^(\p{Ll}[\p{Ll} -]*\p{Ll}{3})s$/u;

function singularsOf({ kind, names }: Entry): string[] {
  if (kind !== 'concept') return [];
  return names.flatMap(({ text, lang }) => (lang === 'en' ? (plural.exec(text)?.[1] ?? []) : []));
}

/** `taken` are the names that the story has for its entries: a surname that is a company's too is left to it. */
function draftEntry(entry: Entry, index: number, taken: ReadonlySet<string>): Draft[] {
  const isPerson = entry.kind === 'person';
  const own = new Set(entry.names.map(({ text }) => text));
  const surnames = new Set(
    isPerson ? findSurnames(entry).filter((text) => own.has(text) || !taken.has(text)) : [],
  );
  const texts = new Set([...fullNamesOf(entry), ...singularsOf(entry), ...surnames]);
  return Array.from(texts, (text) => {
    return { text, entry: index, term: -1, isPerson, isSurname: surnames.has(text) };
  });
}

function draftStory({ entries, terms }: Story): Draft[] {
  const taken = new Set(entries.flatMap(({ names }) => names.map(({ text }) => text)));
  return [
    ...entries.flatMap((entry, index) => draftEntry(entry, index, taken)),
    ...terms.map(({ text }, term): Draft => {
      return { text, entry: -1, term, isPerson: false, isSurname: false };
    }),
  ];
}

/** One letter alone, or one character of Chinese or Korean (美, 日), names nothing by itself. */
const shortestName = 2;
/** Three Chinese characters are as good as a full name; two may be part of another word. */
const fewestHanOfName = 3;

function isWholeName(names: Names, name: number): boolean {
  const sort = names.words.sort[names.first[name]!];
  return sort === sorts.han && countWords(names, name) >= fewestHanOfName;
}

/** Of the names [from, to) of one person those that others may bear too. */
function shortNamesOf(drafts: readonly Draft[], names: Names, from: number, to: number): number[] {
  const parts = keysOfParts(names, from, to);
  const all = Array.from({ length: to - from }, (_, place) => from + place);
  return all.filter(
    (name) =>
      !isWholeName(names, name) && (drafts[name]!.isSurname || parts.has(keyOfName(names, name))),
  );
}

/** The same of all persons, by their places in `drafts`, where the names of one stand together. */
function findShortNames(drafts: readonly Draft[], names: Names): ReadonlySet<number> {
  const short = new Set<number>();
  for (let from = 0; from < drafts.length;) {
    const { entry, isPerson } = drafts[from]!;
    let to = from + 1;
    while (drafts[to]?.entry === entry) to++;
    if (isPerson) for (const name of shortNamesOf(drafts, names, from, to)) short.add(name);
    from = to;
  }
  return short;
}

/** Names long enough to mean something; a term that is only a name of an entry would count twice. */
function chooseDrafts(drafts: readonly Draft[], names: Names): number[] {
  const places = [...drafts.keys()];
  const ofEntries = places.filter((name) => drafts[name]!.entry >= 0);
  const keys = new Set(ofEntries.map((name) => keyOfName(names, name)));
  return places.filter((name) => {
    if (lengthOfName(names, name) < shortestName) return false;
    return drafts[name]!.term < 0 || !keys.has(keyOfName(names, name));
  });
}

/** What is compiled of some stories, name by name. */
interface Gathered {
  readonly hashes: NameHashes;
  readonly senses: SenseList;
}

function addStory(
  story: Story,
  number: number,
  letters: Letters,
  { hashes, senses }: Gathered,
): void {
  const drafts = draftStory(story);
  const names = splitNames(
    drafts.map(({ text }) => text),
    letters,
  );
  const { words, first } = names;
  const short = findShortNames(drafts, names);
  for (const name of chooseDrafts(drafts, names)) {
    const { entry, term } = drafts[name]!;
    const [start, end] = [first[name]!, first[name + 1]!];
    addName(hashes, words, start, end);
    addSense(senses, {
      story: number,
      entry,
      term,
      firstShape: words.shape[start]!,
      lastShape: words.shape[end - 1]!,
      wordCount: end - start,
      isShort: short.has(name),
    });
  }
}

/**
 * Compiles stories into a library; of two stories with one id the first is found. `letters` may be shared with other
 * libraries, and makes them quick.
 */
export function compileLibrary(
  stories: readonly Story[],
  letters: Letters = makeLetters(),
): Library {
  const gathered: Gathered = { hashes: noHashes(), senses: noSenses() };
  const numbers = new Map<string, number>();
  stories.forEach((story, number) => {
    if (!numbers.has(story.id)) numbers.set(story.id, number);
    addStory(story, number, letters, gathered);
  });
  const { index, order } = buildNameIndex(gathered.hashes);
  return { stories, numbers, index, senses: buildSenses(gathered.senses, order), letters };
}
