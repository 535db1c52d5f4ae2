/** Labelled quotations and the article as it was read in, the place of each in its letters out. */
import type { QuoteLabel } from '../labels/labels.ts';
import { alignSentences, lettersOf, sentenceAt, type Letters, type Range } from './letters.ts';

/** What may stand between a quotation mark and the first letter. */
const afterMark = /[“”‘’"'][\s…[(.¿¡-]{0,4}$/u;

/** Null where the passage is not in the article. */
export function placeQuotes(
  labels: readonly QuoteLabel[],
  sentences: readonly string[] | undefined,
  letters: Letters,
): (Range | null)[] {
  const starts = alignSentences(sentences ?? [], letters);
  let cursor = 0;
  let last: QuoteLabel | undefined;
  return labels.map((label) => {
    const start = label.sentence === undefined ? null : (starts[label.sentence] ?? null);
    if (start !== null && label.sentence !== last?.sentence) cursor = start;
    last = label;
    const range = findMarked(lettersOf(label.text), letters, cursor);
    if (range !== null) cursor = range.end;
    return range;
  });
}

/** The next place of `words` behind a quotation mark. */
function findMarked(words: string, letters: Letters, from: number): Range | null {
  for (
    let at = letters.text.indexOf(words, from);
    at >= 0;
    at = letters.text.indexOf(words, at + 1)
  ) {
    if (isBehindMark(letters, at)) return { start: at, end: at + words.length };
  }
  return null;
}

function isBehindMark(letters: Letters, at: number): boolean {
  const index = Math.min(
    letters.starts.findLastIndex((start) => start <= at),
    letters.sentences.length - 1,
  );
  const sentence = sentenceAt(letters, at);
  let toSkip = at - (letters.starts[index] ?? 0);
  for (const { index: place } of sentence.matchAll(/[\p{L}\p{N}]/gu)) {
    if (toSkip === 0) return afterMark.test(sentence.slice(0, place));
    toSkip -= 1;
  }
  return false;
}
