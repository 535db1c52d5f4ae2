/** Patterns of the words that date something, each with what reads its groups; longest and most telling first. */
import { eras, holidays } from '../data/time-words.ts';
import {
  month,
  monthTo,
  weekday,
  anyYear,
  year,
  day,
  dayTo,
  partOfDay,
  count,
  unit,
  early,
  season,
  which,
  part,
  bound,
  link,
  through,
  ofYear,
  beforeMonth,
  endOfYear,
  notCounting,
  owned,
  afterOwnedYear,
  noDay,
  endOfDay,
} from './expression-patterns.ts';
import * as read from './read-expression.ts';
import type { Expression } from './expression.ts';

interface Rule {
  readonly pattern: RegExp;
  /** Null: not a date after all. */
  readonly read: (groups: read.Groups) => Expression | null;
}

export const expressionRules: readonly Rule[] = [
  rule(
    `\\b(?:from |between )?${month} ${day}${through}${monthTo} ${dayTo}${ofYear}\\b`,
    read.readDayRange,
  ),
  rule(
    `\\b(?:from |between )?${month} ${day}${through}${dayTo}${ofYear}\\b(?! (?:a\\.m|p\\.m))`,
    read.readDayRange,
  ),
  rule(`\\bbetween ${month} ${day} and (?:${monthTo} )?${dayTo}${ofYear}\\b`, read.readDayRange),
  rule(`\\bbetween ${day} ${month} and ${dayTo} ${monthTo}${ofYear}(?!\\w)`, read.readDayRange),
  rule(
    `\\b(?:from |between )?${day} ${month}${through}${dayTo} ${monthTo}${ofYear}(?!\\w)`,
    read.readDayRange,
  ),
  rule(
    `\\b(?:from |between |on )?${day}(?: to | ?[-–] ?|(?<=between \\d\\d?) and )${dayTo} ${month}${ofYear}(?!\\w)`,
    read.readDayRange,
  ),
  rule(
    `\\b(?:on |${bound} |from )?(?:${weekday},? \\(?)?${month} ${day}${ofYear}\\b\\)?`,
    read.readDate,
  ),
  rule(
    `\\b(?:on |${bound} |from )?(?:${weekday},? \\(?)?${day} (?:of )?${month}${ofYear}(?!\\w)\\)?`,
    read.readDate,
  ),
  rule(`\\b(?:on )?${year}-(?<month>\\d\\d)-${day}\\b`, read.readDate),
  rule(
    `\\b(?:(?:on|by|at|over|${bound}) )?(?<holiday>${[...holidays.keys()].join('|')})(?! (?:trees?|cards?|gifts?|party|shopping|market|carols?|Island|[A-Z]))(?![\\w’'])`,
    read.readHoliday,
  ),
  rule(
    `\\b(?:from|between) ${early}${month}(?: (?<yearFrom>${anyYear}))?(?: to | until | till | through | and )${early}${monthTo}${ofYear}(?![\\w’'-]|\\.? \\d)`,
    read.readMonthRange,
  ),
  rule(`\\b(?:${link} )?${early}${month},? (?:of )?${year}\\b`, read.readMonth),
  rule(
    `\\b(?:${link} )?(?:at least )?${early}${month} of (?:that|the same) year\\b`,
    read.readOfThatYear,
  ),
  rule(
    `\\b(?:${link} )?(?:early |mid-|late |the )?${season},? (?:of )?${year}\\b`,
    read.readSeason,
  ),
  rule(
    `\\b(?:between|from) ${early}(?<from>${anyYear}) (?:and|to|until|through) ${early}(?<to>${anyYear})\\b`,
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
  rule(`\\b(?:${link} )?the (?:early |mid-|late )?[’'](?<shortDecade>[3-9]0)s\\b`, read.readDecade),
  rule(
    `\\b(?:${link} )?(?:the )?(?:fiscal|financial)(?: year)? ${anyYear}(?:[-–/]\\d\\d)?\\b`,
    read.readEra,
  ),
  rule(
    `\\b(?:${link} )?(?:the )?${anyYear}(?:[-–/]\\d\\d)? (?:fiscal|financial|tax) year\\b`,
    read.readEra,
  ),
  rule(
    `\\b(?:${link} )?${early}${month} (?:of )?(?<ofYear>this|last|next) year\\b`,
    read.readMonth,
  ),
  rule(
    `\\b(?:${link} )?(?:the )?(?<quarter>first|second|third|fourth|final) quarter(?: of (?:${year}|(?:the|(?<ofYear>this|last|next)) year))?\\b`,
    read.readQuarter,
  ),
  // Without its year a half may be one of a match.
  rule(
    `(?<=\\b(?:growth|quarter|sales|profits?|revenue|earnings|forecast|recover|year)\\b.{0,60})\\bin the (?<half>first|second) half\\b(?! of)`,
    read.readHalf,
  ),
  rule(
    `\\b(?:${link} )?the (?<half>first|second) half of (?:${year}|(?:the|(?<ofYear>this|last|next)) year)\\b`,
    read.readHalf,
  ),
  rule(
    `\\b(?:(?:${bound}|at|in|toward|towards|around) )?(?:the )?(?:end|close) of (?:the|(?<which>this|last|next)) (?<unit>week|month|year|decade)\\b`,
    read.readUnit,
  ),
  rule(`\\b(?:${bound}|at) (?<unit>week|month|year)(?:-end|[’']s end| end)\\b`, read.readUnit),
  rule(`\\b(?:since )?${part}${which} ${season}\\b`, read.readSeason),
  rule(`\\b(?:since )?${part}${which} ${month}(?!\\w)`, read.readMonth),
  rule(`\\b${beforeMonth} ${early}${month}(?![\\w’'-]|\\.? \\d)`, read.readMonth),
  // “the May government” may be named after somebody, “the March on” is a walk.
  rule(
    `${owned}(?:(?<=\\ba )|(?!May\\b))${month}(?= [a-z])(?! (?:to|through|and|or|of|on|for|against)\\b)`,
    read.readMonth,
  ),
  rule(
    `\\b(?:on )?${weekday}${partOfDay},? (?:of )?(?<week>this|last|next) week\\b`,
    read.readWeekday,
  ),
  rule(
    `${noDay}\\b(?:(?:on|from|for|${bound}) )?(?:late |early )?(?:${which} )?${noDay}${weekday}${partOfDay}${endOfDay}`,
    read.readWeekday,
  ),
  rule(
    '\\b(?:until |since |by |from )?(?<relative>yesterday|tomorrow)(?: (?:morning|afternoon|evening|night))?\\b',
    read.readRelativeDay,
  ),
  rule(
    '\\b(?:this (?:morning|afternoon|evening)|tonight|(?:earlier|later) today|last (?<lastNight>night))\\b',
    read.readRelativeDay,
  ),
  rule(
    `(?<=\\b(?:has|have) (?:[a-z]+ly )?been (?:[\\w’-]+ ){0,5})for (?:(?<rough>about|around|nearly|almost|more than|at least) )?${count} ${unit}s?\\b`,
    read.readLasting,
  ),
  rule("\\btoday\\b(?![’'])", read.readToday),
  rule('\\bovernight\\b(?! (?:success|stay|train|flight|shelter|bag|guests?))', read.readOvernight),
  rule(
    '\\b(?:on )?the (?:next|following) (?:day|morning|afternoon|evening|night)\\b',
    read.readNextDay,
  ),
  rule(
    '\\b(?:over|at|during|throughout) (?:the|(?<which>this|last)) (?<unit>weekend)\\b',
    read.readUnit,
  ),
  rule(
    `\\b(?:in|over|for|during|within) the (?:past|last) (?:${count} |(?<few>few|several|couple of) )?${unit}(?<plural>s)?\\b`,
    read.readPast,
  ),
  rule('\\bin recent (?<unit>day|week|month|year|decade)(?<plural>s)\\b', read.readPast),
  rule(
    `\\b(?:in|within|over|during|for) (?:the )?(?:coming|next) (?:${count} |(?<few>few|several|couple of) )?${unit}(?<plural>s)?\\b`,
    read.readComing,
  ),
  rule(
    '\\b(?:in|over) the (?<unit>day|week|month|year)(?<plural>s) (?:ahead|to come)\\b',
    read.readComing,
  ),
  rule(
    `\\b(?:since )?${part}(?:over )?${which} (?<unit>week|month|year|weekend|decade)\\b(?! of\\b)`,
    read.readUnit,
  ),
  rule(
    `\\b(?:since )?(?<rough>(?:about|around|roughly|some|nearly|almost|just under|less than|more than|over|just over|at least) )?${count} ${unit}s? ago\\b`,
    read.readAgo,
  ),
  rule(
    `\\b(?:since )?(?:a few |several |some |many |a couple of |just )?${unit}s ago\\b`,
    read.readAgo,
  ),
  // Counted from what the text tells, not from the calendar: such words stay words.
  rule(
    `\\b(?:(?:only|just|about|nearly|almost|barely|more than) )?(?:(?:${count}|several|a few|the) )?(?:days?|weeks?|weekend|months?|years?|decades?) (?:after|before|earlier)\\b(?! (?:this|last|next|day|week|month|year)\\b)`,
    read.readCounted,
  ),
  rule('\\b(?:recently|lately)\\b', read.readRecent),
  rule(
    `\\b(?:in|during|over|by|until|since|before|after) the (?:early |late )?${season}\\b(?! of\\b| (?!and\\b|or\\b)[a-z]+(?:s|ion|ing) )`,
    read.readSeason,
  ),
  rule(
    `\\b(?:${link}|around) (?:early |mid-|late |about |at least )?${year}\\b${endOfYear}${notCounting}`,
    read.readYear,
  ),
  rule(`${owned}${year}${afterOwnedYear}`, read.readYear),
  rule(`\\b(?:${link} )?(?:the )?(?:${eras})\\b`, read.readEra),
];

function rule(source: string, read: Rule['read']): Rule {
  return { pattern: new RegExp(source, 'g'), read };
}
