/**
 * One of the first paragraphs in, its dateline ("OTTAWA — (AP) — ") and where the prose begins out. The
 * forms are those of the agencies: a place, perhaps a date, perhaps the agency in brackets, a dash.
 */
import { newsAgencies } from './data/news-agencies.ts';
import { monthPattern } from './data/months.ts';
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
const formPattern = new RegExp(
  `^(?<place>[\\p{L}][\\p{L}.'’/ -]{1,40}(?:, [\\p{L}][\\p{L}. ]{1,24})?)?` +
    `(?:, ${monthPattern} \\d{1,2}(?:, \\d{4})?)?` +
    `(?: ?${dash})? ?(?:\\((?<agency>[^()]{2,40})\\))? ?${dash} `,
  'u',
);
/** Words after the place that are a date and no part of it. */
const dateTail = new RegExp(`, ${monthPattern}(?: \\d{1,2})?$`, 'u');
const mostPlaceWords = 6;

/** Null when the paragraph begins with its prose. */
export function splitDateline(paragraph: string): Dateline | null {
  const match = formPattern.exec(paragraph);
  if (match === null) return null;
  const agency = match.groups?.['agency'] ?? null;
  const place = (match.groups?.['place'] ?? '').replace(dateTail, '').trim();
  if (agency === null ? !isShouted(place) : !isAgency(agency, place)) return null;
  if (place.split(' ').length > mostPlaceWords) return null;
  return {
    place: place === '' ? null : toTitleCase(place),
    agency,
    written: findWrittenDate(match[0]),
    end: match[0].length,
  };
}

/** Known by name, or short and capitalised behind a place in capitals. */
function isAgency(words: string, place: string): boolean {
  if (newsAgencies.has(words)) return true;
  return isShouted(place) && /^\p{Lu}[\p{L}/]*(?: \p{Lu}\p{L}*){0,2}$/u.test(words);
}

/** Without an agency only a place in capitals is a dateline. */
function isShouted(place: string): boolean {
  const [city = ''] = place.split(',');
  return city.length >= 3 && city === city.toUpperCase() && /\p{Lu}{3}/u.test(city);
}

function toTitleCase(place: string): string {
  return place.replaceAll(/\p{Lu}{2,}/gu, (word) => word[0] + word.slice(1).toLowerCase());
}
