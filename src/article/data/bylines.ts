/**
 * Patterns for lines that tell who wrote an article, where and when it was published, and how long it
 * takes to read. Written by hand from what English-language news sites print. Each is tried on one
 * whole line with curly apostrophes.
 */
import { monthPattern } from './months.ts';

const name =
  "\\p{Lu}[\\p{L}.’'-]+(?: (?:\\p{Lu}[\\p{L}.’'-]*|de|der|van|von|al|bin|el|da|dos)){1,3}";
/** One writer or several; pattern source for the flag u. */
export const writerNames = `${name}(?:(?:, and | and |, )${name}){0,5}`;
const trade =
  '(?:correspondent|reporter|editor|writer|journalist|columnist|producer|bureau chief|freelancer)s?';
const outlet =
  '(?:BBC|CNN|Sky|ITV|NPR|PBS|CBS|NBC|ABC|AP|(?:The )?Associated Press|Reuters|AFP|Bloomberg|\\p{Lu}\\p{L}+ News)';
const date = `(?:${monthPattern} \\d{1,2}|\\d{1,2} ${monthPattern}),? \\d{4}\\b`;

/** Of a list of places ("from Lima, Peru, and Jo Roe from Rome"). */
const placeWord = '(?:\\p{Lu}[\\p{L}.’-]*|and|from|in|on|of|the)';

export const bylines: readonly RegExp[] = [
  new RegExp(
    `^(?:first |last |originally )?(?:published|posted|updated|modified|created)\\b.{0,40}(?:${date}|\\d{1,2}:\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|\\bago\\b).{0,60}$`,
    'i',
  ),
  new RegExp(`^(?:[A-Z][a-z]+day,? )?${date}[^.]{0,40}$`),
  // "Cairo (AFP) – Issued on: 18/06/2025 - 19:24 Modified: 18/06/2025 - 21:02"
  new RegExp(
    `^.{0,60}\\b(?:issued|published|posted|updated|modified)(?: on| at)?: .{0,40}(?:${date}|\\d{1,2}/\\d{1,2}/\\d{4}).{0,80}$`,
    'i',
  ),
  // "KYODO NEWS - Jan 24, 2025 - 18:20 | All, World"
  new RegExp(`^[\\p{L} .’&]{2,40} [-–—|•·] ${date}[^.]{0,60}$`, 'u'),
  /^\d{4}-\d{2}-\d{2}\b.{0,40}$/,
  /^\(?(?:(?:additional|further|with|with additional) )?(?:reporting|writing|editing|compiled|edited|translated) (?:by|from(?<=^\(?with.{1,30}))\b.{0,400}$/i,
  /^.{0,120}\bcontributed (?:(?:additional |to the )?reporting|(?:to|from) (?:this|the) (?:report|article|story))\b.{0,80}$/i,
  /^(?:Associated Press|AP|Reuters) (?:[\p{L}]+ )?(?:[Ww]riter|[Rr]eporter|[Jj]ournalist)s?\b.{0,160}(?:contributed|reported from)\b.{0,80}$/u,
  /^(?:(?:The )?Associated Press|AP|Reuters) (?:[Ss]taff )?(?:[Ww]riter|[Rr]eporter|[Jj]ournalist)s?$/,
  new RegExp(`^${writerNames} reported from (?:${placeWord},? ){0,24}${placeWord}$`, 'u'),
  new RegExp(
    `^(?:${outlet}) ${trade} ${writerNames} reports (?:on|from|in) [^.“”]{2,80}\\.?$`,
    'u',
  ),
  new RegExp(`^${writerNames} contributed\\.$`, 'u'),
  new RegExp(
    `^(?:By )?${writerNames}, (?:${outlet}|[\\p{L} -]{0,40}\\b${trade})(?:,? in \\p{Lu}\\p{L}+)?$`,
    'u',
  ),
  new RegExp(`^(?:\\p{L}+ ){0,3}${trade}, ${outlet}(?:,? [^.!?]{0,30})?$`, 'u'),
  /^(?:reading time:? ?)?(?:listen ?[·•|:-]? ?)?\(?\d{1,2}[ -]?min(?:ute)?s?\)?(?: (?:read|listen))?$/i,
  /^(?:Source|Via): \p{Lu}[\p{L} .&’-]{1,60}$/u,
];

/** What the writer does, in a line at an article's end: "Ann Doe is a reporter based in Lima." */
export const biography = new RegExp(
  `^${writerNames} (?:(?:is|are) (?:an? |the )?[^.]{0,80}\\b${trade}\\b|covers? [^.]{2,80} (?:for|at) |writes? (?:about|on) |joined [^.]{2,60} (?:as|in)\\b.{0,60}${trade}).{0,400}$`,
  'u',
);

/** A word of a line that holds a date and a time and nothing else. */
export const timeWord = new RegExp(
  `^(?:${monthPattern}|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|` +
    '\\d{1,6}(?:st|nd|rd|th)?|(?:\\d{4})?\\d{1,2}[.:h]\\d{2}(?:[.:]\\d{2})?(?:[ap]\\.?m\\.?)?|' +
    '\\d{1,2}[ap]\\.?m\\.?|\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}|[ap]\\.?m\\.?|(?:gmt|utc)(?:[+-]\\d{1,2})?|' +
    '[ecmp]t|[a-z]{1,3}[ds]t|[hs][kg]t|[ce]et|' +
    'published|updated?|posted|last|first|modified|on|at|ago|an?|hours?|hrs?|minutes?|mins?|days?|weeks?|' +
    'yesterday|today|local|time|[|·•–—:/-])[,.:]?$',
  'i',
);
