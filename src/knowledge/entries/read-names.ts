/**
 * A sentence in, the names it uses out, each with the title before it; and the adjectives of
 * countries and the titles that stand alone. Nothing is known yet of who or what they name.
 */
import {
  CALENDAR_WORDS,
  COMPANY_SUFFIXES,
  EVENT_WORDS,
  GROUP_ADJECTIVES,
  ORGANISATION_WORDS,
  PLACE_ENDINGS,
} from './data/kind-words.ts';
import { HE_NAMES, SHE_NAMES } from './data/first-names.ts';
import { NAMING_TITLES, TITLE_MODIFIERS, TITLES } from './data/role-words.ts';
import { findRuns, type Run } from './find-runs.ts';
import { findCountryOf, findPlace } from './gazetteer.ts';
import { textOfTokens, type ReadSentence } from './read-sentences.ts';
import { isCommonWord } from './word-class.ts';

/** One use of a name; token indexes are half-open. */
export interface NameUse {
  readonly sentence: ReadSentence;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly words: readonly string[];
  /** The first token of the title before the name ("U.S. President"); null when there is none. */
  readonly titleFrom: number | null;
  readonly startsSentence: boolean;
}

/** "Japanese", "Filipinos". */
export interface DemonymUse {
  readonly sentence: ReadSentence;
  readonly from: number;
  readonly to: number;
  /** The country's fullest name. */
  readonly country: string;
}

/** "Prime Minister" with no name behind it. */
export interface TitleUse {
  readonly sentence: ReadSentence;
  readonly from: number;
  readonly to: number;
}

export interface ReadNames {
  readonly names: readonly NameUse[];
  readonly demonyms: readonly DemonymUse[];
  readonly titles: readonly TitleUse[];
}

const HONOURS = /^(?:KC|QC|SC|MP|MSP|TD|MEP|Jr\.?|Sr\.?|CBE|OBE|MBE|PhD|M\.D\.|Ph\.D\.|Esq\.?)$/;
const STATE_BODIES =
  /^(?:Forces?|Ministry|Army|Navy|Court|Parliament|Government|Police|Embassy|Senate|Congress|Guards?|Cabinet|Bank|Treasury|Military|Party|House|Assembly|Council)$/;
const NONE: ReadNames = { names: [], demonyms: [], titles: [] };

export function readNames(sentence: ReadSentence): ReadNames {
  return merge(findRuns(sentence.tokens).map((run) => readRun(sentence, run)));
}

function merge(parts: readonly ReadNames[]): ReadNames {
  return {
    names: parts.flatMap(({ names }) => names),
    demonyms: parts.flatMap(({ demonyms }) => demonyms),
    titles: parts.flatMap(({ titles }) => titles),
  };
}

function readRun(sentence: ReadSentence, wide: Run): ReadNames {
  const run = trimCalendar(sentence, wide);
  if (run === null) return NONE;
  if (findPlace(textOfTokens(sentence, run.from, run.to)) !== null) return asName(sentence, run);
  const demonymTo = findDemonymEnd(sentence, run);
  const abbreviation = sentence.tokens[run.from]?.text ?? '';
  if (/^(?:U\.S\.|U\.K\.|US|UK|U\.N\.|UN|EU)$/.test(abbreviation) && !isCompany(sentence, run)) {
    const owner = { ...run, to: run.from + 1 };
    return merge([
      asName(sentence, owner),
      readTitled(sentence, { ...run, from: run.from + 1, startsSentence: false }, run.from),
    ]);
  }
  if (demonymTo !== null) return readAfterDemonym(sentence, run, demonymTo);
  return readTitled(sentence, run);
}

/** "Friday Ishiba said", "the September Summit": days and months at the edges are no name. */
function trimCalendar(sentence: ReadSentence, run: Run): Run | null {
  const isDate = (at: number): boolean => {
    const text = sentence.tokens[at]?.text ?? '';
    return CALENDAR_WORDS.has(text) && !/^(?:Day|Eve|Black|White)$/.test(text);
  };
  let { from, to } = run;
  if (/^(?:Day|Eve)$/.test(sentence.tokens[to - 1]?.text ?? '')) return null;
  while (from < to && isDate(from)) from += 1;
  while (to > from && isDate(to - 1) && !isSurname(sentence, from, to)) to -= 1;
  return from < to ? { ...run, from, to } : null;
}

/** "Theresa May": a month behind a given name, with no day behind it. */
function isSurname({ tokens }: ReadSentence, from: number, to: number): boolean {
  const given = tokens[to - 2]?.text ?? '';
  if (to - 1 <= from || /^\d/.test(tokens[to]?.text ?? '')) return false;
  return HE_NAMES.has(given) || SHE_NAMES.has(given);
}

function findDemonymEnd(sentence: ReadSentence, run: Run): number | null {
  for (const length of [3, 2, 1]) {
    const to = run.from + length;
    if (to > run.to) continue;
    if (findCountryOf(textOfTokens(sentence, run.from, to)) !== null) return to;
  }
  return null;
}

