/**
 * Sentences in, their letters and digits as one string out, with the way there from a place in a
 * sentence. Two readings of an article are laid on each other by it, whatever their marks and breaks.
 */

export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface Letters {
  readonly sentences: readonly string[];
  /** Lower-case letters and digits of all sentences. */
  readonly text: string;
  /** For each sentence, and one more for the end, where its letters begin in `text`. */
  readonly starts: readonly number[];
}

const noLetters = /[^\p{L}\p{N}]+/gu;

export function readLetters(sentences: readonly string[]): Letters {
  const starts = [0];
  let text = '';
  for (const sentence of sentences) {
    text += lettersOf(sentence);
    starts.push(text.length);
  }
  return { sentences, text, starts };
}

export function lettersOf(text: string): string {
  return text.replace(noLetters, '').toLowerCase();
}

/** The letters of [start, end) of a sentence. */
export function rangeIn(letters: Letters, sentence: number, start: number, end: number): Range {
  const words = letters.sentences[sentence] ?? '';
  const from = (letters.starts[sentence] ?? 0) + lettersOf(words.slice(0, start)).length;
  return { start: from, end: from + lettersOf(words.slice(start, end)).length };
}

/** The sentence that holds the letter at `at`. */
export function sentenceAt({ sentences, starts }: Letters, at: number): string {
  const index = starts.findLastIndex((start) => start <= at);
  return sentences[Math.min(index, sentences.length - 1)] ?? '';
}

export function overlapOf(left: Range, right: Range): number {
  return Math.max(0, Math.min(left.end, right.end) - Math.max(left.start, right.start));
}

/** Whether each covers at least half of the other. */
export function areAlike(left: Range, right: Range): boolean {
  const longer = Math.max(left.end - left.start, right.end - right.start);
  return 2 * overlapOf(left, right) >= longer;
}

/** Letters that tell a place in an article from all others. */
const tellingLetters = 24;

/**
 * For each of the `wanted` sentences, where its letters begin in `letters`; null where they are not.
 * One that is cut short or has more in front is found by how it begins, or ends.
 */
export function alignSentences(wanted: readonly string[], letters: Letters): (number | null)[] {
  let cursor = 0;
  return wanted.map((sentence) => {
    const own = lettersOf(sentence);
    const at = findOwn(own, letters.text, cursor);
    if (at !== null) cursor = at + 1;
    return at;
  });
}

function findOwn(own: string, text: string, cursor: number): number | null {
  const opening = own.slice(0, tellingLetters);
  const ending = own.slice(-tellingLetters);
  const found = [
    text.indexOf(own, cursor),
    text.indexOf(own),
    text.indexOf(opening, cursor),
    text.indexOf(ending, cursor) - own.length + ending.length,
  ];
  return found.find((at) => at >= 0) ?? null;
}
