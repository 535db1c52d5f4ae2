/**
 * A sentence in, the claims in it out: which stretch is somebody's word and not the reporter's, and
 * whose. Entries are not known here, only the words that name the one who says so.
 */
import { speechVerbs } from '../../article/data/speech-verbs.ts';
import { calendarWords } from './data/kind-words.ts';
import type { ReadSentence } from './read-sentences.ts';
import { isAdverb, isFiniteVerb, isFunctionWord, isNounLike } from './word-class.ts';
import type { Token } from './tokens.ts';

/** Token ranges, half-open. */
export interface ClaimScope {
  readonly from: number;
  readonly to: number;
  readonly wordsFrom: number;
  readonly wordsTo: number;
}

/** "are worried that", "believes that": verbs of thinking make a claim only with "that". */
const thinking =
  /^(?:worried|concerned|afraid|hopeful|confident|convinced|believe|believes|believed|think|thinks|thought|fear|fears|feared|hope|hopes|hoped|expect|expects|suspect|suspects|estimate|estimates|say|says|said)$/;
const preposition = /^(?:of|in|at|from|for)$/;
const longestSpeakerTokens = 8;

export function findClaims({ tokens }: ReadSentence): readonly ClaimScope[] {
  return tokens.flatMap((token, at) => {
    const scope = claimAt(tokens, token, at);
    return scope === null ? [] : [scope];
  });
}

function claimAt(tokens: readonly Token[], token: Token, at: number): ClaimScope | null {
  if (token.low === 'to' && tokens[at - 1]?.low === 'according') return accordingTo(tokens, at);
  const says = speechVerbs.has(token.low) && !token.isCapital;
  const thinks = thinking.test(token.low) && tokens[at + 1]?.low === 'that';
  if (!says && !thinks) return null;
  const words = findSpeaker(tokens, at, says);
  if (words === null) return null;
  const isAfterQuote =
    /^[,”]$/.test(tokens[words.from - 1]?.text ?? '') && quotesBefore(tokens, words.from);
  const isInverted = words.from > at;
  if (isAfterQuote || isInverted)
    return { from: 0, to: Math.min(words.from, at), ...asWords(words) };
  return { from: at + 1, to: findNextReport(tokens, at + 1), ...asWords(words) };
}

/** Right before the verb, right after it, or before the first of several verbs ("owns … and said"). */
function findSpeaker(
  tokens: readonly Token[],
  verb: number,
  says: boolean,
): { from: number; to: number } | null {
  const near = speakerBefore(tokens, verb) ?? (says ? speakerAfter(tokens, verb) : null);
  if (near !== null || tokens[verb - 1]?.low !== 'and') return near;
  const first = tokens.findIndex((token) => isFiniteVerb(token));
  return first < verb ? speakerBefore(tokens, first) : null;
}

/** "… and expressed a willingness": what the speaker did next is the reporter's word again. */
function findNextReport(tokens: readonly Token[], from: number): number {
  const at = tokens.findIndex(
    ({ low }, index) => index >= from && low === 'and' && isReport(tokens[index + 1]),
  );
  return at < 0 ? tokens.length : at;
}

function isReport(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (speechVerbs.has(token.low) || /^(?:expressed|vowed|promised|refused|called)$/.test(token.low))
  );
}

function asWords({ from, to }: { from: number; to: number }): {
  wordsFrom: number;
  wordsTo: number;
} {
  return { wordsFrom: from, wordsTo: to };
}

function quotesBefore(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(0, at).some(({ text }) => text === '”' || text === '‘');
}

/** The noun phrase that ends where the verb, its auxiliaries and adverbs begin. */
function speakerBefore(
  tokens: readonly Token[],
  verb: number,
): { from: number; to: number } | null {
  let to = skipInsertion(tokens, verb);
  while (to > 0 && isHelper(tokens[to - 1])) to -= 1;
  let from = to;
  while (from > 0 && to - from < longestSpeakerTokens && goesOnBefore(tokens, from)) from -= 1;
  if (from === to) return null;
  if (preposition.test(tokens[from]?.low ?? '') || preposition.test(tokens[from - 1]?.low ?? ''))
    return null;
  return to - from > 1 || !/^(?:the|his|her|its)$/.test(tokens[from]?.low ?? 'the')
    ? { from, to }
    : null;
}

/** "officials in Kyiv": a place may stand between. */
function goesOnBefore(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  if (isSpeakerPart(before)) return true;
  return preposition.test(before?.text ?? '') && isSpeakerPart(tokens[from - 2]);
}

/** "Ruiz, struggling to stay in power, said": where the insertion before the verb begins. */
function skipInsertion(tokens: readonly Token[], verb: number): number {
  if (tokens[verb - 1]?.text !== ',') return verb;
  for (let at = verb - 2; at > 0; at--) {
    if (/^[“”.;]$/.test(tokens[at]?.text ?? '')) return verb;
    if (tokens[at]?.text === ',' && tokens[at - 1]?.isCapital) return at;
  }
  return tokens[verb - 2]?.isCapital ? verb - 1 : verb;
}

function isHelper(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (/^(?:has|have|had|is|are|was|were|also)$/.test(token.low) || isAdverb(token))
  );
}

function isSpeakerPart(token: Token | undefined): boolean {
  if (token === undefined || !token.isWord) return token?.text === '’s';
  if (calendarWords.has(token.text)) return false;
  return (
    (token.isCapital && !isFunctionWord(token)) ||
    isNounLike(token) ||
    /^(?:the|he|she|they|his|her|its)$/.test(token.low)
  );
}

/** "said Luis Ortega": only a name may follow. */
function speakerAfter(tokens: readonly Token[], verb: number): { from: number; to: number } | null {
  const from = verb + 1;
  let to = from;
  while (tokens[to]?.isCapital && !calendarWords.has(tokens[to]?.text ?? '')) to += 1;
  return to > from && /^[,”]$/.test(tokens[verb - 1]?.text ?? '') ? { from, to } : null;
}

function accordingTo(tokens: readonly Token[], at: number): ClaimScope | null {
  let to = at + 1;
  while (isSpeakerPart(tokens[to])) to += 1;
  if (to === at + 1) return null;
  const isFirst = at <= 1;
  const scope = isFirst ? { from: to, to: tokens.length } : { from: 0, to: at - 1 };
  return { ...scope, wordsFrom: at + 1, wordsTo: to };
}
