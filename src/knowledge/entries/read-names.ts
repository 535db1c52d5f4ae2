/**
 * A sentence in, the names it uses out, each with the title before it; and the adjectives of
 * countries and the titles that stand alone. Nothing is known yet of who or what they name.
 */
import { groupAdjectives, surelyBodies } from './data/kind-words.ts';
import { heNames, sheNames } from './data/first-names.ts';
import { namingTitles } from './data/role-words.ts';
import { splitNickname } from './find-nickname.ts';
import { findRuns } from './find-runs.ts';
import { findWorkEnd } from './find-work.ts';
import type { Run } from './run.ts';
import { findPrefixEnd, findTitle, isCompany, isPlainBody, namesBody } from './find-title.ts';
import { findCountryOf, findPlace } from './gazetteer.ts';
import { isCommonWord } from './word-class.ts';
import { textOfTokens, type ReadSentence } from './read-sentences.ts';
import { findOffice, type Office } from './skip-office.ts';
import { trimCalendar } from './trim-calendar.ts';

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

/** "Peruvian", "Filipinos". */
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

const honours = /^(?:KC|QC|SC|MP|MSP|TD|MEP|Jr\.?|Sr\.?|CBE|OBE|MBE|PhD|M\.D\.|Ph\.D\.|Esq\.?)$/;
const none: ReadNames = { names: [], demonyms: [], titles: [] };

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
  if (findWorkEnd(sentence.tokens, wide.from - 1) === wide.to) return asName(sentence, wide);
  const run = trimCalendar(sentence, wide);
  if (run === null) return none;
  const office = findOffice(sentence, run);
  if (office !== null) return readHolder(sentence, run, office);
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

function readHolder(
  sentence: ReadSentence,
  run: Run,
  { titleFrom, to, isPlace }: Office,
): ReadNames {
  const of = isPlace ? asName(sentence, { ...run, to }) : none;
  if (to === run.to) return of;
  return merge([of, asName(sentence, { from: to, to: run.to, startsSentence: false }, titleFrom)]);
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
  if (to === run.to) return { ...none, demonyms: [demonym] };
  if (namesBody(sentence, rest) && !isPlainBody(sentence, rest)) return asName(sentence, run);
  const inner = readTitled(sentence, rest, run.from);
  return merge([inner, { ...none, demonyms: [demonym] }]);
}

function readTitled(sentence: ReadSentence, run: Run, outerFrom = run.from): ReadNames {
  const person = findMemberOfBody(sentence, run);
  if (person !== null)
    return merge([
      readRun(sentence, { ...run, to: person }),
      asName(sentence, { from: person, to: run.to, startsSentence: false }),
    ]);
  const at = findTitle(sentence, run);
  if (at === null) return readPlain(sentence, run);
  const prefixTo = findPrefixEnd(sentence, run.from, at);
  const prefix =
    prefixTo > run.from
      ? readRun(sentence, { from: run.from, to: prefixTo, startsSentence: run.startsSentence })
      : none;
  if (at === run.to - 1) {
    return merge([prefix, { ...none, titles: [{ sentence, from: prefixTo, to: run.to }] }]);
  }
  const isNaming = namingTitles.has(sentence.tokens[at]?.text ?? '') && run.to - at === 2;
  const name: Run = { from: isNaming ? at : at + 1, to: run.to, startsSentence: false };
  return merge([prefix, asName(sentence, name, isNaming ? null : Math.min(outerFrom, run.from))]);
}

/** Where the person begins in "Larkfield University Anna Ruiz", two or three words behind a body. */
function findMemberOfBody({ tokens }: ReadSentence, run: Run): number | null {
  for (const length of [2, 3]) {
    const at = run.to - length;
    const given = tokens[at]?.text ?? '';
    const isBody = at - run.from > 1 && surelyBodies.has(tokens[at - 1]?.text ?? '');
    const isPlain = tokens
      .slice(at, run.to)
      .every(({ low, text }) => !isCommonWord(low) && !surelyBodies.has(text));
    if (isBody && isPlain && (heNames.has(given) || sheNames.has(given))) return at;
  }
  return null;
}

/** "Republican Ann Lee": the adjective is no part of the name; alone it is none at all. */
function readPlain(sentence: ReadSentence, run: Run): ReadNames {
  const last = sentence.tokens[run.to - 1]?.text ?? '';
  const isOfPlace = findPlace(textOfTokens(sentence, run.from, run.to - 1)) !== null;
  if (groupAdjectives.has(last) && run.to - run.from > 1 && isOfPlace)
    return asName(sentence, { ...run, to: run.to - 1 });
  const [first, second] = sentence.tokens.slice(run.from, run.to);
  if (first === undefined || !groupAdjectives.has(first.text)) return asName(sentence, run);
  if (second === undefined) return none;
  const isPerson = heNames.has(second.text) || sheNames.has(second.text);
  return isPerson ? asName(sentence, { ...run, from: run.from + 1 }) : asName(sentence, run);
}

function asName(sentence: ReadSentence, run: Run, titleFrom: number | null = null): ReadNames {
  let { to } = run;
  while (to > run.from + 1 && honours.test(sentence.tokens[to - 1]?.text ?? '')) to -= 1;
  if (to > run.from + 2 && endsInNumeral(sentence, to)) to -= 1;
  const { words } = splitNickname(sentence.tokens.slice(run.from, to).map(({ text }) => text));
  if (words.length > 1 && isPeople(words.at(-1) ?? '')) return none;
  const text = textOfTokens(sentence, run.from, to);
  const { startsSentence } = run;
  return {
    ...none,
    names: [{ sentence, from: run.from, to, text, words, titleFrom, startsSentence }],
  };
}

/** "Karl Ruiz III": not "World War II". */
function endsInNumeral({ tokens }: ReadSentence, to: number): boolean {
  const before = tokens[to - 2];
  return (
    /^(?:II|III|IV)$/.test(tokens[to - 1]?.text ?? '') &&
    before !== undefined &&
    !isCommonWord(before.low)
  );
}

/** "African Americans", "New Yorkers": many, and no name of one. */
function isPeople(last: string): boolean {
  return (findCountryOf(last) !== null && last.endsWith('s')) || last === 'Yorkers';
}
