/**
 * An end mark in its paragraph in, whether a sentence ends there out. Rules for news English: which
 * full stops belong to abbreviations, initials and numbers, and which closing quotation marks go on
 * into "he said".
 */
import {
  afterNames,
  beforeLetters,
  beforeNames,
  beforeNumbers,
  clock,
  companyForms,
  shoutedTitles,
  streets,
} from './data/abbreviations.ts';
import { isOffice } from './data/offices.ts';
import { sentenceStarters } from './data/sentence-starters.ts';
import { speechVerbs } from './data/speech-verbs.ts';

/** A place where a sentence might end. Offsets are into `text`. */
export interface Ending {
  readonly text: string;
  /** Where the sentence began. */
  readonly start: number;
  /** Where the end marks stand. */
  readonly at: number;
  /** The end marks and whatever closes after them. */
  readonly mark: string;
  /** Where the next word stands. */
  readonly next: number;
}

/** What stands around a single full stop. */
interface Surroundings {
  /** The word before it, without the full stop. */
  readonly token: string;
  readonly wordBefore: string;
  readonly nextWord: string;
  readonly isAtStart: boolean;
  /** Something begins that goes on no name. */
  readonly isClearStart: boolean;
  /** The next word is capitalised, and the one after it is not: "Smith said", not "Tim Cook". */
  readonly isSubject: boolean;
  readonly isNumber: boolean;
}

/** How far ahead a speaker and verb may stand ("!” Anna Ruiz told"). */
const longestSpeakerWords = 5;
/** Enough for the longest word with its marks. */
const longestToken = 40;
/** Enough for the speaker's words, and for the words that tell a start. */
const longestLook = 200;

/** The full stop after a title or an initial ("Dr. Lind told") ends no clause. */
const clauseEnd = /[,;:!?“”]|(?<=\p{Ll}{4})\./u;
/** A sentence had ended before the dots: "It is over. ...", also "It is over. . . . ". */
const endedBefore = /[\p{L}\p{N}”’)][.!?][”’]? (?:\. ){0,3}$/u;

/** A name, perhaps who that is between commas, and at once how it was said. */
const speakerFollows =
  /^\p{Lu}[\p{L}’.-]*(?: \p{Lu}[\p{L}’.-]*){0,4}(?:, [^.!?“”]{2,80},)? (?:(?:is|was|are|were) (?:alleged|said|reported|heard|quoted) (?:to have )?|has |had |later |then |once )?(?:said|asked|told|wrote|written|remember(?:ed|s) (?:asking|saying|thinking)|recall(?:ed|s)|shouted|cried|asking|saying|shouting|replied|added)\b/u;
const fullStop = '.';
const namesWithMark = new Set(['Yahoo', 'Jeopardy', 'Wham', 'Yum', 'Jeb', 'E']);

