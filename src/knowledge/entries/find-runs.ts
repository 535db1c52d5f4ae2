/**
 * The tokens of a sentence in, the runs of capitalised words that may be names out. What a run
 * names, and whether it holds a title and a name, is decided elsewhere.
 */
import { sentenceStarters } from '../../article/data/sentence-starters.ts';
import { heNames, leadingSurnames, sheNames } from './data/first-names.ts';
import { exclamations, organisationWords } from './data/kind-words.ts';
import { titles } from './data/role-words.ts';
import { nouns, nounsOrVerbs } from './data/word-classes.ts';
import { findCountryOf, findPlace } from './gazetteer.ts';
import {
  isAdjective,
  isAdverb,
  isCommonWord,
  isFunctionWord,
  isGerund,
  isVerb,
} from './word-class.ts';
import type { Token } from './tokens.ts';

/** Half-open, indexes into the sentence's tokens. */
export interface Run {
  readonly from: number;
  readonly to: number;
  /** Its first word would be capitalised even if it were no name. */
  readonly startsSentence: boolean;
}

/** "Ludwig van Beethoven", "Rio de Janeiro": always inside a name. */
const particles = new Set(
  'de del della di da dos das du van von der den bin ibn al el la le zu y e'.split(' '),
);

/** Their names end with what follows "of" ("Institute of Technology and Larkfield University"). */
const schools = new Set('University College School Institute Museum'.split(' '));

/** "Council on Foreign Relations", "Committee on Trade". */
const speaksOnField = new Set(
  'Committee Subcommittee Commission Council Center Centre Conference Caucus'.split(' '),
);
/** "Friends of the Larkfield Line", "Daughters of Charity". */
const members = new Set('Friends Daughters Sons Knights Sisters Brothers Children'.split(' '));

export function findRuns(tokens: readonly Token[]): readonly Run[] {
  const runs: Run[] = [];
  let from = 0;
  while (from < tokens.length) {
    const to = runEnd(tokens, from);
    if (to === from) {
      from += 1;
      continue;
    }
    const run = trimStart(tokens, { from, to, startsSentence: startsSentence(tokens, from) });
    if (run !== null) runs.push(run);
    from = to;
  }
  return runs;
}

/** Where the run that begins at `from` ends; `from` itself when none does. */
function runEnd(tokens: readonly Token[], from: number): number {
  if (!isNameWord(tokens[from])) return from;
  let to = from + 1;
  while (to < tokens.length) {
    const next =
      isNameWord(tokens[to]) || isGivenAfterFamily(tokens, to) ? to + 1 : joinEnd(tokens, from, to);
    if (next === null) break;
    to = next;
  }
  return to;
}

/** "Park Ji-won": elsewhere a small letter behind the hyphen means that it is no name. */
function isGivenAfterFamily(tokens: readonly Token[], at: number): boolean {
  return (
    leadingSurnames.has(tokens[at - 1]?.text ?? '') &&
    /^\p{Lu}\p{Ll}{1,5}-\p{Ll}{1,6}$/u.test(tokens[at]?.text ?? '')
  );
}

/** "Russian-occupied" and "Peru-U.S." are made of names but are none. */
function isNameWord(token: Token | undefined): boolean {
  if (token === undefined || isCountryPair(token.text) || /^Nos?\.?$/.test(token.text))
    return false;
  if (!token.isCapital) return /^(?:al|el|ul|ash|as|an|at)-\p{Lu}/u.test(token.text);
  if (/^[RD]-\p{Lu}|’(?:ll|ve|re|d|m|t)$|^I$/u.test(token.text) || exclamations.has(token.text))
    return false;
  return !/^\p{Lu}[\p{L}.]*[-–]\p{Ll}/u.test(token.text);
}

/** "Peru-U.S." */
export function isCountryPair(text: string): boolean {
  const parts = text.split(/[-–]/);
  if (findPlace(text) !== null) return false;
  return parts.length > 1 && parts.every((part) => isCountry(part));
}

function isCountry(text: string): boolean {
  return findCountryOf(text) !== null || (findPlace(text)?.isGeneric ?? false);
}

/** Where the run goes on after small words at `at` that belong inside names; null when it does not. */
function joinEnd(tokens: readonly Token[], from: number, at: number): number | null {
  const word = tokens[at]?.text ?? '';
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (before === undefined || next === undefined) return null;
  if (/^(?:’s|’)$/.test(word))
    return isNameWord(next) && joinsPossessive(tokens, from, at) ? at + 2 : null;
  if (particles.has(word)) return isNameWord(next) && !isCommonWord(before.low) ? at + 2 : null;
  if (word === '&') return isNameWord(next) ? at + 2 : null;
  if (word === 'on') return speaksOnField.has(before.text) && isNameWord(next) ? at + 2 : null;
  if (word === 'of' || word === 'for') return joinOf(tokens, from, at);
  if (word === 'and') return joinsAnd(tokens, at, before) ? at + 2 : null;
  return null;
}

