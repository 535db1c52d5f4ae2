/**
 * A paragraph in, the places where its sentences begin and end out. Finds where a sentence might end
 * and what follows there; ends-sentence.ts tells which full stops do not.
 */
import { sentenceStarters } from './data/sentence-starters.ts';
import { endsSentence } from './ends-sentence.ts';

/** Half-open, without the spaces around it. */
export interface SentenceRange {
  readonly start: number;
  readonly end: number;
}

/**
 * End marks, whatever closes after them, the numbers of notes ("[3]"), and the space before the next
 * word. A run of marks is tried from its first alone: tried from each, a long run would cost time by
 * its square. The space may be missing where a page lost it ("years.He").
 */
const endPattern =
  /(?<![.!?…])[.!?…]+[”’"')\]]*(?: ?\[\d{1,3}\])*(?:\s+(?=\S)|(?<=\p{Ll}{2}[.!?]”?)(?=[\p{Lu}“]))/gu;
/** No sentence starter is longer. */
const longestStarter = 20;

export function splitSentences(paragraph: string): readonly SentenceRange[] {
  const ranges: SentenceRange[] = [];
  let start = paragraph.length - paragraph.trimStart().length;
  for (const match of paragraph.matchAll(endPattern)) {
    const next = match.index + match[0].length;
    const mark = match[0].trimEnd();
    if (mark === match[0] && !startsWithoutSpace(paragraph, next)) continue;
    if (!endsSentence({ text: paragraph, start, at: match.index, mark, next })) continue;
    ranges.push({ start, end: match.index + mark.length });
    start = next;
  }
  const end = paragraph.trimEnd().length;
  return end > start ? [...ranges, { start, end }] : ranges;
}

/** Where no space stands, only a word that hardly ever goes on a name begins a sentence. */
function startsWithoutSpace(text: string, next: number): boolean {
  const word = /^“?(\p{L}+)[ ’']/u.exec(text.slice(next, next + longestStarter))?.[1] ?? '';
  return sentenceStarters.has(word);
}
