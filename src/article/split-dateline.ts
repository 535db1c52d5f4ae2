/**
 * One of the first paragraphs in, its dateline ("OTTAWA — (AP) — ") and where the prose begins out. The
 * forms are those of the agencies: a place, perhaps a date, perhaps the agency in brackets, a dash.
 */
import { newsAgencies } from './data/news-agencies.ts';
import { isPublisher } from './data/publishers.ts';
import { monthPattern } from './data/months.ts';
import { sentenceStarters } from './data/sentence-starters.ts';
import { findWrittenDate, type WrittenDate } from './find-written-date.ts';

export interface Dateline {
  /** As words ("Ottawa", "La Crosse, Wis."); null when the agency stands alone. */
  readonly place: string | null;
  readonly agency: string | null;
  readonly written: WrittenDate | null;
  /** Where the prose begins in the paragraph. */
  readonly end: number;
}

const dash = '(?:--?|–|—|:)';
const day = `(?:${monthPattern} \\d{1,2}|\\d{1,2} ${monthPattern})(?:,? \\d{4})?`;
const formPattern = new RegExp(
  `^(?:(?<place>[\\p{L}][\\p{L}.'’/ -]{1,40}(?:, [\\p{L}][\\p{L}. ]{1,24})?)?` +
    `(?:, ${day})?|${day})` +
    `(?: ?${dash})? ?(?:\\((?<agency>[^()]{2,40})\\)|/(?<wire>[A-Z][A-Za-z ]{2,30})/|(?<=\\d), (?<bare>[A-Z][A-Za-z ]{0,18}[A-Za-z]))? ?(?<mark>${dash}) `,
  'u',
);
/** Words after the place that are a date and no part of it. */
const dateTail = new RegExp(`, ${monthPattern}(?: \\d{1,2})?$`, 'u');
const mostPlaceWords = 6;
/** "NEW DELHI: "; longer ones are cries ("FIX IS IN: "). */
const mostWordsBeforeColon = 2;
/** Words in capitals that stand before a dash or colon and are no place. */
const labels: ReadonlySet<string> = new Set(
  (
    'EXCLUSIVE UPDATE UPDATED BREAKING LIVE WATCH LOOK LISTEN READ OPINION ANALYSIS EXPLAINER EXPLAINED ' +
    'VIDEO PHOTOS PHOTO BYLINE NOTE WARNING CORRECTION COMMENT REVIEW FACT EDITORIAL SPOILER QUESTION ' +
    'ANSWER INTERVIEW PODCAST NEWS POLL REPORT NATO OPEC UNICEF UNESCO FIFA UEFA CEO BBC'
  ).split(' '),
);

/** Null when the paragraph begins with its prose. */
export function splitDateline(paragraph: string): Dateline | null {
  const match = formPattern.exec(paragraph);
  if (match === null) return null;
  const { agency: bracketed, wire, bare } = match.groups ?? {};
  const agency = bracketed ?? wire ?? bare ?? null;
  if (bare !== undefined && !newsAgencies.has(bare)) return null;
  const place = (match.groups?.['place'] ?? '').replace(dateTail, '').trim();
  if (agency === null && isPublisher(place))
    return { place: null, agency: place, ...placed(match) };
  if (agency === null ? !isPlace(place, match.groups?.['mark']) : !isAgency(agency, place))
    return null;
  if (place.split(' ').length > mostPlaceWords) return null;
  return { place: place === '' ? null : toTitleCase(place), agency, ...placed(match) };
}

function placed(match: RegExpExecArray): Pick<Dateline, 'written' | 'end'> {
  return {
    written: findWrittenDate(match[0]),
    end: match[0].length,
  };
}

/** Known by name, or short and capitalised behind a place in capitals. */
function isAgency(words: string, place: string): boolean {
  if (newsAgencies.has(words)) return true;
  return isShouted(place) && /^\p{Lu}[\p{L}/]*(?: \p{Lu}\p{L}*){0,2}$/u.test(words);
}

/**
 * Without an agency only a place in capitals is a dateline, and no label in capitals ("UPDATE —"); or
 * a city with its country or state before a dash ("Gaza City, Gaza Strip – ").
 */
function isPlace(place: string, mark: string | undefined): boolean {
  const words = place.split(' ');
  // "On Friday, Gingrich — who …" begins a sentence.
  if (sentenceStarters.has(words[0] ?? '')) return false;
  if (words.some((word) => labels.has(word.toUpperCase()))) return false;
  if (mark === ':') return isShouted(place) && words.length <= mostWordsBeforeColon;
  return isShouted(place) || (mark !== '-' && /^\p{Lu}[\p{L}’ -]+, \p{Lu}[\p{L} .]+$/u.test(place));
}

function isShouted(place: string): boolean {
  const [city = ''] = place.split(',');
  return city.length >= 3 && city === city.toUpperCase() && /\p{Lu}{3}/u.test(city);
}

function toTitleCase(place: string): string {
  return place.replaceAll(/\p{Lu}{2,}/gu, (word) => word[0] + word.slice(1).toLowerCase());
}
