/**
 * How much of one text stands in another, in characters, whatever the order and however the paragraphs
 * are divided: white space and what is not drawn do not count, and every character is matched once, so
 * that a paragraph found twice is one too many. First whole paragraphs are matched, then what is left
 * by its longest common stretches. Stretches shorter than `minStretch` are chance.
 */

const minStretch = 10;
const uncounted = /(?:\s|\p{Cf})+/gu;

const fold = (text: string): string => text.normalize('NFC').replace(uncounted, '');

export interface Matched {
  /** Characters in both. */
  readonly length: number;
  /** What is left of either side, folded: whole paragraphs and the pieces of others. */
  readonly onlyWanted: readonly string[];
  readonly onlyFound: readonly string[];
}

export function matchTexts(wanted: readonly string[], found: readonly string[]): Matched {
  const whole = matchWhole(wanted.map(fold), found.map(fold));
  return matchStretches(whole);
}

function matchWhole(wanted: readonly string[], found: readonly string[]): Matched {
  const onlyFound = [...found];
  const onlyWanted: string[] = [];
  let length = 0;
  for (const text of wanted) {
    const at = onlyFound.indexOf(text);
    if (at < 0) onlyWanted.push(text);
    else {
      onlyFound.splice(at, 1);
      length += text.length;
    }
  }
  return { length, onlyWanted, onlyFound };
}

/** Takes the longest stretch of each wanted text out of both sides, until only chance is left. */
function matchStretches({ length, onlyWanted, onlyFound }: Matched): Matched {
  const rest = [...onlyWanted];
  const missing: string[] = [];
  let left = onlyFound;
  let matched = length;
  for (let text = rest.shift(); text !== undefined; text = rest.shift()) {
    const stretch = longestStretch(text, left);
    if (stretch === '') missing.push(text);
    else {
      matched += stretch.length;
      rest.unshift(...cut(text, stretch));
      left = cutFirst(left, stretch);
    }
  }
  return { length: matched, onlyWanted: missing, onlyFound: left };
}

/** '' when there is none. */
function longestStretch(text: string, others: readonly string[]): string {
  let longest = '';
  for (let start = 0; ; start += 1) {
    const least = Math.max(minStretch, longest.length + 1);
    if (start + least > text.length) return longest;
    const seed = text.slice(start, start + least);
    for (const other of others) {
      for (let at = other.indexOf(seed); at >= 0; at = other.indexOf(seed, at + 1)) {
        const length = commonLength(text, start, other, at);
        if (length > longest.length) longest = text.slice(start, start + length);
      }
    }
  }
}

function commonLength(one: string, from: number, other: string, at: number): number {
  let length = 0;
  while (from + length < one.length && one[from + length] === other[at + length]) length += 1;
  return length;
}

/** What stands before and behind the stretch. */
function cut(text: string, stretch: string): string[] {
  const at = text.indexOf(stretch);
  return [text.slice(0, at), text.slice(at + stretch.length)].filter((piece) => piece !== '');
}

function cutFirst(texts: readonly string[], stretch: string): string[] {
  const at = texts.findIndex((text) => text.includes(stretch));
  return texts.flatMap((text, index) => (index === at ? cut(text, stretch) : [text]));
}
