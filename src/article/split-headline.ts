/**
 * A headline as a page's title has it in, the headline alone and what stood behind it out: the name
 * of the site, perhaps of its section ("Pier closes | Local news | The Harbour Gazette").
 */
import { isPublisher } from './data/publishers.ts';
import { sectionNames } from './data/section-names.ts';

export interface SplitHeadline {
  readonly text: string;
  /** What was behind the headline, with its bars; '' when nothing was. */
  readonly tail: string;
  /** Null when no name of a publisher was there. */
  readonly publisher: string | null;
}

const lastPart = /^(?<head>.{8,}\S) (?<bar>[|]|[-–—•·]) (?<name>[^|]{2,40})$/;
/** "The Harbour Gazette": behind a bar, a few capitalised words name a site even if nobody knows it. */
const siteName = /^\p{Lu}[\p{L}.’'&]*(?: (?:[\p{Lu}&][\p{L}.’']*|of|and|the)){0,4}$/u;
const mostParts = 3;

export function splitHeadline(written: string): SplitHeadline {
  let text = written;
  let publisher: string | null = null;
  for (let part = 0; part < mostParts; part++) {
    const { head, bar, name } = lastPart.exec(text)?.groups ?? {};
    if (head === undefined || name === undefined) break;
    const isSection = sectionNames.has(name.toLowerCase());
    const isSite = isPublisher(name) || (bar === '|' && siteName.test(name));
    if (!isSection && !isSite) break;
    if (!isSection) publisher ??= name;
    text = head;
  }
  return { text, tail: written.slice(text.length).trim(), publisher };
}
