/** A run of capitalised words in, whether and where it holds a title before a name out. */
import {
  companySuffixes,
  eventWords,
  organisationWords,
  placeEndings,
  shipPrefixes,
} from './data/kind-words.ts';
import { titleModifiers, titles } from './data/role-words.ts';
import type { Run } from './run.ts';
import type { ReadSentence } from './read-sentences.ts';
import { isCommonWord } from './word-class.ts';

const stateBodies =
  /^(?:Forces?|Ministry|Army|Navy|Court|Parliament|Government|Police|Embassy|Senate|Congress|Guards?|Cabinet|Bank|Treasury|Military|Party|House|Assembly|Council)$/;

/** "U.S. Steel", "US Airways": a name of its own, not something of the country. */
export function isCompany(sentence: ReadSentence, run: Run): boolean {
  return !sentence.tokens
    .slice(run.from + 1, run.to)
    .some(({ text }) => stateBodies.test(text) || isTitle(text) || !organisationWords.has(text));
}

/** The last word tells a body, a place or an event, or the first a ship: titles inside belong to its name. */
export function namesBody(sentence: ReadSentence, run: Run): boolean {
  const of = sentence.tokens.findIndex(
    ({ text }, at) => at > run.from && at < run.to && /^(?:of|for)$/.test(text),
  );
  const last = sentence.tokens[(of < 0 ? run.to : of) - 1]?.text ?? '';
  const isShip = shipPrefixes.has(sentence.tokens[run.from]?.text ?? '');
  return (
    isShip ||
    [organisationWords, placeEndings, eventWords, companySuffixes].some((words) => words.has(last))
  );
}

/** "Air Force", "Supreme Court": the country before it is no part of the name. */
export function isPlainBody(sentence: ReadSentence, run: Run): boolean {
  const words = sentence.tokens.slice(run.from, run.to);
  return (
    stateBodies.test(words.at(-1)?.text ?? '') &&
    words.every(
      ({ text, low }) =>
        organisationWords.has(text) || titleModifiers.has(text) || isCommonWord(low),
    )
  );
}

/** The last title word that a name or nothing follows; null when the run is one name. */
export function findTitle(sentence: ReadSentence, run: Run): number | null {
  if (namesBody(sentence, run)) return null;
  for (let at = run.to - 1; at >= run.from; at--) {
    const before = at > run.from ? (sentence.tokens[at - 1]?.text ?? '') : '';
    if (isTitle(sentence.tokens[at]?.text ?? '') && !/^(?:of|for|and|&)$/.test(before)) return at;
  }
  return null;
}

/** "Minister", "Major-Gen". */
function isTitle(word: string): boolean {
  return (
    titles.has(word) ||
    isShouted(word) ||
    /^(?:Major|Lieutenant|Lt|Brigadier|Vice|Rear)-\p{Lu}/u.test(word)
  );
}

/** "MR.", "PRESIDENT": as transcripts name who speaks. */
function isShouted(word: string): boolean {
  return (
    /^\p{Lu}{2,}\.?$/u.test(word) &&
    word !== 'SIR' &&
    titles.has(`${word[0] ?? ''}${word.slice(1).toLowerCase()}`)
  );
}

/** Where what the title belongs to ends: "FBI" of "FBI Director", "U.S." of "U.S. President". */
export function findPrefixEnd(sentence: ReadSentence, from: number, at: number): number {
  let to = at;
  while (to > from) {
    const text = sentence.tokens[to - 1]?.text ?? '';
    if (!titleModifiers.has(text) && !titles.has(text)) break;
    to -= 1;
  }
  return to;
}
