/**
 * Stories in; a library out. Adds to each person's full name its other order (Yoko Ono, Ono Yoko) and the surname
 * that it shows; every other name is taken as the story has it.
 */
import type { Entry, Story } from '../knowledge/story.ts';
import { sorts } from './fold-text.ts';
import type { Library, Sense } from './library.ts';
import { hanOffices } from './data/han-offices.ts';
import { buildNameIndex } from './name-index.ts';
import { readWord, splitWords } from './split-words.ts';
import type { Words } from './split-words.ts';

interface NamedSense {
  readonly words: Words;
  readonly sense: Sense;
}

const otherOrder = /^(\p{L}{2,}) (\p{L}{2,})$/u;

const lastPart = /\p{Lu}.* (\p{Lu}\p{L}{2,})$/u;
const lastDottedPart = /[・·]([^・·\s]{2,})$/u;
const beforeOffice = new RegExp(
  `^(\\p{Script=Han}{2,3}?|[\\p{Script=Katakana}ー]{2,})(?:${hanOffices.join('|')})$`,
  'u',
);

/** The surname that a person's name shows: "Ono" of "Yoko Ono", ケネディ of ジョン・ケネディ, 田中 of 田中首相. */
function surnamesOf({ name, names }: Entry): string[] {
  const shown = [
    lastPart.exec(name)?.[1],
    ...names.flatMap(({ text }) => [lastDottedPart.exec(text)?.[1], beforeOffice.exec(text)?.[1]]),
  ];
  return shown.filter((surname) => surname !== undefined);
}

/** "Yoko Ono" is written "Ono Yoko" in half of the world's press. */
function fullNamesOf(entry: Entry): string[] {
  const texts = entry.names.map(({ text }) => text);
  if (entry.kind !== 'person') return texts;
  return [...texts, ...texts.map((text) => text.replace(otherOrder, '$2 $1'))];
}

function wordsOf(name: Words): string[] {
  return Array.from({ length: name.count }, (_, index) => readWord(name, index));
}

/** Three Chinese characters are as good as a full name; two may be part of another word. */
const fewestHanOfName = 3;

function isWholeName(name: Words): boolean {
  return name.sort[0] === sorts.han && name.count >= fewestHanOfName;
}

/** Whether `name` is a proper part of another of a person's names. */
function isPart(name: Words, others: readonly Words[]): boolean {
  const part = wordsOf(name).join(' ');
  return others.some(
    (other) => other.count > name.count && ` ${wordsOf(other).join(' ')} `.includes(` ${part} `),
  );
}

function senseOf(words: Words, story: number, target: Partial<Sense>): NamedSense {
  return {
    words,
    sense: {
      story,
      entry: -1,
      term: -1,
      share: 0,
      firstShape: words.shape[0]!,
      lastShape: words.shape[words.count - 1]!,
      wordCount: words.count,
      isShort: false,
      ...target,
    },
  };
}

/** One letter alone, or one character of Chinese or Korean (美, 日), names nothing by itself. */
function isLongEnough(words: Words): boolean {
  return words.count > 0 && words.end[words.count - 1]! - words.start[0]! >= 2;
}

function toWords(texts: readonly string[]): Words[] {
  return [...new Set(texts)].map(splitWords).filter(isLongEnough);
}

function entrySenses(entry: Entry, index: number, story: number): NamedSense[] {
  const isPerson = entry.kind === 'person';
  const surnames = isPerson ? surnamesOf(entry) : [];
  const given = fullNamesOf(entry);
  const names = toWords(given.filter((text) => !surnames.includes(text)));
  return [
    ...names.map((words) =>
      senseOf(words, story, {
        entry: index,
        isShort: isPerson && !isWholeName(words) && isPart(words, names),
      }),
    ),
    ...toWords(surnames).map((words) =>
      senseOf(words, story, { entry: index, isShort: !isWholeName(words) }),
    ),
  ];
}

/** A term that is only a name of an entry would count twice. */
function termSenses(story: Story, index: number, names: ReadonlySet<string>): NamedSense[] {
  const terms = story.terms
    .map(({ text, weight }, term) => ({ words: splitWords(text), weight, term }))
    .filter(({ words }) => isLongEnough(words) && !names.has(wordsOf(words).join(' ')));
  const top = Math.max(...terms.map(({ weight }) => weight));
  return terms.map(({ words, weight, term }) =>
    senseOf(words, index, { term, share: weight / top }),
  );
}

function storySenses(story: Story, index: number): NamedSense[] {
  const entries = story.entries.flatMap((entry, place) => entrySenses(entry, place, index));
  const names = new Set(entries.map(({ words }) => wordsOf(words).join(' ')));
  return [...entries, ...termSenses(story, index, names)];
}

/** Compiles stories into a library; of two stories with one id the first is found. */
export function compileLibrary(stories: readonly Story[]): Library {
  const named = stories.flatMap(storySenses);
  return {
    stories,
    index: buildNameIndex(named.map(({ words }) => words)),
    senses: named.map(({ sense }) => sense),
  };
}
