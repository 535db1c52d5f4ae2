/** Words that name a day of the calendar, or the first and last of several. */
import { monthPattern } from '../../article/data/months.ts';
import { feasts, holidays } from '../data/time-words.ts';
import {
  anyYear,
  bound,
  day,
  dayTo,
  early,
  endOfHoliday,
  link,
  month,
  monthTo,
  ofYear,
  through,
  weekday,
  year,
} from './expression-patterns.ts';
import { rule, wordsOnly } from './expression-rule.ts';
import type { RuleGroup } from './expression-rule.ts';
import * as read from './read-expression.ts';

const allFrom = '\\b((from|on|(?<between>between)) )?';
const allTo = `(${through}|(?<and> and ))`;
const onDay = `\\b((on|from|${bound}) )?(${weekday},? \\(?)?`;
const endOfMonth = "(?![\\w’'-]|\\.? \\d)";

export const calendarRules: RuleGroup = {
  hint: new RegExp(`${monthPattern}|\\d-\\d|${[...holidays.keys()].join('|')}|${feasts}`),
  rules: [
    // The books of a firm close on days of their own: “the year ended March 31”.
    rule(
      `\\b(in |for )?the ([a-z]+ )?(week|month|quarter|year)s? (to|ended|ending)( on)? (the end of )?(\\d\\d? )?${month}( \\d\\d?\\b)?(,? ${year})?(?!\\w)`,
      wordsOnly,
    ),
    rule(
      `${allFrom}${month} ${day}${allTo}(${monthTo} )?${dayTo}${ofYear}\\b(?! [ap]\\.m)`,
      read.readDayRange,
    ),
    rule(
      `${allFrom}${day}( ${month})?${allTo}${dayTo} ${monthTo}${ofYear}(?!\\w)`,
      read.readDayRange,
    ),
    rule(`${onDay}${month} ${day}${ofYear}\\b\\)?`, read.readDate),
    rule(`${onDay}(the )?${day} (of )?${month}${ofYear}(?!\\w)\\)?`, read.readDate),
    rule(`\\b(on )?${year}-(?<month>\\d\\d)-${day}\\b`, read.readDate),
    rule(
      `\\b((on|at|over|${bound}) )?(?<holiday>${[...holidays.keys()].join('|')})${ofYear}${endOfHoliday}`,
      read.readHoliday,
    ),
    rule(
      `\\b(on|at|over|this|last|next|${bound}|be) (the )?(${feasts})( ${anyYear})?${endOfHoliday}`,
      wordsOnly,
    ),
    rule(
      `\\b(from|between) ${early}${month}( (?<yearFrom>${anyYear}))?( and |${through})${early}${monthTo}${ofYear}${endOfMonth}`,
      read.readMonthRange,
    ),
    rule(`\\b(in|during) ${month} and ${monthTo}${ofYear}${endOfMonth}`, read.readMonthPair),
    rule(
      `\\b(${link} )?(at least )?${early}${month} of (that|the same) year\\b`,
      read.readOfThatYear,
    ),
    rule(`\\bthat ${month}(?=[,.;)]|$)`, read.readOfThatYear),
    rule(
      `\\b(${link} )?${early}${month},? (of )?(${year}|(?<ofYear>this|last|next) year)\\b`,
      read.readMonth,
    ),
  ],
};
