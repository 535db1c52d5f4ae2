/**
 * Stories in; a library out. Adds to each person's full name its other order (Yoko Ono, Ono Yoko) and the surname
 * that it shows; every other name is taken as the story has it.
 */
import type { Entry, Story } from '../knowledge/story.ts';
import { findSurnames } from './find-surnames.ts';
import { sorts } from './fold-character.ts';
import type { Library, Sense } from './library.ts';
import { buildNameIndex } from './name-index.ts';
import { countWords, isPartOfName, keyOfName, lengthOfName, splitNames } from './split-names.ts';
import type { Names } from './split-names.ts';

/** A name before its words are known. */
interface Draft {
  readonly text: string;
  readonly story: number;
  readonly entry: number;
  readonly term: number;
  readonly weight: number;
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
function draftEntry(
  entry: Entry,
  index: number,
  story: number,
  taken: ReadonlySet<string>,
): Draft[] {
  const isPerson = entry.kind === 'person';
  const own = new Set(entry.names.map(({ text }) => text));
  const surnames = new Set(
    isPerson ? findSurnames(entry).filter((text) => own.has(text) || !taken.has(text)) : [],
  );
  const texts = new Set([...fullNamesOf(entry), ...singularsOf(entry), ...surnames]);
  return Array.from(texts, (text) => {
    const isSurname = surnames.has(text);
    return { text, story, entry: index, term: -1, weight: 0, isPerson, isSurname };
  });
}

function draftStory(story: Story, index: number): Draft[] {
  const terms = story.terms.map(({ text, weight }, term) => {
    return { text, story: index, entry: -1, term, weight, isPerson: false, isSurname: false };
  });
  const taken = new Set(story.entries.flatMap(({ names }) => names.map(({ text }) => text)));
  const entries = story.entries.flatMap((entry, place) => draftEntry(entry, place, index, taken));
  return [...entries, ...terms];
}

/** One letter alone, or one character of Chinese or Korean (美, 日), names nothing by itself. */
const shortestName = 2;
/** Three Chinese characters are as good as a full name; two may be part of another word. */
const fewestHanOfName = 3;

function isWholeName(names: Names, name: number): boolean {
  const sort = names.words.sort[names.first[name]!];
  return sort === sorts.han && countWords(names, name) >= fewestHanOfName;
}

/** Whether others may bear this name of a person too. Names of one entry stand together in `drafts`. */
function isShortName(drafts: readonly Draft[], names: Names, name: number): boolean {
  const { isPerson, isSurname, story, entry } = drafts[name]!;
  if (!isPerson || isWholeName(names, name)) return false;
  if (isSurname) return true;
  const isOwn = (other: number): boolean =>
    drafts[other]?.entry === entry && drafts[other].story === story;
  for (const step of [-1, 1]) {
    for (let other = name + step; isOwn(other); other += step) {
      if (isPartOfName(names, name, other)) return true;
    }
  }
  return false;
}

/** By story, the keys of its entries' names. */
function keysByStory(drafts: readonly Draft[], names: Names): Map<number, Set<number>> {
  const keys = new Map<number, Set<number>>();
  drafts.forEach(({ story, entry }, name) => {
    if (entry < 0) return;
    keys.set(story, (keys.get(story) ?? new Set()).add(keyOfName(names, name)));
  });
  return keys;
}

/** Names long enough to mean something; a term that is only a name of an entry would count twice. */
function chooseDrafts(drafts: readonly Draft[], names: Names): number[] {
  const keys = keysByStory(drafts, names);
  return Array.from(drafts.keys()).filter((name) => {
    const { story, term } = drafts[name]!;
    if (lengthOfName(names, name) < shortestName) return false;
    return term < 0 || !keys.get(story)?.has(keyOfName(names, name));
  });
}

function toSense(drafts: readonly Draft[], names: Names, name: number, top: number): Sense {
  const { story, entry, term, weight } = drafts[name]!;
  const { words, first } = names;
  return {
    story,
    entry,
    term,
    share: term < 0 || top === 0 ? 0 : weight / top,
    firstShape: words.shape[first[name]!]!,
    lastShape: words.shape[first[name + 1]! - 1]!,
    wordCount: countWords(names, name),
    isShort: isShortName(drafts, names, name),
  };
}

/** Compiles stories into a library; of two stories with one id the first is found. */
export function compileLibrary(stories: readonly Story[]): Library {
  const drafts = stories.flatMap(draftStory);
  const names = splitNames(drafts.map(({ text }) => text));
  const chosen = chooseDrafts(drafts, names);
  const tops = new Map<number, number>();
  for (const name of chosen) {
    const { story, weight } = drafts[name]!;
    tops.set(story, Math.max(tops.get(story) ?? 0, weight));
  }
  return {
    stories,
    index: buildNameIndex(names, chosen),
    senses: chosen.map((name) => toSense(drafts, names, name, tops.get(drafts[name]!.story) ?? 0)),
    letters: names.words.letters,
  };
}
