/** What a page says of itself and its blocks in, whether it is one article out: no list, form or start page. */
import type { ChosenBlock } from './choose-blocks.ts';
import type { Block } from './page-text.ts';
import type { Metadata } from './read-metadata.ts';
import { readingLength } from './reading-length.ts';

/** A page that declares itself an article is one if it has this much to read, in letters: a stub has a sentence. */
const minDeclaredLength = 80;
/** One that does not has to look like one: this much prose, in so many long paragraphs. */
const minUndeclaredLength = 600;
const minLongParagraphs = 3;
const longParagraphLength = 80;
/** A list of other articles has a linked heading for every paragraph or two. */
const linkedHeading = ':is(h2,h3,h4) a, a :is(h2,h3,h4)';
const paragraphsPerTeaser = 3;
/** A page that loosely declares itself an article may have more of them, but not as many as long paragraphs. */
const minTeasersOfList = 4;

export function isOneArticle(
  declared: Metadata['isArticle'],
  blocks: readonly ChosenBlock[],
  headline: Element | null,
  root: Element,
): boolean {
  const lengths = blocks.map(({ text, kind }) => (read.has(kind) ? readingLength(text) : 0));
  const long = lengths.filter(
    (length, at) => length >= longParagraphLength && blocks[at]?.kind === 'paragraph',
  );
  const teasers = declared === 'surely' ? 0 : root.querySelectorAll(linkedHeading).length;
  if (declared === 'no') {
    return (
      headline !== null &&
      long.length >= Math.max(minLongParagraphs, teasers * paragraphsPerTeaser) &&
      sum(long) >= minUndeclaredLength
    );
  }
  const isList = teasers >= minTeasersOfList && teasers >= long.length;
  return !isList && sum(lengths) >= minDeclaredLength;
}

const read: ReadonlySet<Block['kind']> = new Set(['paragraph', 'standfirst', 'caption']);

const sum = (lengths: readonly number[]): number => lengths.reduce((all, each) => all + each, 0);
