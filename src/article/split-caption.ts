/** A caption block in, its sentence, the slug glued to its front and the credits at its end out. */
import type { Caption } from './article.ts';
import { trailingCredit } from './data/pictures.ts';
import { sentenceStarters } from './data/sentence-starters.ts';
import { isOffice } from './data/offices.ts';
import { curlQuotes } from './repair-quotes.ts';

export interface SplitCaption extends Caption {
  /** All credits as they stood, or ''. */
  readonly credits: string;
}

const imagePattern = /^!\[([^\]]*)\]\([^)]*\)$/;
const longestSlugWords = 4;
/** What `trailingCredit` can match at most, rounded up: no more of a caption has to be searched. */
const longestCredit = 200;

export function splitCaption(raw: string): SplitCaption {
  const whole = (imagePattern.exec(raw)?.[1] ?? raw).trim();
  const { text: uncredited, credits } = takeCredits(whole);
  const slug = findSlug(uncredited.split(' '));
  const text = curlQuotes(uncredited.slice(slug.length).trim());
  return { text, slug: slug || null, credit: firstCredit(credits), credits };
}

function takeCredits(text: string): { text: string; credits: string } {
  let end = text.length;
  for (let start = creditStart(text, end); start !== null; start = creditStart(text, end)) {
    end = start;
  }
  return { text: text.slice(0, end), credits: text.slice(end).trim() };
}

/** Where the credit begins that ends at `end`; null when none does. */
function creditStart(text: string, end: number): number | null {
  const from = Math.max(0, end - longestCredit);
  const match = trailingCredit.exec(text.slice(from, end));
  return match === null ? null : from + match.index;
}

function firstCredit(credits: string): string | null {
  const words = /^\(?([^()]+)\)?/.exec(credits)?.[1];
  return words?.replace(/^(?:photo(?:graph)?|picture|image|credit)s?(?: by)?: /i, '') ?? null;
}

/**
 * A slug is the run of capitalised words before the word that the sentence begins with: one that
 * repeats the slug's own, an office, a word that starts sentences, or the plural that the first
 * verb belongs to. '' when nothing tells them apart.
 */
function findSlug(words: readonly string[]): string {
  const run = words.findIndex((word) => !/^[\p{Lu}\p{N}]/u.test(word));
  const capitalised = words.slice(0, run < 0 ? words.length : run);
  const start = capitalised.findIndex(
    (word, index) => index > 0 && startsSentence(word, index, capitalised),
  );
  return start < 1 || start > longestSlugWords ? '' : words.slice(0, start).join(' ');
}

function startsSentence(word: string, index: number, run: readonly string[]): boolean {
  const stem = word.replace(/['’]s$/, '');
  if (run.slice(0, index).includes(stem)) return true;
  if (index < 2) return false;
  if (sentenceStarters.has(word) || isOffice(word)) return true;
  return index === run.length - 1 && /^\p{Lu}\p{Ll}{2,}s$/u.test(word);
}
