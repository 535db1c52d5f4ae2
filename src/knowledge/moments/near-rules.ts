/** Words for a time whose year or week is unsaid: the near one before or after is meant. */
import { monthPattern } from '../../article/data/months.ts';
import {
  beforeMonth,
  bound,
  early,
  endOfDay,
  eventDays,
  month,
  noDay,
  noLast,
  owned,
  part,
  partOfDay,
  season,
  timeWords,
  unowned,
  weekday,
  weekdayTo,
  which,
} from './expression-patterns.ts';
import { rule, wordsOnly } from './expression-rule.ts';
import type { RuleGroup } from './expression-rule.ts';
import * as read from './read-expression.ts';

const hour = '((\\d{1,2}([.:]\\d\\d)? ?(am|pm|a\\.m\\.|p\\.m\\.)|noon|midnight) (on )?)?';

export const nearRules: RuleGroup = {
  hint: new RegExp(`${timeWords}|${season}|${monthPattern}`),
  rules: [
    rule(
      `\\b((${bound}|at|in|from|toward|towards|around) )?(the )?(end|close|start|beginning) of (the|(?<which>this|last|next)) (?<unit>week|month|year|decade)\\b`,
      read.readUnit,
    ),
    rule(`\\b(${bound}|at) (?<unit>week|month|year)(-end|[’']s end| end)\\b`, read.readUnit),
    rule(`\\b${unowned}(since )?${part}${which} ${season}\\b`, read.readSeason),
    rule(`\\b${unowned}(since )?${part}${which} ${month}(?!\\w)`, read.readMonth),
    rule(`\\b${beforeMonth} ${early}${month}(?![\\w’'-]|\\.? \\d)`, read.readMonth),
    // “the May government” may be named after somebody, “the March on” is a walk.
    rule(
      `\\b(?=[A-Z])${owned}((?<=\\ba )|(?!May\\b))${month}(?= [a-z])(?! (to|through|and|or|of|on|for|against)\\b)`,
      read.readMonth,
    ),
    rule(
      `\\b(in|during|over|by|until|since|before|after) (the (early |late )?|early |late |(?<=(by|until|since|before) ))${season}\\b(?! of\\b| (?!and\\b|or\\b)[a-z]+(s|ion|ing) )`,
      read.readSeason,
    ),
    rule(
      `\\b(from|between) ${hour}${weekday}${partOfDay} (to|until|till|through|and) ${hour}${weekdayTo}${partOfDay}\\b`,
      read.readWeekdayRange,
    ),
    rule(
      `\\b(on )?${weekday}${partOfDay},? (of )?(?<week>this|last|next) week\\b`,
      read.readWeekday,
    ),
    rule(
      `\\b(?<!\\b(in|over|for|during|within) )(on )?the (next|following) (${weekday}${partOfDay}|(?<unit>day|morning|afternoon|evening|night|month|year))\\b`,
      read.readBeside,
    ),
    // Told of another week: “that Monday”, “by the Thursday”, “a week from Sunday”.
    rule(
      `\\b((on |by |until )?(that|the)|(a|one|two) weeks? (from|on|after|before)) ${weekday}${partOfDay}(?=[,.;]|$| (after|before|he|she|they|it|of|in)\\b)`,
      wordsOnly,
    ),
    rule(`\\b(?=[A-Z])(?<=\\b[Aa] )${weekday}${partOfDay}(?= ${eventDays}\\b)`, read.readWeekday),
    rule(
      `\\b${noDay}((on|from|for|${bound}) )?(late |early )?(${which} )?${noDay}${noLast}${weekday}${partOfDay}${endOfDay}`,
      read.readWeekday,
    ),
  ],
};
