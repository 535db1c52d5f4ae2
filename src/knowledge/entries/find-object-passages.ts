/** A reference that is no subject in, what is done with it or said of it out. */
import { speechVerbs } from '../../article/data/speech-verbs.ts';
import { findClauseEnd } from './find-clause-end.ts';
import { findVerbBefore } from './find-verb-before.ts';
import { scores, type Passage } from './passage.ts';
import type { ReadSentence } from './read-sentences.ts';
import type { TokenReference } from './token-reference.ts';
import type { Token } from './tokens.ts';
import {
  isAdverb,
  isGerund,
  isAuxiliary,
  isCopula,
  isFiniteVerb,
  isFunctionWord,
  isNounLike,
} from './word-class.ts';

/** "recently visited Peru and Chile", "deepen the Peru-Chile alliance". */
export function findObjectPassages(reference: TokenReference): readonly Passage[] {
  const { sentence, from, to } = reference;
  const { tokens } = sentence;
  const verb = findVerbBefore(tokens, from);
  if (verb === null) return [];
  const words = tokens.slice(verb, from);
  if (words.some(({ low }) => speechVerbs.has(low))) return setting(reference);
  const end = findClauseEnd(tokens, to - 1, verb);
  const main = words.find((token) => isFiniteVerb(token));
  if (main !== undefined && isCopula(main)) return wholeClause(sentence, verb, end);
  const start = isAuxiliary(tokens[verb] ?? tokens[0]!) ? verb + 1 : verb;
  const head = relativeHead(tokens, start);
  const passage = { sentence, from: head ?? start, to: end, score: scores.undergoes };
  const subject = head === null ? subjectStart(tokens, start) : null;
  if (subject === null) return [passage];
  return [{ ...passage, from: subject, score: scores.undergoes + withSubject }, passage];
}

/** Who does it makes the passage readable alone; where the whole is too long the rest has to do. */
const withSubject = 0.01;

/** "Peru recently visited", "Peru wants to deepen": where the one who does it begins; null when a pronoun or nobody does. */
function subjectStart(tokens: readonly Token[], verb: number): number | null {
  let end = verb;
  while (end > 0 && leadsToVerb(tokens, end - 1)) end -= 1;
  let from = end;
  while (from > 0 && isSubjectPart(tokens[from - 1])) from -= 1;
  const isObject = preposition.test(tokens[from - 1]?.low ?? '');
  return from < end && !isObject ? from : null;
}

/** Before a noun it tells that the noun is not the one who does it: "in October due to". */
const preposition =
  /^(?:about|after|against|at|before|between|by|during|for|from|in|into|of|on|over|since|through|to|under|until|with|without)$/;

/** Auxiliaries and adverbs before the verb, and "wants to". */
function leadsToVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (isAuxiliary(token) || isAdverb(token) || /^(?:to|be|been)$/.test(token.low)) return true;
  return tokens[at + 1]?.low === 'to' && (isFiniteVerb(token) || isGerund(token));
}

/** "said in a farewell speech to students": where something was said. */
function setting({ sentence, from, to }: TokenReference): readonly Passage[] {
  const { tokens } = sentence;
  const start = /^(?:a|an|the)$/.test(tokens[from - 1]?.low ?? '') ? from - 2 : from - 1;
  if (!/^(?:in|at|during)$/.test(tokens[start]?.low ?? '')) return [];
  return [{ sentence, from: start, to: findClauseEnd(tokens, to - 1), score: scores.says }];
}

/** "the Quartet that also includes …": where the noun phrase before "that" begins; null without one. */
function relativeHead(tokens: readonly Token[], verb: number): number | null {
  if (!/^(?:that|which|who)$/.test(tokens[verb - 1]?.low ?? '')) return null;
  let from = verb - 1;
  while (from > 0 && isSubjectPart(tokens[from - 1])) from -= 1;
  return from < verb - 1 ? from : null;
}

/** "Chile is Peru’s only ally": with "is" the subject belongs to what is told. */
function wholeClause(sentence: ReadSentence, verb: number, to: number): readonly Passage[] {
  const { tokens } = sentence;
  let from = verb;
  while (from > 0 && isSubjectPart(tokens[from - 1])) from -= 1;
  const isVague = /^(?:it|he|she|they|this|that|there|we|i|you)$/.test(tokens[from]?.low ?? '');
  return from === verb || isVague ? [] : [{ sentence, from, to, score: scores.is }];
}

function isSubjectPart(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (/^(?:’s|’|of|the|a|an|its|his|her)$/.test(token.low)) return true;
  return token.isWord && !isFunctionWord(token) && (token.isCapital || isNounLike(token));
}
