/** Names in; the words of all of them in one run, and where each begins. One pass, however many names. */
import { makeLetters } from './letters.ts';
import type { Letters } from './letters.ts';
import { addToHashA, addToHashB, emptyHashA, emptyHashB, splitWords } from './split-words.ts';
import type { Words } from './split-words.ts';

export interface Names {
  readonly words: Words;
  /** Name i has the words [first[i], first[i + 1]); none if it has no letter or digit. */
  readonly first: Uint32Array;
}

export function splitNames(texts: readonly string[], letters: Letters = makeLetters()): Names {
  const lines = texts.map((text) => text.replaceAll(/\s+/g, ' '));
  const words = splitWords(lines.join('\n'), letters);
  const first = new Uint32Array(lines.length + 1);
  let at = 0;
  let offset = 0;
  lines.forEach((line, name) => {
    first[name] = at;
    offset += line.length + 1;
    while (at < words.count && words.folded.from[words.start[at]!]! < offset) at++;
  });
  first[lines.length] = at;
  return { words, first };
}

export function countWords({ first }: Names, name: number): number {
  return first[name + 1]! - first[name]!;
}

/** From the first to the last letter of a name, in folded units. */
export function lengthOfName({ words, first }: Names, name: number): number {
  const [start, end] = [first[name]!, first[name + 1]!];
  return end > start ? words.end[end - 1]! - words.start[start]! : 0;
}

/** One number for all spellings of a name that fold to the same words; 53 bits of hash. */
export function keyOfName({ words, first }: Names, name: number): number {
  let a: number = emptyHashA;
  let b: number = emptyHashB;
  for (let at = first[name]!; at < first[name + 1]!; at++) {
    a = addToHashA(a, words.hashA[at]!);
    b = addToHashB(b, words.hashB[at]!);
  }
  return a * 2 ** 21 + (b >>> 11);
}

/** Whether the words of one name stand in a row in another that has more. */
export function isPartOfName(names: Names, part: number, whole: number): boolean {
  const { words, first } = names;
  const count = countWords(names, part);
  for (let at = first[whole]!; at + count <= first[whole + 1]!; at++) {
    let same = 0;
    while (same < count && words.hashA[at + same] === words.hashA[first[part]! + same]) same++;
    if (same === count) return count < countWords(names, whole);
  }
  return false;
}
