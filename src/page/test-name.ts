/** An element in, what its class, its id or its own tag says of it out. */
import {
  kindOfPage,
  ownName,
  pictureName,
  sideName,
  sideWords,
  sortedWord,
} from './data/side-matter.ts';

/** It is of something else, of a picture, or nothing is said. */
export type Named = 'side' | 'picture' | 'own';

/** The words of a class or id that are used for side matter; "shareBar" is "share" and "bar". */
export type NameReader = (name: unknown) => readonly string[];

const hasCapital = /[^ -@[-~]/;
const noWords: readonly string[] = [];
/** Which word it is matters only where there is one that may be the article's. */
const anyWord: readonly string[] = ['side'];

/** Remembers each name: a page has few, on many elements. */
export function makeNameReader(): NameReader {
  const known = new Map<string, readonly string[]>();
  return function read(name) {
    // SVG's class names are objects; those elements are skipped by their tag.
    if (typeof name !== 'string' || name === '') return noWords;
    let words = known.get(name);
    if (words === undefined) known.set(name, (words = wordsIn(name)));
    return words;
  };
}

function wordsIn(name: string): readonly string[] {
  const parted = hasCapital.test(name)
    ? name.replace(/([a-z])(?=[A-Z])/g, '$1-').toLowerCase()
    : name;
  if (!sideName.test(parted) || ownName.test(parted)) return noWords;
  if (!sortedWord.test(parted)) return anyWord;
  return [...parted.matchAll(sideWords)].map(([, word = '']) => word);
}

/** What kind of page its main elements say it is, is no side matter on it: "newsletter". */
export function makeNameTest(
  read: NameReader,
  main: readonly Element[],
): (element: Element, tag: string) => Named {
  const own = new Set<string>();
  for (const { className, id } of main) {
    for (const name of [className, id]) {
      for (const word of read(name)) if (kindOfPage.test(word)) own.add(word);
    }
  }
  const known = new Map<readonly string[], Named>([[noWords, 'own']]);
  const sort = (name: unknown): Named => {
    const words = read(name);
    const before = known.get(words);
    if (before !== undefined) return before;
    const named = sortWords(words.filter((word) => !own.has(word)));
    known.set(words, named);
    return named;
  };
  return function nameOf(element, tag) {
    const named = sort(element.className);
    const told = named === 'side' ? named : join(named, sort(element.id));
    return told === 'side' || !tag.includes('-') ? told : join(told, sort(tag));
  };
}

function sortWords(words: readonly string[]): Named {
  if (words.some((word) => !pictureName.test(word))) return 'side';
  return words.length === 0 ? 'own' : 'picture';
}

const join = (one: Named, other: Named): Named => (other === 'own' ? one : other);
