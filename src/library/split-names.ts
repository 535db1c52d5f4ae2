/** Names in; the words of all of them in one run, and where each begins. One pass, however many names. */
import { makeLetters } from './letters.ts';
import type { Letters } from './letters.ts';
import { addToHashA, addToHashB, emptyHashA, emptyHashB, joinHashes } from './hash-words.ts';
import { splitWords } from './split-words.ts';
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

/** One number for all that folds to the same words; 53 bits of hash. Words [first, end). */
function keyOfWords({ hashA, hashB }: Words, first: number, end: number): number {
  let [a, b] = [emptyHashA, emptyHashB];
  for (let at = first; at < end; at++) {
    a = addToHashA(a, hashA[at]!);
    b = addToHashB(b, hashB[at]!);
  }
  return joinHashes(a, b);
}

export function keyOfName({ words, first }: Names, name: number): number {
  return keyOfWords(words, first[name]!, first[name + 1]!);
}

/** Keys of all runs of words that are less than the whole name, as far as any of the names [from, to) has so many words. */
export function keysOfParts(names: Names, from: number, to: number): Set<number> {
  const counts = new Set<number>();
  for (let name = from; name < to; name++) counts.add(countWords(names, name));
  const keys = new Set<number>();
  for (let name = from; name < to; name++) {
    const [start, end] = [names.first[name]!, names.first[name + 1]!];
    for (const count of counts) {
      if (count >= end - start) continue;
      for (let at = start; at + count <= end; at++) {
        keys.add(keyOfWords(names.words, at, at + count));
      }
    }
  }
  return keys;
}
