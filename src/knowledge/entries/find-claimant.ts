/**
 * Tokens and the place of a verb of saying in, the words that name who says so out. Only who can
 * speak counts: a name, somebody with a role, a body, a document.
 */
import { calendarWords } from './data/kind-words.ts';
import { isRole, isThing } from './data/role-words.ts';
import { isAdverb, isCommonWord, isFunctionWord, isNounLike } from './word-class.ts';
import type { Token } from './tokens.ts';

/** Token indexes, half-open. */
export interface ClaimWords {
  readonly from: number;
  readonly to: number;
  /** Where the one who speaks ends: "officials" of "officials in Kyiv". */
  readonly headTo: number;
}

const preposition = /^(?:of|in|at|from|for|with|by)$/;
const determiner =
  /^(?:the|a|an|his|her|its|their|some|many|most|several|other|both|all|one|two|three|four|five)$/;
const pronoun = /^(?:he|she|they)$/;
/** They say or show something, though they are neither roles nor bodies. */
const sources =
  /^(?:people|person|man|woman|men|women|boy|girl|police|prosecution|defence|defense|authorities|sources?|reports?|statements?|stud(?:y|ies)|letters?|documents?|records?|analys[ie]s|polls?|surveys?|figures|data|estimates|results|filings?|lawsuits?|complaints?|indictments?|affidavits?|memos?|reviews?|audits?|media|campaigns?|government|administration|families|allies|supporters|parents|friends?|users|customers|council|panel|jury|board|regulators?|insiders|everyone|others|excerpts|papers?|accounts?|forecasters?|forecasts?|villagers|locals|notice|post|tweet|email)$/;
const endOfSpeaker = /^(?:of|in|at|on|from|for|who|after|during|as|to|when|last|this|late)$/;
const longestSpeakerTokens = 9;

/** The noun phrase that ends where the verb, its auxiliaries and adverbs begin. */
export function findClaimantBefore(tokens: readonly Token[], verb: number): ClaimWords | null {
  let to = skipInsertion(tokens, verb);
  while (to > 0 && isHelper(tokens[to - 1])) to -= 1;
  const isRelative = tokens[to - 1]?.low === 'who';
  if (isRelative) to -= tokens[to - 2]?.text === ',' ? 2 : 1;
  let from = to;
  while (from > 0 && to - from < longestSpeakerTokens && goesOnBefore(tokens, from)) from -= 1;
  const link = isRelative ? from : from - 1;
  if (preposition.test(tokens[from]?.low ?? '') || preposition.test(tokens[link]?.low ?? ''))
    return null;
  return asClaimant(tokens, from, to);
}

/** "said Luis Ortega": only a name may follow, or "said the minister". */
export function findClaimantAfter(tokens: readonly Token[], verb: number): ClaimWords | null {
  if (!/^[,”]$/.test(tokens[verb - 1]?.text ?? '')) return null;
  const from = verb + 1;
  let to = from;
  while (isSpeakerPart(tokens[to]) && !pronoun.test(tokens[to]?.low ?? '')) to += 1;
  const next = tokens[to];
  const isEnd = next === undefined || !next.isWord || endOfSpeaker.test(next.low);
  return isEnd || calendarWords.has(next.text) ? asClaimant(tokens, from, to) : null;
}

/** The noun phrase that begins at `from`, with "of", "in" and the like inside. */
export function readClaimant(tokens: readonly Token[], from: number): ClaimWords | null {
  let to = from;
  while (
    to - from < longestSpeakerTokens &&
    (isSpeakerPart(tokens[to]) ||
      (to > from && preposition.test(tokens[to]?.low ?? '') && isSpeakerPart(tokens[to + 1])))
  )
    to += 1;
  return asClaimant(tokens, from, to);
}

function asClaimant(tokens: readonly Token[], start: number, to: number): ClaimWords | null {
  let from = start;
  while (from < to && tokens[from]?.isWord !== true) from += 1;
  const at = tokens.findIndex(
    ({ low }, index) => index > from && index < to && preposition.test(low),
  );
  const headTo = at < 0 ? to : at;
  const head = tokens[headTo - 1];
  const isFirst = headTo === 1 || tokens[headTo - 2]?.text === '“';
  return head !== undefined && to > from && canSpeak(head, isFirst) ? { from, to, headTo } : null;
}

/** `isFirst`: the word would be capitalised even if it were no name. */
function canSpeak(head: Token, isFirst: boolean): boolean {
  if (pronoun.test(head.low)) return true;
  if (head.isCapital && !(isFirst && isCommonWord(head.low)))
    return !calendarWords.has(head.text) && !isFunctionWord(head);
  return isRole(head.low) || isThing(head.low) || sources.test(head.low);
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
  if (isApposedName(tokens, verb - 1)) return verb - 1;
  let nearest: number | null = null;
  for (let at = verb - 2; at > 0; at--) {
    if (/^[“”.;]$/.test(tokens[at]?.text ?? '')) break;
    if (tokens[at]?.text !== ',' || tokens[at - 1]?.isCapital !== true) continue;
    if (startsSentence(tokens, at)) return at;
    nearest ??= at;
  }
  return nearest ?? (tokens[verb - 2]?.isCapital ? verb - 1 : verb);
}

/** The noun phrase that ends at `to` is the first of its sentence or quotation. */
function startsSentence(tokens: readonly Token[], to: number): boolean {
  let from = to;
  while (from > 0 && to - from < longestSpeakerTokens && goesOnBefore(tokens, from)) from -= 1;
  return from < to && (from === 0 || /^[“”;]$/.test(tokens[from - 1]?.text ?? ''));
}

/** "the minister, Grace Phiri, said": the name between the commas speaks. */
function isApposedName(tokens: readonly Token[], end: number): boolean {
  let from = end;
  while (tokens[from - 1]?.isCapital) from -= 1;
  const before = tokens[from - 2];
  return from < end && tokens[from - 1]?.text === ',' && before !== undefined && isRole(before.low);
}

function isHelper(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (/^(?:has|have|had|is|are|was|were|will|would|may|might|could|can|did|does|do|be|been|also)$/.test(
      token.low,
    ) ||
      isAdverb(token))
  );
}

function isSpeakerPart(token: Token | undefined): boolean {
  if (token === undefined || !token.isWord) return token?.text === '’s' || token?.text === '’';
  if (calendarWords.has(token.text)) return false;
  return (
    (token.isCapital && !isFunctionWord(token)) ||
    isNounLike(token) ||
    determiner.test(token.low) ||
    pronoun.test(token.low)
  );
}
