/**
 * A sentence in, the claims in it out: which stretch is somebody's word and not the reporter's, and
 * whose. Entries are not known here, only the words that name the one who says so.
 */
import { speechVerbs } from '../../article/data/speech-verbs.ts';
import { speechParticiples } from '../data/speech-verbs.ts';
import {
  findClaimantAfter,
  findClaimantBefore,
  readClaimant,
  type ClaimWords,
} from './find-claimant.ts';
import { calendarWords } from './data/kind-words.ts';
import type { ReadSentence } from './read-sentences.ts';
import { isFiniteVerb, isGerund } from './word-class.ts';
import type { Token } from './tokens.ts';

export type { ClaimWords };

/** Token ranges, half-open. */
export interface ClaimScope {
  readonly from: number;
  readonly to: number;
  /** Null: it is somebody's word, and the text does not tell whose. */
  readonly words: ClaimWords | null;
}

/** "are worried that", "believes": what follows is thought, not known. */
const thinking =
  /^(?:worried|worries|worry|concerned|afraid|hopeful|confident|convinced|optimistic|believe|believes|believed|think|thinks|thought|fear|fears|feared|hope|hopes|hoped|expect|expects|expected|suspect|suspects|suspected|estimate|estimates|estimated|feel|feels|felt|agree|agrees|agreed|maintain|maintains|contend|contends|contended|reported|reports)$/;
/** These make a claim only with "that". */
const withThat =
  /^(?:worried|concerned|afraid|hopeful|confident|convinced|optimistic|agreed?|agrees|reported|reports|expected)$/;
const determiner = /^(?:the|a|an|its|his|her|their|no|any|’s|’|of|for|own|high|great|little|some)$/;
/** What somebody does with words that are not told as theirs. */
const notTelling =
  /^(?:reading|writing|asking|calling|describing|referring|casting|demanding|expressing)$/;
const opener =
  /^(?:when|after|before|as|while|if|although|though|since|because|once|in|on|at|during|with|for|by|despite|instead|asked|speaking|according)$/;

/** "did not clearly say" */
const negationReach = 3;

export function findClaims({ tokens }: ReadSentence): readonly ClaimScope[] {
  return tokens.flatMap((token, at) => claimsAt(tokens, token, at));
}

/** "believes", "fears": what follows is in somebody’s mind. */
export function isThinkingVerb(low: string): boolean {
  return thinking.test(low);
}

function claimsAt(tokens: readonly Token[], token: Token, at: number): readonly ClaimScope[] {
  if (token.low === 'to' && tokens[at - 1]?.low === 'according') return accordingTo(tokens, at);
  if (token.isCapital || isNegated(tokens, at)) return [];
  if (speechParticiples.has(token.low) && isGerund(token) && !notTelling.test(token.low))
    return [{ ...behind(tokens, at), words: mainSubject(tokens, at) }];
  const says = speechVerbs.has(token.low) && token.low !== 'called';
  if (!says && !isThought(tokens, at)) return [];
  return placeClaim(tokens, at, findClaimant(tokens, at, says), says);
}

/** What somebody did not say is not their claim. */
function isNegated(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - negationReach), at)
    .some(({ low }) => /^(?:not|never)$|n’t$/.test(low));
}

function isThought(tokens: readonly Token[], at: number): boolean {
  const { low = '' } = tokens[at] ?? {};
  const next = tokens[at + 1]?.low ?? '';
  if (!thinking.test(low) || /^(?:to|for|in|of|by|at|with|[.,;”])$/.test(next)) return false;
  if (next === 'that') return true;
  if (withThat.test(low) || determiner.test(tokens[at - 1]?.low ?? '')) return false;
  const stop = tokens.findIndex(({ low }, index) => index > at && /^(?:[,;.“”—–]|and)$/.test(low));
  return tokens.slice(at + 2, stop < 0 ? undefined : stop).some((token) => isFiniteVerb(token));
}

function placeClaim(
  tokens: readonly Token[],
  at: number,
  words: ClaimWords | null,
  says: boolean,
): readonly ClaimScope[] {
  const start = words === null ? at : Math.min(words.from, at);
  const before = { from: 0, to: start, words };
  const after = {
    ...behind(tokens, at),
    ...(words !== null && closeRelative(tokens, words, at)),
    words,
  };
  if (!says || !/^[,”]$/.test(tokens[start - 1]?.text ?? '')) return [after];
  if (words !== null && words.from > at) return [before];
  const isMiddle = tokens[at + 1]?.text === ',';
  if (isMiddle) return [before, after];
  const told = tokens.slice(0, start);
  const isQuoted = told.some(({ text }) => text === '”' || text === '‘');
  const isPhrase = !told.some((token) => isFiniteVerb(token)) && opener.test(tokens[0]?.low ?? '');
  if (isPhrase) return [after];
  return isQuoted || endsClause(tokens, start, at) ? [before] : [after];
}

/** "Ruiz, who declared an emergency, left": the claim ends with its clause. */
function closeRelative(
  tokens: readonly Token[],
  words: ClaimWords,
  at: number,
): { to: number } | null {
  const link = tokens[words.to]?.text === ',' ? words.to + 1 : words.to;
  const end = tokens.findIndex(({ text }, index) => index > at && text === ',');
  return tokens[link]?.low === 'who' && end > 0 ? { to: end } : null;
}

/** "The bridge fell, Ruiz said on Monday": a clause stands before, and none behind. */
function endsClause(tokens: readonly Token[], start: number, at: number): boolean {
  const next = tokens[at + 1];
  if (
    next !== undefined &&
    !/^(?:[.,;”)]|in|on|at|during|to|late|early|this|last|earlier)$/.test(next.low) &&
    !calendarWords.has(next.text)
  )
    return false;
  const isTold = tokens.slice(0, start).some((token) => isFiniteVerb(token));
  if (!isTold) return false;
  const tellsMore = tokens.slice(at + 1).some((token) => isFiniteVerb(token));
  return !tellsMore || !opener.test(tokens[0]?.low ?? '');
}

function behind(tokens: readonly Token[], at: number): { from: number; to: number } {
  return { from: at + 1, to: findNextReport(tokens, at + 1) };
}

/** Right before the verb, right after it, or before the first of several verbs ("owns … and said"). */
function findClaimant(tokens: readonly Token[], verb: number, says: boolean): ClaimWords | null {
  const after = says && isInvertible(tokens, verb) ? findClaimantAfter(tokens, verb) : null;
  const near = after ?? findClaimantBefore(tokens, verb);
  return near !== null || tokens[verb - 1]?.low !== 'and' ? near : mainSubject(tokens, verb);
}

/** "…, said Ruiz": not "…, told Ruiz". */
function isInvertible(tokens: readonly Token[], verb: number): boolean {
  return (
    /^[,”]$/.test(tokens[verb - 1]?.text ?? '') &&
    !/^(?:tells?|told|urged|begged)$/.test(tokens[verb]?.low ?? '')
  );
}

/** The subject that the sentence begins with, where that is plain. */
function mainSubject(tokens: readonly Token[], at: number): ClaimWords | null {
  const first = tokens.findIndex((token) => isFiniteVerb(token));
  if (first < 0 || first >= at) return null;
  const words = findClaimantBefore(tokens, first);
  return words !== null && words.from <= 1 ? words : null;
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

function accordingTo(tokens: readonly Token[], at: number): readonly ClaimScope[] {
  const words = readClaimant(tokens, at + 1);
  const end = words?.to ?? at + 1;
  return [at <= 2 ? { from: end, to: tokens.length, words } : { from: 0, to: at - 1, words }];
}
