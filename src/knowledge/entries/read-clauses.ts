/**
 * Where clauses begin and end in a tokenized sentence, and where the verb of a subject stands.
 * Rules on words and commas, no grammar: when they can't tell they answer null.
 */
import { SPEECH_VERBS } from '../../article/data/speech-verbs.ts';
import {
  isAdjective,
  isAdverb,
  isAuxiliary,
  isFiniteVerb,
  isFunctionWord,
  isGerund,
  isNounLike,
  isVerb,
} from './word-class.ts';
import type { Token } from './tokens.ts';

/** A noun phrase with what belongs to it is seldom longer. */
const LONGEST_PHRASE_TOKENS = 7;
/** An insertion between commas ("who declared a state of emergency on Tuesday") seldom is. */
const LONGEST_INSERTION_TOKENS = 32;

const STOPS = /^(?:[.;:!?“”—–…)]|--)$/;
const NEW_CLAUSE =
  /^(?:but|while|whereas|although|though|because|which|who|where|when|if|unless|so|yet|according|as|after|before|with)$/;
const PARTICIPLE_START = /^\p{Ll}+ing$/u;

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

function endsClause(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || STOPS.test(token.text)) return !opensInside(tokens, at, from);
  if (token.text === ',') return next === undefined || breaksAtComma(tokens, at);
  if (at === from) return false;
  if (
    /^(?:and|or|but)$/.test(token.low) &&
    !joinsSubjects(tokens, from, at) &&
    !joinsAdjectives(tokens, at)
  )
    return startsPredicate(tokens, at + 1) || startsClause(tokens, at + 1);
  return /^(?:while|whereas|although|though|because|but)$/.test(token.low);
}

/** "severe and complicated": no verb begins there. */
function joinsAdjectives(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  return (
    before !== undefined && after !== undefined && isAdjective(before) && /ed$/.test(after.low)
  );
}

