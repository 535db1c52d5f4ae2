/**
 * Tokens and a place in them in, where the clause that holds it ends out. Rules on words and commas,
 * no grammar.
 */
import { speechVerbs } from '../../article/data/speech-verbs.ts';
import { startsPredicate } from './find-predicate.ts';
import {
  isAdjective,
  isAdverb,
  isFiniteVerb,
  isFunctionWord,
  isNounLike,
  isPast,
} from './word-class.ts';
import type { Token } from './tokens.ts';

/** A noun phrase with what belongs to it is seldom longer. */
const longestPhraseTokens = 7;

const stops = /^(?:[.;:!?“”—–…)]|--)$/;
const newClause =
  /^(?:but|while|whereas|although|though|because|which|who|where|when|if|unless|so|yet|according|as|after|before|with)$/;
const participleStart = /^\p{Ll}+ing$/u;

/**
 * The index just after the clause that holds `from`: before a stop, a new clause or "and" with a
 * verb. The clause, or what is told of it, begins at `start`.
 */
export function findClauseEnd(tokens: readonly Token[], from: number, start = from): number {
  for (let at = from; at < tokens.length; at++) {
    if (endsClause(tokens, at, start)) return at;
  }
  return tokens.length;
}

/** "Ruiz, Vega and Ortega": a comma of a list. */
function isBetweenNames(tokens: readonly Token[], at: number): boolean {
  const isNamed = tokens[at - 1]?.isCapital === true && tokens[at + 1]?.isCapital === true;
  return isNamed && tokens.slice(at + 2, at + 5).some(({ low }) => low === ',' || low === 'and');
}

/** "When Ruiz left Peru, she …": the clause behind the first word ends where the main one begins; else no end. */
export function findSubordinateEnd(
  tokens: readonly Token[],
  subject: number,
  verb: number,
): number {
  const isMain = !/^(?:when|after|before|as|while|since|because|although|though|once|until)$/.test(
    tokens[subject - 1]?.low ?? '',
  );
  const comma = tokens.findIndex(
    ({ text }, at) => at > verb && text === ',' && !isBetweenNames(tokens, at),
  );
  return isMain || comma < 0 ? tokens.length : comma;
}

function endsClause(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || stops.test(token.text)) return !opensInside(tokens, at, from);
  if (token.text === ',') return next === undefined || breaksAtComma(tokens, at);
  if (at === from) return false;
  if (
    /^(?:and|or|but)$/.test(token.low) &&
    !joinsAdjectives(tokens, at) &&
    !joinsVerbs(tokens, at) &&
    !joinsPair(tokens, at)
  ) {
    if (startsPredicate(tokens, at + 1) || next?.low === 'that') return true;
    if (startsClause(tokens, at + 1)) return !joinsSubjects(tokens, from, at);
  }
  return /^(?:while|whereas|although|though|because|but)$/.test(token.low);
}

/** "shot down or jammed 33 drones": what both verbs govern is still to come. */
function joinsVerbs(tokens: readonly Token[], at: number): boolean {
  const last = /^(?:up|down|out|off|away)$/.test(tokens[at - 1]?.low ?? '') ? at - 2 : at - 1;
  const [before, after] = [tokens[last], tokens[at + 1]];
  return before !== undefined && after !== undefined && isPast(before) && isPast(after);
}

/** The first of two seldom is longer. */
const longestFirstTokens = 10;

/** "between Peru and Chile", "both ships and planes", "either ship or plane". */
function joinsPair(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - longestFirstTokens), at);
  const opener = tokens[at]?.low === 'or' ? /^(?:either|whether)$/ : /^(?:between|both)$/;
  const open = before.findLastIndex(({ low }) => opener.test(low));
  return open >= 0 && !before.slice(open).some(({ low }) => /^(?:and|or|[,.;“])$/.test(low));
}

/** "severe and complicated": no verb begins there. */
function joinsAdjectives(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (before === undefined || after?.low.endsWith('ed') !== true) return false;
  const looksLikeOne =
    !before.isCapital && /(?:ent|ant|ive|ous|ful|less|able|ible)$/.test(before.low);
  return isAdjective(before) || looksLikeOne;
}

/** "how Peru and Chile can": the verb of the inner clause is still to come. */
function joinsSubjects(tokens: readonly Token[], from: number, at: number): boolean {
  const inner = tokens.slice(from, at);
  const link = inner.findLastIndex(({ low }) =>
    /^(?:how|that|what|whether|why|when|where|after|before|because|if|since)$/.test(low),
  );
  return link >= 0 && !inner.slice(link + 1).some((token) => isFiniteVerb(token));
}

/** A quotation that opens and closes inside the clause does not end it. */
function opensInside(tokens: readonly Token[], at: number, from: number): boolean {
  const mark = tokens[at]?.text;
  if (mark === '“') return closesSoon(tokens, at);
  return mark === '”' && tokens.slice(from, at).some(({ text }) => text === '“');
}

function closesSoon(tokens: readonly Token[], at: number): boolean {
  const close = tokens.findIndex(({ text }, index) => index > at && text === '”');
  return (
    close > 0 &&
    tokens[close - 1]?.text !== ',' &&
    !tokens.slice(at, close).some(({ text }) => text === '.')
  );
}

/** Commas in lists and dates go on; before a new clause, a participle or "he said" they end it. */
function breaksAtComma(tokens: readonly Token[], at: number): boolean {
  const [next, second] = [tokens[at + 1], tokens[at + 2]];
  if (next === undefined || next.text === '”') return true;
  if (newClause.test(next.low) || participleStart.test(next.text)) return true;
  if (/^(?:and|or)$/.test(next.low))
    return (
      startsPredicate(tokens, at + 2) ||
      startsClause(tokens, at + 2) ||
      /^(?:upon|in|on|at|after|before|with|by|when|while|as|if|then|so)$/.test(second?.low ?? '')
    );
  if (second !== undefined && speechVerbs.has(second.low)) return true;
  return startsPredicate(tokens, at + 1) || startsClause(tokens, at + 1);
}

/** A short noun phrase and a finite verb: a clause of its own. */
function startsClause(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.text === ',' && /^an?$/.test(tokens[at]?.low ?? '')) return false;
  for (let index = at; index < Math.min(tokens.length, at + longestPhraseTokens); index++) {
    const token = tokens[index];
    if (token === undefined) return false;
    if (index > at && isFiniteVerb(token) && !isFunctionWord(token)) return true;
    if (index > at && isAdverb(token) && !token.isCapital) continue;
    const isNominal =
      token.isCapital ||
      isNounLike(token) ||
      isAdjective(token) ||
      /^(?:the|a|an|its|his|her|their|it|he|she|they|we|’s|’)$/.test(token.low);
    if (!isNominal) return false;
  }
  return false;
}
