/**
 * One block of a news text in, what it is out: prose, a bare line (a headline, a label), or one of
 * the things that sites put around the prose. Where it stands in the text is not considered.
 */
import type { Removal } from './article.ts';
import { bylines, timeWord } from './data/bylines.ts';
import { counter, gluedCounter } from './data/counters.ts';
import { notices } from './data/notices.ts';
import { captionStart, credits, trailingCredit } from './data/pictures.ts';
import { promotions } from './data/promotions.ts';
import type { Block } from './read-blocks.ts';

export type BlockKind =
  | 'prose'
  | 'line'
  | Exclude<Removal['reason'], 'slug' | 'section' | 'standfirst' | 'dateline' | 'line-up'>;

/** A line with more words is prose even when its full stop is missing. */
const longestBareLineWords = 30;
const longestBylineWords = 24;
const longestTimestampWords = 16;
/** Longer than any correction or cookie banner that is one block. */
const longestFurniture = 900;
/** What `trailingCredit` can match at most, rounded up. */
const longestCredit = 200;

/** The name of a source may stand in brackets behind the full stop. */
const endsSentence = /[.!?…:][\s“”‘’"')\]]*(?:\[[^[\]]{1,40}\])?$/;
/** An obituary's last line has none: "Ann Doe, weaver, born 3 May 1941; died 4 June 2025". */
const endsLife = /, born .{4,60}\bdied .{4,60}\d{4}$/;
const bylineWord =
  /^(?:[\p{Lu}\p{N}][\p{L}\p{N}.,:'’-]*|and|de|der|van|von|for|in|of|the|al|bin|from|at|on|[&|·•–—-]|[ap]\.?m\.?)$/u;

/** Words told of someone ("Join us here, she said."): sites speak for themselves. */
const told =
  /, (?:he|she|they|the [\p{L} ]{2,30}|\p{Lu}[\p{L}’. -]{1,40}) (?:said|says|told|wrote)\b/u;

/** A year, an hour, "ago": a month or a number of days alone is a fragment of prose. */
const tellsTime = /\d[.:]\d\d|[./ -]\d{4}|\d ?[ap]\.?m\b|\bago\b/i;

const byPatterns: readonly (readonly [BlockKind, readonly RegExp[]])[] = [
  ['counter', [counter]],
  ['byline', bylines],
  ['promotion', promotions],
  ['notice', notices],
  ['credit', credits],
  ['caption', [captionStart]],
];

export function classifyBlock(block: Block): BlockKind {
  const { form } = block;
  if (form === 'title' || form === 'heading') return 'heading';
  if (form === 'image') return 'caption';
  const text = block.text.text;
  return (text.length > longestFurniture ? null : recogniseFurniture(text)) ?? judgeForm(text);
}

/** Null when no pattern knows it. */
function recogniseFurniture(written: string): BlockKind | null {
  const text = written.replaceAll("'", '’');
  if (isByline(text) || isTimestamp(text)) return 'byline';
  const known = byPatterns.find(([, patterns]) => patterns.some((pattern) => pattern.test(text)));
  if (known !== undefined) return told.test(text) && known[0] !== 'caption' ? null : known[0];
  return trailingCredit.test(text.slice(-longestCredit)) ? 'caption' : null;
}

function judgeForm(text: string): BlockKind {
  const isLong = text.split(' ', longestBareLineWords + 1).length > longestBareLineWords;
  return isLong ||
    endsLife.test(text.slice(-longestCredit)) ||
    endsSentence.test(text.slice(-longestCredit)) ||
    gluedCounter.test(text.slice(-longestCredit))
    ? 'prose'
    : 'line';
}

/** "By" and then nothing but names, offices, dates and marks. */
function isByline(text: string): boolean {
  const [by, ...words] = text.split(' ', longestBylineWords + 2);
  if (by === undefined || !/^by:?$/i.test(by) || words.length === 0) return false;
  return words.length <= longestBylineWords && words.every((word) => bylineWord.test(word));
}

/** Nothing but a date, a time, or how long ago. */
function isTimestamp(text: string): boolean {
  const words = text.split(' ', longestTimestampWords + 1);
  if (words.length > longestTimestampWords) return false;
  return tellsTime.test(text) && words.every((word) => timeWord.test(word));
}
