/**
 * The tokens of a sentence in, the runs of capitalised words that may be names out. What a run
 * names, and whether it holds a title and a name, is decided elsewhere.
 */
import { leadingSurnames } from './data/first-names.ts';
import { organisationWords } from './data/kind-words.ts';
import { titles } from './data/role-words.ts';
import { nouns, nounsOrVerbs } from './data/word-classes.ts';
import { goesOnWithField, isFieldWord } from './find-field.ts';
import { findPlace } from './gazetteer.ts';
import { findNicknameEnd } from './find-nickname.ts';
import { findWorkEnd } from './find-work.ts';
import { isNameWord } from './is-name-word.ts';
import type { Run } from './run.ts';
import type { Token } from './tokens.ts';
import { trimStart } from './trim-start.ts';
import { isCommonWord } from './word-class.ts';

/** "Ludwig van Beethoven", "Rio de Janeiro": always inside a name. */
const particles = new Set(
  'de del della di da dos das du van von der den bin ibn al el la le zu y e'.split(' '),
);

/** "Council on Foreign Relations", "Committee on Trade". */
const speaksOnField = new Set(
  'Committee Subcommittee Commission Council Center Centre Conference Caucus'.split(' '),
);
/** "Friends of the Larkfield Line", "Daughters of Charity". */
const members = new Set('Friends Daughters Sons Knights Sisters Brothers Children'.split(' '));

/** "Larkfield Electronics of South Korea": where a company is, and no part of its name. */
const makers =
  /(?:ics|als|ings|ems|ors|ies|ods)$|^(?:Motor|Steel|Labs|Energy|Electric|Airlines|Airways|Partners|Group|Studios|Pictures|Mining|Telecom|Media)$/;

export function findRuns(tokens: readonly Token[]): readonly Run[] {
  const runs: Run[] = [];
  let from = 0;
  while (from < tokens.length) {
    const work = findWorkEnd(tokens, from - 1);
    if (work !== null) runs.push({ from, to: work, startsSentence: false });
    const to = work ?? runEnd(tokens, from);
    if (work !== null || to === from) {
      from = Math.max(to, from + 1);
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

/** Where the run goes on after small words at `at` that belong inside names; null when it does not. */
function joinEnd(tokens: readonly Token[], from: number, at: number): number | null {
  const word = tokens[at]?.text ?? '';
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (before === undefined || next === undefined) return null;
  if (/^(?:’s|’)$/.test(word))
    return isNameWord(next) && joinsPossessive(tokens, from, at) ? at + 2 : null;
  if (particles.has(word)) return isCommonWord(before.low) ? null : endBehindParticles(tokens, at);
  if (/^[“‘(]$/.test(word)) return findNicknameEnd(tokens, at);
  if (word === '&') return isNameWord(next) ? at + 2 : null;
  if (goesOnWithField(tokens, from, at)) return at + 2;
  if (word === 'on') return speaksOnField.has(before.text) && isNameWord(next) ? at + 2 : null;
  if (word === 'of' || word === 'for') return joinOf(tokens, from, at);
  if (word === 'in') return joinsRealm(tokens, from, at) ? at + 3 : null;
  if (word === 'and') return joinsAnd(tokens, at, before) ? at + 2 : null;
  return null;
}

/** "Anna van der Meer", "Oscar de la Cruz". */
function endBehindParticles(tokens: readonly Token[], at: number): number | null {
  let to = at;
  while (particles.has(tokens[to]?.text ?? '')) to += 1;
  return isNameWord(tokens[to]) ? to + 1 : null;
}

/** "Committee on Trade in the Baltic": elsewhere "in" only tells where a body is. */
function joinsRealm(tokens: readonly Token[], from: number, at: number): boolean {
  const hasField = tokens.slice(from, at).some(({ text }) => text === 'on');
  return hasField && tokens[at + 1]?.text === 'the' && isNameWord(tokens[at + 2]);
}

/** "Workers’ Federation", "Women’s Super League", "St. Oswin’s Primary School"; not "China’s Navy". */
function joinsPossessive(tokens: readonly Token[], from: number, at: number): boolean {
  const owner = tokens[at - 1];
  const next = tokens[at + 1];
  if (owner === undefined || next === undefined || titles.has(owner.text)) return false;
  const isMembers =
    /(?:[eo]rs|men|ists|nts|ees)$/.test(owner.low) &&
    !organisationWords.has(owner.text) &&
    (isBody(next) || isBody(tokens[at + 2]));
  const isCommon = nouns.has(owner.low) || nounsOrVerbs.has(owner.low);
  const isSaint = /^(?:St\.?|Saint)$/.test(tokens[at - 2]?.text ?? '') && at - from >= 2;
  return isSaint || isCommon || isMembers;
}

/** "University of Milan", "Department of Health", "Forensics for Justice", "Bank of the West". */
function joinOf(tokens: readonly Token[], from: number, at: number): number | null {
  const before = tokens[at - 1];
  if (before === undefined) return null;
  const next = tokens[at + 1]?.text === 'the' ? at + 2 : at + 1;
  if (!isNameWord(tokens[next])) return null;
  if (makers.test(before.text) && startsWithCountry(tokens, next)) return null;
  const isPlural = /[eo]rs$/.test(before.low) && isCommonWord(before.low) && at - 1 > from;
  const takesField =
    organisationWords.has(before.text) ||
    members.has(before.text) ||
    /(?:ics|ity|ment)$/.test(before.text) ||
    isPlural;
  if (tokens[at]?.text === 'for') return takesField ? next + 1 : null;
  const isRealm =
    /^(?:Gulf|Strait|Horn|Cape|Bay|Isle|Sea|Province|State|District|City|Port|Republic|Kingdom)$/.test(
      before.text,
    );
  return (takesField || isRealm) && !titles.has(before.text) ? next + 1 : null;
}

/** "Securities and Exchange Commission". */
function joinsAnd(tokens: readonly Token[], at: number, before: Token): boolean {
  const next = tokens[at + 1];
  const after = tokens[at + 2];
  const isField = before.low.endsWith('ies') || isFieldWord(before);
  if (!isField || !isNameWord(next) || findPlace(next?.text ?? '') !== null) return false;
  return isBody(after) || isBody(next);
}

function startsWithCountry(tokens: readonly Token[], at: number): boolean {
  return [1, 2].some((length) => {
    const words = tokens.slice(at, at + length);
    return findPlace(words.map(({ text }) => text).join(' '))?.isGeneric ?? false;
  });
}

function startsSentence(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  return before === undefined || /^[“‘"([:—–]$/.test(before.text);
}

function isBody(token: Token | undefined): boolean {
  return token !== undefined && isNameWord(token) && organisationWords.has(token.text);
}
