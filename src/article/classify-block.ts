/**
 * One block of a news text in, what it is out: prose, a bare line (a headline, a label), or one of
 * the things that sites put around the prose. Where it stands in the text is not considered.
 */
import type { Removal } from './article.ts';
import {
  BYLINES,
  CAPTION_START,
  COUNTER,
  CREDITS,
  NOTICES,
  PROMOTIONS,
  TRAILING_CREDIT,
} from './data/page-furniture.ts';
import type { Block } from './read-blocks.ts';

export type BlockKind =
  | 'prose'
  | 'line'
  | Exclude<Removal['reason'], 'slug' | 'section' | 'standfirst' | 'dateline'>;

/** A line with more words is prose even when its full stop is missing. */
const LONGEST_BARE_LINE_WORDS = 30;
const LONGEST_BYLINE_WORDS = 24;

const ENDS_SENTENCE = /[.!?…:][”’"')\]]*$/;
/** A comment counter right behind the last sentence: "secure.0". */
export const GLUED_COUNTER = /(?<=[^\d\s][.!?][”’"')\]]{0,3})\d{1,5}$/;
const BYLINE_WORD =
  /^(?:[\p{Lu}\p{N}][\p{L}\p{N}.,:'’-]*|and|de|der|van|von|for|in|of|the|al|bin|[&|·•–—-]|[ap]\.?m\.?)$/u;

const BY_PATTERNS: readonly (readonly [BlockKind, readonly RegExp[]])[] = [
  ['counter', [COUNTER]],
  ['byline', BYLINES],
  ['promotion', PROMOTIONS],
  ['notice', NOTICES],
  ['credit', CREDITS],
  ['caption', [TRAILING_CREDIT, CAPTION_START]],
];

export function classifyBlock(block: Block): BlockKind {
  const text = block.text.text.replaceAll("'", '’');
  if (block.form === 'title' || block.form === 'heading') return 'heading';
  if (block.form === 'image') return 'caption';
  if (isByline(text)) return 'byline';
  const known = BY_PATTERNS.find(([, patterns]) => patterns.some((pattern) => pattern.test(text)));
  if (known !== undefined) return known[0];
  return ENDS_SENTENCE.test(text) ||
    GLUED_COUNTER.test(text) ||
    text.split(' ').length > LONGEST_BARE_LINE_WORDS
    ? 'prose'
    : 'line';
}

/** "By" and then nothing but names, offices, dates and marks. */
function isByline(text: string): boolean {
  const [by, ...words] = text.split(' ');
  if (by === undefined || !/^by:?$/i.test(by) || words.length === 0) return false;
  return words.length <= LONGEST_BYLINE_WORDS && words.every((word) => BYLINE_WORD.test(word));
}
