/**
 * A sentence in, the words in it that date something out, read but not resolved. Bare numbers, ages
 * and durations ("22 years") are left alone.
 */
import { countWords, eras } from '../data/time-words.ts';
import { monthPattern } from '../../article/data/months.ts';
import * as read from './read-expression.ts';
import type { Expression, Found } from './expression.ts';

interface Rule {
  readonly pattern: RegExp;
  /** Null: not a date after all. */
  readonly read: (groups: read.Groups) => Expression | null;
}

const month = `(?<month>${monthPattern})`;
const monthTo = `(?<monthTo>${monthPattern})`;
const weekday = '(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)';
const anyYear = '(?:1[5-9]|20)\\d\\d';
const year = `(?<year>${anyYear})`;
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const dayTo = '(?<dayTo>\\d{1,2})(?:st|nd|rd|th)?';
const partOfDay = '(?: (?:morning|afternoon|evening|night))?';
const count = `(?<count>\\d{1,3}|${[...countWords.keys()].join('|')})`;
const unit = '(?<unit>day|week|month|year|decade)';
const early = '(?:early |mid-|late |the (?:start|end|beginning|middle) of )?';
const season = '(?<season>spring|summer|fall|autumn|winter)';
const which = '(?<which>this|this past|this coming|last|next)';
const link = '(?:in|since|until|till|by|from|during|through|of|between|before|after|to|and|or|for)';
/** Not "and" and the like: "April Jones and August Wilson" are people; one may also vote for May. */
const beforeMonth =
  '(?:in|since|until|till|by|from|during|through|of|between|before|after|(?<=(?:booked|due|hoped|planned|scheduled|set|slated|wanted) )for)';
/** After a year: no number goes on, and it counts nothing. */
const endOfYear = '(?![,.]?\\d|[-–]\\d| (?:people|men|women|homes|dollars|miles|jobs|votes)\\b)';

/** Longest and most telling first: what one has read is not read again by a later one. */
const rules: readonly Rule[] = [
  rule(`\\b${month} ${day} ?[-–] ?${monthTo} ${dayTo}(?:,? ${year})?\\b`, read.readDayRange),
  rule(`\\b${month} ${day} ?[-–] ?${dayTo}(?:,? ${year})?\\b`, read.readDayRange),
  rule(`\\b(?:on )?(?:${weekday},? )?${month} ${day}(?:,? ${year})?\\b`, read.readDate),
  rule(`\\b(?:on )?(?:${weekday},? )?${day} (?:of )?${month}(?:,? ${year})?(?!\\w)`, read.readDate),
  rule(`\\b(?:on )?${year}-(?<month>\\d\\d)-${day}\\b`, read.readDate),
  rule(`\\b(?:${link} )?${early}${month},? (?:of )?${year}\\b`, read.readMonth),
  rule(
    `\\b(?:${link} )?(?:early |mid-|late |the )?${season},? (?:of )?${year}\\b`,
    read.readSeason,
  ),
  rule(
    `\\b(?:between|from) (?<from>${anyYear}) (?:and|to|until|through) (?<to>${anyYear})\\b`,
    read.readYearRange,
  ),
  rule(
    `\\b(?:${link} )?(?<from>${anyYear})[-–/](?<to>${anyYear}|\\d\\d)\\b(?![-–\\d])`,
    read.readYearRange,
  ),
  rule(
    `\\b(?:${link} )?the (?:early |mid-|late )?(?<decade>(?:1[5-9]|20)\\d0)s\\b`,
    read.readDecade,
  ),
  rule(
    `\\b(?:${link} )?(?:fiscal|financial)(?: year)? ${anyYear}(?:[-–/]\\d\\d)?\\b`,
    read.readEra,
  ),
  rule(
    `\\b(?:${link} )?${early}${month} (?:of )?(?<ofYear>this|last|next) year\\b`,
    read.readMonth,
  ),
  rule(
    `\\b(?:${link} )?(?:the )?(?<quarter>first|second|third|fourth|final) quarter(?: of (?:${year}|(?<ofYear>this|last|next) year))?\\b`,
    read.readQuarter,
  ),
  rule(`\\b(?:since |earlier |later )?${which} ${season}\\b`, read.readSeason),
  rule(`\\b(?:since |earlier |later )?${which} ${month}(?!\\w)`, read.readMonth),
  rule(`\\b${beforeMonth} ${early}${month}(?![\\w’'-]|\\.? \\d)`, read.readMonth),
  rule(
    `\\b(?:on |by |from |since |until )?(?:late |early )?(?:${which} )?${weekday}${partOfDay}(?!\\w)`,
    read.readWeekday,
  ),
  rule('\\b(?<relative>yesterday|today|tomorrow|tonight)\\b', read.readRelativeDay),
  rule('\\b(?:over|at|during) (?:the|this|last) (?<unit>weekend)\\b', read.readUnit),
  rule(
    `\\b(?:earlier |later |over )?${which} (?<unit>week|month|year|weekend|decade)\\b(?![’'])`,
    read.readUnit,
  ),
  rule(
    `\\b(?<rough>(?:about|around|nearly|almost|more than|over|some|just over) )?${count} ${unit}s? ago\\b`,
    read.readAgo,
  ),
  rule(
    `\\b(?:in|over|for|during|within) the (?:past|last) (?:${count} |few |several )?${unit}s?\\b`,
    read.readPast,
  ),
  rule('\\bin recent (?<unit>day|week|month|year|decade)s\\b', read.readPast),
  rule(
    `\\b(?:in|within|over|during) (?:the )?(?:coming|next) (?:${count} |few |several )?${unit}s?\\b`,
    read.readComing,
  ),
  rule('\\b(?:recently|lately)\\b', read.readRecent),
  rule(
    `\\b(?<bound>${link}|around) (?:early |mid-|late |about )?${year}\\b${endOfYear}`,
    read.readYear,
  ),
  rule(`(?<=\\b(?:the|its|his|her|their|a) )${year}(?= [a-z])`, read.readYear),
  rule(`\\b(?:${link} )?(?:the )?(?:${eras})\\b`, read.readEra),
];

/** In the order of the text; none overlaps another. */
export function findExpressions(text: string): Found[] {
  const found: Found[] = [];
  const readable = lowerOpening(text);
  for (const { pattern, read } of rules) {
    for (const match of readable.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const expression = read(match.groups ?? {});
      if (expression !== null) found.push({ start, end, expression });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function rule(source: string, read: Rule['read']): Rule {
  return { pattern: new RegExp(source, 'g'), read };
}

/** Months and days are told from common words by their capital, so only an opening "In" is lowered. */
function lowerOpening(text: string): string {
  const opening =
    /(?<=^[“"‘']?)(?:In|On|At|Since|Until|By|From|During|Over|Between|Before|After|For|Through|Within|Earlier|Later|Last|This|Next|Late|Early|Recently|Lately|Yesterday|Today|Tomorrow|Tonight|About|Around|Nearly|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|A)\b/g;
  return text.replace(opening, (word) => word.toLowerCase());
}
