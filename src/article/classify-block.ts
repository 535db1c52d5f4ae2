/**
 * One block of a news text in, what it is out: prose, a bare line (a headline, a label), or one of
 * the things that sites put around the prose. Where it stands in the text is not considered.
 */
import type { Removal } from './article.ts';
import {
  bylines,
  captionStart,
  counter,
  credits,
  notices,
  promotions,
  trailingCredit,
} from './data/page-furniture.ts';
import type { Block } from './read-blocks.ts';

export type BlockKind =
  | 'prose'
  | 'line'
  | Exclude<Removal['reason'], 'slug' | 'section' | 'standfirst' | 'dateline'>;

/** A line with more words is prose even when its full stop is missing. */
const longestBareLineWords = 30;
const longestBylineWords = 24;

const endsSentence = /[.!?…:][”’"')\]]*$/;
/** A comment counter right behind the last sentence: "secure.0". */
export const gluedCounter = /(?<=[^\d\s][.!?][”’"')\]]{0,3})\d{1,5}$/;
const bylineWord =
  /^(?:[\p{Lu}\p{N}][\p{L}\p{N}.,:'’-]*|and|de|der|van|von|for|in|of|the|al|bin|[&|·•–—-]|[ap]\.?m\.?)$/u;

const byPatterns: readonly (readonly [BlockKind, readonly RegExp[]])[] = [
  ['counter', [counter]],
  ['byline', bylines],
  ['promotion', promotions],
  ['notice', notices],
  ['credit', credits],
  ['caption', [trailingCredit, captionStart]],
];

export function classifyBlock(block: Block): BlockKind {
  const text = block.text.text.replaceAll("'", '’');
  if (block.form === 'title' || block.form === 'heading') return 'heading';
  if (block.form === 'image') return 'caption';
  if (isByline(text)) return 'byline';
  const known = byPatterns.find(([, patterns]) => patterns.some((pattern) => pattern.test(text)));
  if (known !== undefined) return known[0];
  return endsSentence.test(text) ||
    gluedCounter.test(text) ||
    text.split(' ').length > longestBareLineWords
    ? 'prose'
    : 'line';
}

/** "By" and then nothing but names, offices, dates and marks. */
function isByline(text: string): boolean {
  const [by, ...words] = text.split(' ');
  if (by === undefined || !/^by:?$/i.test(by) || words.length === 0) return false;
  return words.length <= longestBylineWords && words.every((word) => bylineWord.test(word));
}
