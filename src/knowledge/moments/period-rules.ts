/** Words that name a season, a quarter, a year or years of the calendar. */
import { eras } from '../data/time-words.ts';
import {
  afterOwnedYear,
  anyYear,
  decade,
  decadeTo,
  early,
  endOfYear,
  link,
  month,
  notCounting,
  ofThe,
  owned,
  season,
  year,
} from './expression-patterns.ts';
import { rule, wordsOnly } from './expression-rule.ts';
import type { RuleGroup } from './expression-rule.ts';
import * as read from './read-expression.ts';

export const periodRules: RuleGroup = {
  hint: new RegExp(`\\d|quarter|half|century|three months|${season}|${eras}`),
  rules: [
    rule(
      `\\b(${link} )?(early |mid-|late |the )?${season},? (of )?(${year}|(?<ofYear>this|last|next) year)\\b`,
      read.readSeason,
    ),
    rule(
      `\\b(between|from) ${early}(?<from>${anyYear}) (and|to|until|through) ${early}(?<to>${anyYear})\\b`,
      read.readYearRange,
    ),
    rule(
      `\\b(${link} )?(?<from>${anyYear})[-–/](?<to>${anyYear}|\\d\\d)\\b(?![-–\\d])`,
      read.readYearRange,
    ),
    rule(
      `\\b((${link}|throughout) )?the (early |mid-|late )?${decade}(( and| to|,? until|[-–])( the)? ${decadeTo})?\\b`,
      read.readDecades,
    ),
    rule(
      `\\b(${link} )?fiscal( year)? ${anyYear}(?=,? which ((?<begun>began|started)|begins|starts) (in|on) ${month})`,
      read.readFiscal,
    ),
    rule(
      `\\b(${link} )?(the )?(\\w+ quarter of )?(the )?((fiscal|financial)( year)? ${anyYear}([-–/]\\d\\d)?|${anyYear}([-–/]\\d\\d)? (fiscal|financial|tax) year)\\b`,
      wordsOnly,
    ),
    rule(
      `\\b(${link} )?(the )?((?<quarter>first|second|third|fourth|final|last(?= three)) (quarter|three months(?= of))|Q(?<number>[1-4]))(,? (of )?${ofThe})?\\b(?! of (its|the|fiscal))`,
      read.readQuarter,
    ),
    // Without its year a half may be one of a match.
    rule(
      `\\bin the (?<half>first|second) half\\b(?! of)(?<=\\b(growth|quarter|sales|profits?|revenue|earnings|forecast|recover|year)\\b.{0,80})`,
      read.readHalf,
    ),
    rule(`\\b(${link} )?the (?<half>first|second) half of ${ofThe}\\b`, read.readHalf),
    rule(
      `\\b(${link}|around) (early |mid-|late |about |at least )?${year}\\b${endOfYear}${notCounting}`,
      read.readYear,
    ),
    rule(`\\b${year}(?<=(\\b${anyYear},? (and )?|\\()\\d{4})\\b(?=\\)|,| and )`, read.readYear),
    rule(`\\b(?=\\d)${owned}${year}${afterOwnedYear}`, read.readYear),
    rule(
      `\\b(${link} )?(the )?(${eras}|((early|late) |mid-)?\\d\\d?(st|nd|rd|th) century)\\b`,
      wordsOnly,
    ),
  ],
};
