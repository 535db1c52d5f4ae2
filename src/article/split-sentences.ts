/**
 * A paragraph in, the places where its sentences begin and end out. Rules for news English: which
 * full stops belong to abbreviations, initials and numbers, and which closing quotation marks go on
 * into "he said".
 */
import { afterNames, beforeNames, beforeNumbers, clock } from './data/abbreviations.ts';
import { sentenceStarters } from './data/sentence-starters.ts';
import { speechVerbs } from './data/speech-verbs.ts';

/** Half-open, without the spaces around it. */
export interface SentenceRange {
  readonly start: number;
  readonly end: number;
}

/**
 * End marks, whatever closes after them, and the space before the next word. A run of marks is tried
 * from its first alone: tried from each, a long run would cost time by its square.
 */
const endPattern = /(?<![.!?…])[.!?…]+[”’"')\]]*\s+(?=\S)/g;
/** How far ahead a speaker and verb may stand ("!” Anna Ruiz told"). */
const longestSpeakerWords = 5;
const longestToken = 40;

const namesWithMark = new Set(['Yahoo', 'Jeopardy', 'Wham', 'Yum']);

export function splitSentences(paragraph: string): readonly SentenceRange[] {
  const ranges: SentenceRange[] = [];
  let start = paragraph.length - paragraph.trimStart().length;
  for (const match of paragraph.matchAll(endPattern)) {
    const next = match.index + match[0].length;
    const end = match.index + match[0].trimEnd().length;
    if (!endsSentence(paragraph, match.index, match[0].trimEnd(), next)) continue;
    ranges.push({ start, end });
    start = next;
  }
  const end = paragraph.trimEnd().length;
  return end > start ? [...ranges, { start, end }] : ranges;
}

function endsSentence(text: string, at: number, mark: string, next: number): boolean {
  const rest = text.slice(next);
  if (!looksLikeStart(rest)) return false;
  const token = /\S*$/.exec(text.slice(Math.max(0, at - longestToken), at))?.[0] ?? '';
  if (mark.startsWith('!') || mark.startsWith('?')) return endsAfterCry(token, mark, rest);
  if (mark === '.') return endsAfterToken(token.replace(/^[(“‘"'[—–-]+/, ''), rest);
  return true;
}

/** A capital, a number, a mark that opens, or a name like "iPhone" or "mRNA". */
function looksLikeStart(rest: string): boolean {
  return (
    /^[“‘"'([¿¡—–-]*\s?(?:[\p{Lu}\p{N}$£€¥#@]|\p{Ll}{1,2}\p{Lu})/u.test(rest) || /^[“"]/.test(rest)
  );
}

/** `?”` goes on when a speaker follows: "?” Strand told", "!” Ann Lee said". */
function endsAfterCry(token: string, mark: string, rest: string): boolean {
  if (namesWithMark.has(token)) return false;
  if (!/[”’"']/.test(mark)) return true;
  const clause = rest.split(/[,.;:!?“”]/, 1)[0] ?? '';
  const words = clause.split(' ').slice(0, longestSpeakerWords + 1);
  const verb = words.findIndex((word) => speechVerbs.has(word));
  return verb < 0 || !words.slice(0, verb).every(isSpeakerWord);
}

function isSpeakerWord(word: string): boolean {
  return /^\p{Lu}/u.test(word) || /^(?:the|of|de|van|von|al|bin)$/.test(word);
}

/** `token` is the word before a single full stop, without it. */
function endsAfterToken(token: string, rest: string): boolean {
  const nextWord = /^[“‘"'([]*([\p{L}\p{N}.’'-]+)/u.exec(rest)?.[1] ?? '';
  const opensQuote = /^[“‘"']/.test(rest);
  const isClearStart = sentenceStarters.has(nextWord.replace(/[’'].*$/, '')) || opensQuote;
  if (beforeNames.has(token)) return false;
  if (beforeNumbers.has(token)) return !/^\d/.test(rest);
  if (clock.has(token)) return !isDayOrZone(nextWord);
  if (isInitial(token)) return isClearStart && nextWord !== 'A' && nextWord !== 'I';
  if (isDotted(token)) return isClearStart;
  if (afterNames.has(token)) return isClearStart && !/^\d/.test(rest);
  return true;
}

/** "F", "J.R", or the "K" of "J. K". */
function isInitial(token: string): boolean {
  return /^\p{Lu}(?:\.-?\p{Lu})?$/u.test(token) && token !== 'I' && !/^U\.[SKN]$/.test(token);
}

/** "U.S", "Ph.D", "Peru-U.S", "30-Aug". */
function isDotted(token: string): boolean {
  return (
    /(?:^|[^\p{L}])\p{L}(?:\.\p{L}{1,2})+$/u.test(token) ||
    afterNames.has(token.split(/[-–/]/).at(-1) ?? '')
  );
}

function isDayOrZone(word: string): boolean {
  return (
    /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(word) ||
    /^(?:[A-Z]{2,4}T|UTC|Eastern|Central|Pacific|Mountain|Greenwich|British|Moscow|Tokyo)$/.test(
      word,
    ) ||
    /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/.test(word)
  );
}