/** "how Japan and the United States can": the verb of the inner clause is still to come. */
function joinsSubjects(tokens: readonly Token[], from: number, at: number): boolean {
  const inner = tokens.slice(from, at);
  const link = inner.findLastIndex(({ low }) =>
    /^(?:how|that|what|whether|why|when|where)$/.test(low),
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
  if (NEW_CLAUSE.test(next.low) || PARTICIPLE_START.test(next.text)) return true;
  if (/^(?:and|or)$/.test(next.low))
    return startsPredicate(tokens, at + 2) || startsClause(tokens, at + 2);
  if (second !== undefined && SPEECH_VERBS.has(second.low)) return true;
  return startsPredicate(tokens, at + 1) || startsClause(tokens, at + 1);
}

/** An adverb or two and a finite verb: the predicate of the subject before. */
export function startsPredicate(tokens: readonly Token[], at: number): boolean {
  return findPredicate(tokens, at) !== null;
}

/** A short noun phrase and a finite verb: a clause of its own. */
function startsClause(tokens: readonly Token[], at: number): boolean {
  for (let index = at; index < Math.min(tokens.length, at + LONGEST_PHRASE_TOKENS); index++) {
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

/** Where the predicate that begins at `at` begins; null when no finite verb follows at once. */
export function findPredicate(tokens: readonly Token[], at: number): number | null {
  for (let index = at; index < at + 4; index++) {
    const token = tokens[index];
    if (token === undefined) return null;
    if (isFiniteVerb(token)) return at;
    if (!isAdverb(token) || isFunctionWord(token)) return null;
  }
  return null;
}

/** Where the predicate begins of the name that ends at `to`: at once, or after an insertion. */
export function findPredicateOfName(tokens: readonly Token[], to: number): number | null {
  const at = skipOrigin(tokens, to);
  const insertion = findInsertion(tokens, at);
  const afterComma = reportsAfterComma(tokens, at) ? at + 1 : null;
  return (
    findPredicate(tokens, at) ??
    afterComma ??
    (insertion && findPredicate(tokens, insertion.to + 1))
  );
}

/** "Malawi’s health minister, Grace Phiri, said": the name itself is the insertion. */
function reportsAfterComma(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at + 1];
  return (
    tokens[at]?.text === ',' &&
    verb !== undefined &&
    (SPEECH_VERBS.has(verb.low) || isAuxiliary(verb))
  );
}

/** "Elena Marchetti of the University of Milan": where what follows the name's origin begins. */
export function skipOrigin(tokens: readonly Token[], to: number): number {
  if (!/^(?:of|from|at)$/.test(tokens[to]?.low ?? '')) return to;
  let at = tokens[to + 1]?.low === 'the' ? to + 2 : to + 1;
  const start = at;
  while (
    tokens[at]?.isCapital ||
    (at > start && tokens[at]?.low === 'of' && tokens[at + 1]?.isCapital)
  )
    at += 1;
  return at > start ? at : to;
}

/** The name belongs to a noun before it ("a leader of Harrowby Council"): no verb after it is its own. */
export function isInPhrase(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  while (at >= 0 && isBeforeName(tokens[at])) at -= 1;
  const link = tokens[at]?.low ?? '';
  return /^(?:of|in|from|with|for|by|at|to|near|on|outside|against|between|under|over|into|than|about|among|including)$/.test(
    link,
  );
}

function isBeforeName(token: Token | undefined): boolean {
  if (token === undefined || !token.isWord) return token?.text === '’s';
  return token.isCapital
    ? !isFunctionWord(token) || token.low === 'the'
    : token.low === 'the' || token.low === 'a' || isNounLike(token);
}

export interface Insertion {
  /** Tokens between the commas, half-open. */
  readonly from: number;
  readonly to: number;
}

/** What stands between commas right after a name, when its predicate or the sentence's end follows. */
export function findInsertion(tokens: readonly Token[], at: number): Insertion | null {
  if (tokens[at]?.text !== ',') return null;
  const last = Math.min(tokens.length, at + LONGEST_INSERTION_TOKENS);
  for (let index = at + 2; index < last; index++) {
    const text = tokens[index]?.text ?? '';
    if (/^[.;”]$/.test(text)) return { from: at + 1, to: index };
    if (text !== ',') continue;
    if (startsPredicate(tokens, index + 1)) return { from: at + 1, to: index };
    if (/^\d/.test(tokens[index + 1]?.text ?? '') || isListGap(tokens, index)) continue;
    return { from: at + 1, to: index };
  }
  return null;
}

/** A comma between items: a capitalised word or a noun and soon "and". */
function isListGap(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined || isVerb(next) || isGerund(next) || isFunctionWord(next)) return false;
  return tokens.slice(at + 2, at + 6).some(({ text }) => text === 'and' || text === 'or');
}

/** The nearest verb to the left in the same clause, with its adverbs and "to"; null when there is none. */
export function findVerbBefore(tokens: readonly Token[], at: number): number | null {
  for (let index = at - 1; index >= 0; index--) {
    const token = tokens[index];
    if (token?.text === '”') index = openingOf(tokens, index);
    if (
      token === undefined ||
      /^(?:[;:“—–()]|that|which|who|whose|while|whereas|although|because|when|if|but)$/.test(
        token.low,
      )
    )
      return null;
    const isInfinitive = tokens[index - 1]?.low === 'to' && !token.isCapital && isNounLike(token);
    if (!(isVerb(token) || isGerund(token) || isInfinitive) || isModifier(tokens, index)) continue;
    let from = index;
    while (isAdverb(tokens[from - 1] ?? token) && from > 0) from -= 1;
    return from;
  }
  return null;
}

/** Where the quotation that closes at `at` opens; `at` when it opens elsewhere. */
function openingOf(tokens: readonly Token[], at: number): number {
  const open = tokens.slice(0, at).findLastIndex(({ text }) => text === '“');
  return open < 0 ? at : open;
}

/** "growing influence", "increased dialogue": a participle that only describes the noun after it. */
function isModifier(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined || next === undefined || before === undefined) return false;
  if (!/(?:ing|ed)$/.test(token.low)) return isAfterDeterminer(before);
  return isAfterDeterminer(before) && (isNounLike(next) || next.isCapital);
}

function isAfterDeterminer(before: Token): boolean {
  return (
    /^(?:the|a|an|its|his|her|their|our|this|that|these|those|’s|’|of|in|on|for|by|with|at)$/.test(
      before.low,
    ) || isAdjective(before)
  );
}