function readAfterDemonym(sentence: ReadSentence, run: Run, to: number): ReadNames {
  const country = findCountryOf(textOfTokens(sentence, run.from, to)) ?? '';
  const demonym: DemonymUse = { sentence, from: run.from, to, country };
  const rest: Run = { from: to, to: run.to, startsSentence: false };
  if (to === run.to) return { ...NONE, demonyms: [demonym] };
  if (namesBody(sentence, rest) && !isPlainBody(sentence, rest)) return asName(sentence, run);
  const inner = readTitled(sentence, rest, run.from);
  return merge([inner, { ...NONE, demonyms: [demonym] }]);
}

/** "U.S. Steel", "US Airways": a name of its own, not something of the country. */
function isCompany(sentence: ReadSentence, run: Run): boolean {
  return !sentence.tokens
    .slice(run.from + 1, run.to)
    .some(({ text }) => STATE_BODIES.test(text) || isTitle(text) || !ORGANISATION_WORDS.has(text));
}

/** The last word tells a body, a place or an event, so that titles inside belong to its name. */
function namesBody(sentence: ReadSentence, run: Run): boolean {
  const of = sentence.tokens.findIndex(
    ({ text }, at) => at > run.from && at < run.to && /^(?:of|for)$/.test(text),
  );
  const last = sentence.tokens[(of < 0 ? run.to : of) - 1]?.text ?? '';
  return [ORGANISATION_WORDS, PLACE_ENDINGS, EVENT_WORDS, COMPANY_SUFFIXES].some((words) =>
    words.has(last),
  );
}

/** "Air Force", "Supreme Court": the country before it is no part of the name. */
function isPlainBody(sentence: ReadSentence, run: Run): boolean {
  const words = sentence.tokens.slice(run.from, run.to);
  return (
    STATE_BODIES.test(words.at(-1)?.text ?? '') &&
    words.every(
      ({ text, low }) =>
        ORGANISATION_WORDS.has(text) || TITLE_MODIFIERS.has(text) || isCommonWord(low),
    )
  );
}

function readTitled(sentence: ReadSentence, run: Run, outerFrom = run.from): ReadNames {
  const at = findTitle(sentence, run);
  if (at === null) return readPlain(sentence, run);
  const prefixTo = findPrefixEnd(sentence, run.from, at);
  const prefix =
    prefixTo > run.from
      ? readRun(sentence, { from: run.from, to: prefixTo, startsSentence: run.startsSentence })
      : NONE;
  if (at === run.to - 1) {
    return merge([prefix, { ...NONE, titles: [{ sentence, from: prefixTo, to: run.to }] }]);
  }
  const isNaming = NAMING_TITLES.has(sentence.tokens[at]?.text ?? '') && run.to - at === 2;
  const name: Run = { from: isNaming ? at : at + 1, to: run.to, startsSentence: false };
  return merge([prefix, asName(sentence, name, isNaming ? null : Math.min(outerFrom, run.from))]);
}

/** The last title word that a name or nothing follows; null when the run is one name. */
function findTitle(sentence: ReadSentence, run: Run): number | null {
  if (namesBody(sentence, run)) return null;
  for (let at = run.to - 1; at >= run.from; at--) {
    const before = at > run.from ? (sentence.tokens[at - 1]?.text ?? '') : '';
    if (isTitle(sentence.tokens[at]?.text ?? '') && !/^(?:of|for|and|&)$/.test(before)) return at;
  }
  return null;
}

/** "Minister", "Major-Gen". */
function isTitle(word: string): boolean {
  return TITLES.has(word) || /^(?:Major|Lieutenant|Lt|Brigadier|Vice|Rear)-\p{Lu}/u.test(word);
}

/** Where what the title belongs to ends: "FBI" of "FBI Director", "U.S." of "U.S. President". */
function findPrefixEnd(sentence: ReadSentence, from: number, at: number): number {
  let to = at;
  while (to > from) {
    const text = sentence.tokens[to - 1]?.text ?? '';
    if (!TITLE_MODIFIERS.has(text) && !TITLES.has(text)) break;
    to -= 1;
  }
  return to;
}

/** "Republican Ann Lee": the adjective is no part of the name; alone it is none at all. */
function readPlain(sentence: ReadSentence, run: Run): ReadNames {
  const [first, second] = sentence.tokens.slice(run.from, run.to);
  if (first === undefined || !GROUP_ADJECTIVES.has(first.text)) return asName(sentence, run);
  if (second === undefined) return NONE;
  const isPerson = HE_NAMES.has(second.text) || SHE_NAMES.has(second.text);
  return isPerson ? asName(sentence, { ...run, from: run.from + 1 }) : asName(sentence, run);
}

function asName(sentence: ReadSentence, run: Run, titleFrom: number | null = null): ReadNames {
  let { to } = run;
  while (to > run.from + 1 && HONOURS.test(sentence.tokens[to - 1]?.text ?? '')) to -= 1;
  const words = sentence.tokens.slice(run.from, to).map(({ text }) => text);
  if (words.length > 1 && isPeople(words.at(-1) ?? '')) return NONE;
  const text = textOfTokens(sentence, run.from, to);
  const { startsSentence } = run;
  return {
    ...NONE,
    names: [{ sentence, from: run.from, to, text, words, titleFrom, startsSentence }],
  };
}

/** "African Americans", "New Yorkers": many, and no name of one. */
function isPeople(last: string): boolean {
  return (findCountryOf(last) !== null && last.endsWith('s')) || last === 'Yorkers';
}