/** "Workers’ Federation", "Women’s Super League", "St. Oswin’s Primary School"; not "China’s Navy". */
function joinsPossessive(tokens: readonly Token[], from: number, at: number): boolean {
  const owner = tokens[at - 1];
  const next = tokens[at + 1];
  if (owner === undefined || next === undefined || titles.has(owner.text)) return false;
  const isPlural = owner.low.endsWith('s') && tokens[at]?.text === '’';
  const isCommon = nouns.has(owner.low) || nounsOrVerbs.has(owner.low);
  const isSaint = /^(?:St\.?|Saint)$/.test(tokens[at - 2]?.text ?? '') && at - from >= 2;
  return isSaint || isCommon || (isPlural && isCommon);
}

/** "University of Milan", "Department of Health", "Forensics for Justice", "Bank of the West". */
function joinOf(tokens: readonly Token[], from: number, at: number): number | null {
  const before = tokens[at - 1];
  if (before === undefined) return null;
  const next = tokens[at + 1]?.text === 'the' ? at + 2 : at + 1;
  if (!isNameWord(tokens[next])) return null;
  const isPlural = /(?:ors|ers)$/.test(before.low) && isCommonWord(before.low) && at - 1 > from;
  const isBody =
    organisationWords.has(before.text) ||
    members.has(before.text) ||
    /(?:ics|ity|ment)$/.test(before.text) ||
    isPlural;
  if (tokens[at]?.text === 'for') return isBody ? next + 1 : null;
  const isRealm =
    /^(?:Gulf|Strait|Horn|Cape|Bay|Isle|Sea|Province|State|District|City|Port|Republic|Kingdom)$/.test(
      before.text,
    );
  return (isBody || isRealm) && !titles.has(before.text) ? next + 1 : null;
}

/** "Department of Health and Human Services", "Securities and Exchange Commission". */
function joinsAnd(tokens: readonly Token[], at: number, before: Token): boolean {
  const next = tokens[at + 1];
  if (!isNameWord(next) || findPlace(before.text) !== null || findCountryOf(before.text) !== null)
    return false;
  const after = tokens[at + 2];
  const isField = isCommonWord(before.low) || /(?:ies|ure|tion|ment|ice|ing)$/.test(before.low);
  const isBody = (token: Token | undefined): boolean =>
    token !== undefined && isNameWord(token) && organisationWords.has(token.text);
  const inMinistry = tokens[at - 2]?.text === 'of' && !schools.has(tokens[at - 3]?.text ?? '');
  const isPlace =
    findPlace(`${next?.text} ${after?.text}`) !== null || findPlace(next?.text ?? '') !== null;
  if (isPlace) return false;
  return (
    isField &&
    (isBody(after) || isBody(next) || inMinistry) &&
    (before.low.endsWith('ies') || !organisationWords.has(before.text))
  );
}

function startsSentence(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  return before === undefined || /^[“‘"([:—–]$/.test(before.text);
}

/** A run loses the small words, verbs and adverbs that only the sentence's beginning capitalised. */
function trimStart(tokens: readonly Token[], run: Run): Run | null {
  if (!run.startsSentence) return dropArticle(tokens, run);
  let { from } = run;
  while (from < run.to && opensSentenceOnly(tokens, from, run)) from += 1;
  while (from < run.to && !isNameWord(tokens[from])) from += 1;
  return from < run.to ? { from, to: run.to, startsSentence: from === run.from } : null;
}

function opensSentenceOnly(tokens: readonly Token[], at: number, run: Run): boolean {
  const token = tokens[at];
  if (token === undefined || at > run.from)
    return token !== undefined && /^(?:The|A|An)$/.test(token.text);
  const rest = tokens
    .slice(at, run.to)
    .map(({ text }) => text)
    .join(' ');
  if (findPlace(rest) !== null || findPlace(token.text) !== null) return false;
  if (describesPlace(tokens, run)) return true;
  if (sentenceStarters.has(token.text)) return true;
  if (heNames.has(token.text) || sheNames.has(token.text)) return false;
  const lower: Token = { ...token, isCapital: false };
  if (isFunctionWord(lower) || isAdverb(lower) || isGerund(lower)) return true;
  const next = tokens[at + 1];
  if (lower.low.endsWith('ed') && next?.isCapital) return !organisationWords.has(next.text);
  return isVerb(lower) && !isAdjective(lower) && !nounsOrVerbs.has(lower.low);
}

/** "Mountainous Nepal": an adjective before a country, no compass word. */
function describesPlace(tokens: readonly Token[], { from, to }: Run): boolean {
  const place = tokens.slice(from + 1, to).map(({ text }) => text);
  const isCompass = /^(?:North|South|East|West|New|Upper|Lower|Greater|Central)/.test(
    tokens[from]?.text ?? '',
  );
  return !isCompass && (findPlace(place.join(' '))?.isGeneric ?? false);
}

/** "The Hague" is a name, "The" before others is not. */
function dropArticle(tokens: readonly Token[], run: Run): Run | null {
  const first = tokens[run.from];
  const rest = tokens
    .slice(run.from, run.to)
    .map(({ text }) => text)
    .join(' ');
  if (first === undefined || !/^(?:The|A|An)$/.test(first.text) || findPlace(rest) !== null)
    return run;
  return run.from + 1 < run.to ? { ...run, from: run.from + 1 } : null;
}
