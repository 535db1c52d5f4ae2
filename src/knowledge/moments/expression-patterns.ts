/** Pieces of the patterns of words that date something; what a piece reads stands in its named group. */
import { monthPattern } from '../../article/data/months.ts';
import { countWords } from '../data/time-words.ts';
import { eventNouns } from './find-clause.ts';

export const month = `(?<month>${monthPattern})`;
export const monthTo = `(?<monthTo>${monthPattern})`;
const dayName = '(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
export const weekday = `(?<weekday>${dayName})`;
export const weekdayTo = `(?<weekdayTo>${dayName})`;
export const anyYear = '(1[5-9]|20)\\d\\d';
export const year = `(?<year>${anyYear})`;
export const day = '(?<day>\\d{1,2})(st|nd|rd|th)?';
export const dayTo = '(?<dayTo>\\d{1,2})(st|nd|rd|th)?';
export const partOfDay = '( ([Mm]orning|[Aa]fternoon|[Ee]vening|[Nn]ight))?';
export const count = `(?<count>\\d{1,3}|${[...countWords.keys()].join('|')})`;
export const rough =
  '((?<rough>about|around|roughly|some|nearly|almost|just under|less than|more than|over|just over|at least) )?';
export const unit = '(?<unit>day|week|fortnight|month|year|decade)';
export const decade = "((?<decade>(1[5-9]|20)\\d0)|[’'](?<shortDecade>[3-9]0))s";
export const decadeTo = "((?<decadeTo>(1[5-9]|20)\\d0)|[’'](?<shortDecadeTo>[3-9]0))s";
export const early = '(early |mid-|late |the (start|end|beginning|middle) of )?';
export const season = '(?<season>spring|summer|fall|autumn|winter)';
export const which = '(?<which>this past|this coming|this|last|next)';
export const part = '((?<part>earlier|later) )?';
/** How far or since when; the dates are worked out with them. */
export const bound = '(by|since|until|till|through|before|after)';
export const link = `(${bound}|in|from|during|of|between|to|and|or|for)`;
export const through = '( to | until | till | through | ?[-–] ?)';
/** "the last week", "his last summer" are told of another time than ours. */
export const unowned = '(?<!\\b(the|his|its|their|our|my|your) )';
export const ofYear = `(,? (of )?(${year}|(?<ofYear>this|last|next) year))?`;
export const ofThe = `(${year}|(the|(?<ofYear>this|last|next)) year)`;
/** Not "and" and the like: "April Jones and August Wilson" are people; one may also vote for May. */
export const beforeMonth =
  '(in|since|until|till|by|from|during|through|of|between|before|after|(?<=(booked|due|hoped|planned|scheduled|set|slated|wanted) )for)';
/** After a year: no number goes on, and it counts nothing: "of 2047 registered voters". */
export const endOfYear =
  "(?![,.]?\\d|[-–]\\d|[’'-]?( |-)years?\\b| (people|men|women|homes|dollars|miles|jobs|votes|voters|passengers|tons|fiscal|financial|tax|budget)\\b)";
export const notCounting = '(?! (registered|likely|adults|voters|people|adult) ?)';
/** "a June vote", "the company’s 2016 report". */
export const owned =
  "(?<=\\b(a|an|the|its|his|her|their|our|my|\\w[\\w-]*[’']s) (early |late |mid-)?)";
/** A plan is made for its year and does not happen in it. */
export const afterOwnedYear =
  '(?= [a-z])(?! (fiscal|financial|tax|budget|school|model|target|goal|deadline|plan|pledge|forecast|levels?|edition)\\b)';
/** Any such day, or one that is counted from another: "every Monday", "the first Monday of". */
export const noDay =
  '(?<!\\b(every|each|any|one|a|another|most|some|many|few|first|second|third|fourth|two|three|(week|weeks|month) (from|on)|Black|Super|Good|Easter|Palm|Ash|Cyber|Bloody|Holy|Maundy|Giving|Fat|Shrove|Small Business) )';
export const noLast = '(?<!\\b(the|his|its|their) (last|next) )';
/** "a Thursday interview" was held on one day; "a Sunday roast" is had on any. */
export const eventDays = `(news )?(${eventNouns}|deadline|order|letter|post|raid)`;
/** Papers and programmes are called after days: "the Sunday Times". */
export const endOfDay =
  '(?!\\w|(?<=\\b[Tt]he (\\w+ )?\\w+) [A-Z]| (Business|Mass|School)\\b| (premiums?|roasts?|lunch|papers|trading|league|school)\\b| (Night|Morning|Evening) [A-Z])';
export const endOfHoliday =
  "(?! (trees?|cards?|gifts?|party|parties|shopping|market|carols?|lights|dinner|Island|[A-Z]))(?![\\w’'])";
/** Whatever words name a day or count from one, one of these is among them. */
export const timeWords = 'day|week|month|year|decade|night|morning|noon|evening';
