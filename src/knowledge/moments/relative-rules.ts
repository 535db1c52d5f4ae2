/** Words that count from the day of publication, or from what the text has told before. */
import {
  count,
  part,
  rough,
  season,
  timeWords,
  unit,
  unowned,
  which,
} from './expression-patterns.ts';
import { rule, wordsOnly } from './expression-rule.ts';
import type { RuleGroup } from './expression-rule.ts';
import * as read from './read-expression.ts';

export const relativeRules: RuleGroup = {
  hint: new RegExp(
    `${timeWords}|morrow|hours|recent|late|period|time|quarter|season|century|before last|GMT|\\bat `,
  ),
  rules: [
    rule(
      '\\b(until |since |by |from )?(?<relative>the day before yesterday|the day after tomorrow|yesterday|tomorrow)( (morning|afternoon|evening|night))?\\b',
      read.readRelativeDay,
    ),
    rule(
      '\\b(this (morning|afternoon|evening)|tonight|(earlier|later) today|last (?<lastNight>night))\\b',
      read.readRelativeDay,
    ),
    rule(
      `\\bfor (?<=\\b(has|have) ([a-z]+ly )?been ([\\w’-]+ ){0,5}for )((?<rough>about|around|nearly|almost|more than|at least) )?${count} ${unit}s?\\b`,
      read.readPast,
    ),
    rule("\\btoday\\b(?![’'])", { kind: 'today' }),
    rule('\\bovernight\\b(?! (success|stay|train|flight|shelter|bag|guests?))', {
      kind: 'overnight',
    }),
    rule(
      '\\b((earlier|later) in the|((earlier|later) )?(on )?(that|the same)) (?<!\\b(said|says|warned|knew|shows?|claimed|so) that )(day|morning|afternoon|evening|night)\\b(?! (that|as|when)\\b)',
      { kind: 'beside', unit: 'day', step: 0, weekday: null },
    ),
    rule(
      '\\b((by|since|until|till|before) the|(over|on|at|during|throughout) (the|(?<which>this|last))) (?<unit>weekend)\\b',
      read.readUnit,
    ),
    rule(
      `\\b(in|over|for|during|within) the (past|last) (${count} |(?<few>few|several|couple of) )?${unit}(?<plural>s)?\\b`,
      read.readPast,
    ),
    rule(
      '\\b(in recent|this past) (?<unit>day|week|month|year|decade)(?<plural>s?)\\b',
      read.readPast,
    ),
    rule(
      `\\b(in|within|over|during|for) ((the )?coming|the next|next(?= \\w+ \\w+s\\b)) (${count} |(?<few>few|several|couple of) )?${unit}(?<plural>s)?\\b`,
      read.readComing,
    ),
    rule(
      '\\b(in|over) the (?<unit>day|week|month|year)(?<plural>s) (ahead|to come)\\b',
      read.readComing,
    ),
    rule(
      `\\b(?<!\\b(just|only|about|nearly|than) )${count} (?<unit>day|month|year)s? later\\b`,
      read.readBeside,
    ),
    // Of a week or round told before; a season of sport begins when its sport does.
    rule(
      `\\b((at )?this time (last|next) (week|month|year)|${count} ${unit}s? ago (this|last|next|on|today)( \\w+)?|the (week|weekend|month|year|${season}) before last|the (following|next|previous|same) (day|week|month|year|(?<=same )(period|time|quarter))( (last year|a year (ago|before|earlier)))?|(this|last|next) (season|century))\\b`,
      wordsOnly,
    ),
    rule(
      `\\b${unowned}(since )?${part}(over )?${which} (?<unit>week|month|year|weekend|decade)\\b(?! of\\b)`,
      read.readUnit,
    ),
    rule(`\\b(?<part>earlier|later) in the (?<unit>week|month|year)\\b`, read.readUnit),
    rule(`\\b(since )?${rough}${count} ${unit}s? ago\\b`, read.readAgo),
    rule(`\\b(goes|dates|dating) back ${rough}${count} ${unit}s?\\b`, read.readAgo),
    rule(
      `\\b(since )?(a few |several |some |many |a couple of |just )?${unit}s ago\\b`,
      read.readAgo,
    ),
    // Counted from what the text tells, not from the calendar: such words stay words.
    rule(
      `\\b((only|just|about|nearly|almost|barely|more than) )?((${count}|several|a few|the) )?((days?|weeks?|weekend|months?|years?|decades?) (after|before|earlier|later)|hours later)\\b(?! (this|last|next|day|week|month|year)\\b)`,
      wordsOnly,
    ),
    rule(
      `\\bwithin (?<=\\b(will|would|could|should|must|may|might|to)\\b[^.;]{0,60})${count} (week|month|year)s?\\b`,
      wordsOnly,
    ),
    rule('\\bin the (morning|afternoon|evening)(?=, [A-Z]|, (he|she|they|it|the)\\b)', wordsOnly),
    rule('\\bat (the age of \\w+|\\d\\d?(?=,? (he|she|they)\\b))', wordsOnly),
    // Of prices, told as they stand when the article is written.
    rule('\\b(at|by|as of) \\d{4} GMT\\b(?<=%[^.;]{0,45})', read.readRelativeDay),
    rule('\\b(recently|lately)\\b', { kind: 'recent' }),
  ],
};
