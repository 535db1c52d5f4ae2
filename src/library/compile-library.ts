/**
 * Stories in; a library out. Adds to each person's full name its other order (Yoko Ono, Ono Yoko);
 * every other name is taken as the story has it.
 */
import type { Entry, Story } from '../knowledge/story.ts';
import type { Library, Sense } from './library.ts';
import { buildNameIndex } from './name-index.ts';
import { readWord, splitWords } from './split-words.ts';
import type { Words } from './split-words.ts';

interface NamedSense {
  readonly words: Words;
  readonly sense: Sense;
}

const otherOrder = /^(\p{L}{2,}) (\p{L}{2,})$/u;

/** "Yoko Ono" is written "Ono Yoko" in half of the world's press. */
function namesToMatch(entry: Entry): string[] {
  const texts = entry.names.map(({ text }) => text);
  if (entry.kind !== 'person') return texts;
  return [...texts, ...texts.map((text) => text.replace(otherOrder, '$2 $1'))];
}

function wordsOf(name: Words): string[] {
  return Array.from({ length: name.count }, (_, index) => readWord(name, index));
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

function entrySenses(entry: Entry, index: number, story: number): NamedSense[] {
  const names = [...new Set(namesToMatch(entry))].map(splitWords).filter(isLongEnough);
  return names.map((words) =>
    senseOf(words, story, {
      entry: index,
      isShort: entry.kind === 'person' && isPart(words, names),
    }),
  );
}

function storySenses(story: Story, index: number): NamedSense[] {
  const terms = story.terms
    .map(({ text }, term) => ({ words: splitWords(text), term }))
    .filter(({ words }) => isLongEnough(words));
  return [
    ...story.entries.flatMap((entry, entryIndex) => entrySenses(entry, entryIndex, index)),
    ...terms.map(({ words, term }) => senseOf(words, index, { term })),
  ];
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