export function endsSentence(ending: Ending): boolean {
  const { text, at, mark, next } = ending;
  const rest = text.slice(next, next + longestLook);
  const isSpacedEllipsis = mark === fullStop && text.slice(at - 2, at) === `${fullStop} `;
  if (!looksLikeStart(rest)) return false;
  if (isSpacedEllipsis || /^(?:\.{2,}|…)/.test(mark)) return endsAfterEllipsis(ending, rest);
  const words = text.slice(Math.max(0, at - longestToken), at).split(/\s/);
  const word = words.at(-1) ?? '';
  if (/^[!?]/.test(mark)) return endsAfterCry(word, mark, rest);
  const token = word.replace(/^[(“‘"'[—–-]+/, '');
  const isOneWord = /^[“‘"']/.test(word) && /^\.[”’"']/.test(mark);
  if (mark !== fullStop && !mark.startsWith(`${fullStop})`) && !isOneWord) return true;
  return endsAfterToken({
    token,
    wordBefore: words.at(-2) ?? '',
    isAtStart: ending.start >= at - word.length,
    ...readNext(rest),
  });
}

function readNext(
  rest: string,
): Pick<Surroundings, 'nextWord' | 'isClearStart' | 'isSubject' | 'isNumber'> {
  const nextWord = /^[“‘"'([]*([\p{L}\p{N}.’'-]+)/u.exec(rest)?.[1] ?? '';
  return {
    nextWord: nextWord.replace(/\.$/, ''),
    isClearStart:
      sentenceStarters.has(nextWord.replace(/[’'].*$/, '')) || /^[“‘"'][^\p{Ll}]/u.test(rest),
    isSubject: /^\p{Lu}[\p{L}’'-]* \p{Ll}/u.test(rest),
    isNumber: /^\d/.test(rest),
  };
}

/** A capital, a number, a mark that opens, or a name like "iPhone", "mRNA" or "macOS". */
function looksLikeStart(rest: string): boolean {
  return (
    /^[“‘"'([¿¡—–-]*\s?(?:[\p{Lu}\p{N}$£€¥#@]|\p{Ll}{1,4}\p{Lu})/u.test(rest) || /^[“"]/.test(rest)
  );
}

/** Before "I", which is always a capital, dots may be no more than a pause. */
function endsAfterEllipsis({ text, at }: Ending, rest: string): boolean {
  return !/^I(?![\p{L}])/u.test(rest) || endedBefore.test(text.slice(Math.max(0, at - 10), at));
}

/**
 * `?”` goes on when a speaker follows: "?” Strand told", "!” Ann Lee said", "?” Jo Roe, a farmer from
 * Troy, remembered asking".
 */
function endsAfterCry(token: string, mark: string, rest: string): boolean {
  if (namesWithMark.has(token)) return false;
  if (!/[”’"']/.test(mark)) return true;
  const first = /^[\p{L}]*/u.exec(rest)?.[0] ?? '';
  if (!sentenceStarters.has(first) && speakerFollows.test(rest)) return false;
  const clause = rest.split(clauseEnd, 1)[0] ?? '';
  const words = clause.split(' ').slice(0, longestSpeakerWords + 1);
  const verb = words.findIndex((word) => speechVerbs.has(word));
  return verb < 0 || !words.slice(0, verb).every(isSpeakerWord);
}

/** A pronoun or article after the quotation would stand in lower case if the sentence went on. */
function isSpeakerWord(word: string): boolean {
  if (sentenceStarters.has(word)) return word === 'I';
  return /^\p{Lu}/u.test(word) || /^(?:the|of|de|van|von|al|bin)$/.test(word);
}

function endsAfterToken(around: Surroundings): boolean {
  const { token, nextWord, isAtStart, isClearStart, isNumber } = around;
  // The number or letter of a list, a question's "Q.".
  if (isAtStart && /^(?:\d{1,2}(?:\.\d{1,2})*|\p{Lu})$/u.test(token)) return false;
  if (streets.has(token) && isClearStart && isStreet(around.wordBefore)) return true;
  if (beforeNames.has(withoutPrefix(token)) || shoutedTitles.has(token)) return false;
  if (beforeNumbers.has(token)) return !isNumber;
  if (clock.has(token)) return !isDayOrZone(nextWord);
  if (isInitial(token)) {
    if (beforeLetters.has(around.wordBefore)) return true;
    return isClearStart && nextWord !== 'A' && nextWord !== 'I';
  }
  if (isDotted(token)) return isClearStart;
  if (afterNames.has(token)) return !isNumber && (isClearStart || endsAfterName(around));
  return true;
}

/** "then-Sen", "ex-Gov": a title that someone had once is one. */
function withoutPrefix(token: string): string {
  return token.replace(/^\p{Ll}{2,8}-(?=\p{Lu})/u, '');
}

/** "of Calder Inc. Brandt said", "in Mobile, Ala. Rescue crews …" end; "Inc. Chief Executive" goes on. */
function endsAfterName({ token, wordBefore, nextWord, isSubject }: Surroundings): boolean {
  const mayFollow = companyForms.has(token) || /^\p{Lu}[\p{L}’.-]*,$/u.test(wordBefore);
  return mayFollow && isSubject && !isOffice(nextWord);
}

/** "Main St.", "42nd St.": the word before a street's is a name or a number. */
function isStreet(word: string): boolean {
  return /^(?:\p{Lu}|\d)[\p{L}\p{N}’'-]*$/u.test(word) && !sentenceStarters.has(word);
}

/** "F", "J.R", or the "K" of "J. K". */
function isInitial(token: string): boolean {
  return /^\p{Lu}(?:\.-?\p{Lu})?$/u.test(token) && token !== 'I' && !/^U\.[SKN]$/.test(token);
}

/** "U.S", "Ph.D", "Peru-U.S", "30-Aug", "R-Va". */
function isDotted(token: string): boolean {
  return (
    /(?:^|[^\p{L}])\p{L}(?:\.\p{L}{1,2})+$/u.test(token) ||
    (/[-–/]/.test(token) && afterNames.has(token.split(/[-–/]/).at(-1) ?? ''))
  );
}

function isDayOrZone(word: string): boolean {
  return (
    /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(word) ||
    /^(?:[A-Z]{1,4}T|UTC|Eastern|Central|Pacific|Mountain|Greenwich|British|Moscow)$/.test(word) ||
    /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/.test(word) ||
    /^(?:Christmas|Thanksgiving|Easter|Election|New)$/.test(word)
  );
}
