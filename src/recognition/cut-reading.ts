/**
 * What was read of a text in; a stretch of it, as if nothing stood around it, out, without splitting or looking up
 * anything again.
 */
import type { Folded } from '../library/fold-text.ts';
import type { Library } from '../library/library.ts';
import type { Words } from '../library/split-words.ts';
import type { Hit } from './find-hits.ts';
import { beginReading, type Reading } from './read-neighbours.ts';

/** The first of the words [0, count) for which it does not hold that it stands before `place` in the text. */
function firstFrom({ folded, start, count }: Words, place: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (folded.from[start[middle]!]! < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** So that what follows the last word is looked at up to `place` only. */
function endFolded(folded: Folded, from: number, place: number): Folded {
  let length = from;
  while (length < folded.length && folded.from[length]! < place) length++;
  return { ...folded, length };
}

/** Words [first, end), up to `place` in the text; they still tell where they stand in the whole text. */
function cutWords(words: Words, first: number, end: number, place: number): Words {
  const { text, letters, start, hashA, hashB, gap, shape, sort } = words;
  return {
    text,
    folded: endFolded(words.folded, end > first ? words.end[end - 1]! : 0, place),
    letters,
    count: end - first,
    start: start.subarray(first, end),
    end: words.end.subarray(first, end),
    hashA: hashA.subarray(first, end),
    hashB: hashB.subarray(first, end),
    gap: gap.subarray(first, end),
    shape: shape.subarray(first, end),
    sort: sort.subarray(first, end),
  };
}

function cutHits(hits: readonly Hit[], from: number, to: number): Hit[] {
  return hits
    .filter(({ first, end }) => first >= from && end <= to)
    .map(({ first, end, sense, hasExtraS }) => {
      return { first: first - from, end: end - from, sense, hasExtraS };
    });
}

/** Whether [start, end) of a text begins and ends with whole lines; else words and names may be cut in two. */
export function hasWholeLines(text: string, start: number, end: number): boolean {
  const isStart = start === 0 || text[start - 1] === '\n';
  return isStart && (end === text.length || text[end] === '\n');
}

/** [start, end) of the text that was read, which has whole lines. */
export function cutReading(
  library: Library,
  { words, hits, lang }: Reading,
  start: number,
  end: number,
): Reading {
  const [first, last] = [firstFrom(words, start), firstFrom(words, end)];
  const own = cutWords(words, first, last, end);
  const text = words.text.slice(start, end);
  return beginReading(library, own, cutHits(hits, first, last), { text, lang });
}
