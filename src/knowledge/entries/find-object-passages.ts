/** A reference that is no subject in, what is done with it or said of it out. */
import { speechVerbs } from '../../article/data/speech-verbs.ts';
import { findClauseEnd, findSubordinateEnd } from './find-clause-end.ts';
import { findPurposeStart, findSubjectStart, phraseStart } from './find-subject-start.ts';
import { findNamedSubject, widenPhrase } from './find-opening.ts';
import { findVerbBefore } from './find-verb-before.ts';
import { scores, type Passage } from './passage.ts';
import type { ReadSentence } from './read-sentences.ts';
import type { TokenReference } from './token-reference.ts';
import type { Token } from './tokens.ts';
import { isAdverb, isAuxiliary, isCopula, isFiniteVerb } from './word-class.ts';

/** "recently visited Peru and Chile", "deepen the Peru-Chile alliance". */
export function findObjectPassages(reference: TokenReference): readonly Passage[] {
  const { sentence, from, to } = reference;
  const { tokens } = sentence;
  const verb = isSource(tokens, from) ? null : findVerbBefore(tokens, from);
  if (verb === null) return [];
  const words = tokens.slice(verb, from);
  if (words.some(({ low }) => speechVerbs.has(low))) return [];
  const end = findClauseEnd(tokens, to - 1, verb);
  const main = words.find((token) => isFiniteVerb(token));
  if (main !== undefined && isCopula(main)) return wholeClause(sentence, verb, end);
  const start = isAuxiliary(tokens[verb] ?? tokens[0]!) ? verb + 1 : verb;
  const head = relativeHead(tokens, start);
  if (head !== null) return [{ sentence, from: head, to: end, score: scores.undergoes }];
  if (isReduced(tokens, start)) return [];
  const subject = findSubjectStart(tokens, start);
  if (subject !== null && tokens.slice(subject, from).some((token) => isFiniteVerb(token))) {
    const whole = widenPhrase(tokens, subject);
    const to = Math.min(end, findSubordinateEnd(tokens, whole, start));
    const isRelative = isRelativeSubject(tokens, whole, start);
    if (to < reference.to || isRelative) return [];
    return [{ sentence, from: whole, to, score: scores.undergoes, subjectFrom: whole }];
  }
  return withMainClause(sentence, start, end);
}

/** "an atoll Peru took": the name right before the verb follows another noun. */
function isRelativeSubject(tokens: readonly Token[], from: number, verb: number): boolean {
  let name = verb;
  while (name > from && tokens[name - 1]?.isCapital) name -= 1;
  return name < verb && name > from && findNamedSubject(tokens, name) === null;
}

/** "a lake owned by Peru", "men involved in": a participle that belongs to the noun before it. */
function isReduced(tokens: readonly Token[], at: number): boolean {
  let place = at;
  while (place < tokens.length && isAdverb(tokens[place]!)) place += 1;
  const [verb, next] = [tokens[place], tokens[place + 1]];
  const isParticiple = verb !== undefined && verb.low.endsWith('ed');
  const isAlone = !isAuxiliary(tokens[at - 1] ?? tokens[0]!) && tokens[at - 1]?.low !== 'been';
  return (
    (isParticiple && isAlone && next?.low === 'by') ||
    (/^(?:involved|based|located|called|named|known|entitled|titled)$/.test(verb?.low ?? '') &&
      isAlone)
  );
}

/** "according to the Bank of Peru": who says it is not what it is about. */
function isSource(tokens: readonly Token[], from: number): boolean {
  const start = phraseStart(tokens, from);
  return tokens[start - 1]?.low === 'to' && tokens[start - 2]?.low === 'according';
}

/** "To build trust and strengthen Peru, leadership is essential": the aim with what it needs. */
function withMainClause(sentence: ReadSentence, verb: number, end: number): readonly Passage[] {
  const { tokens } = sentence;
  const from = findPurposeStart(tokens, verb);
  const comma = tokens.findIndex(({ text }, at) => at >= verb && text === ',');
  if (from === null || comma < end - 1) return [];
  return [{ sentence, from, to: findClauseEnd(tokens, comma + 1), score: scores.undergoes }];
}

/** "the Quartet that also includes …": where the name before "that" begins; null without one. */
function relativeHead(tokens: readonly Token[], verb: number): number | null {
  if (!/^(?:that|which)$/.test(tokens[verb - 1]?.low ?? '')) return null;
  const from = phraseStart(tokens, verb - 1);
  const isName = tokens
    .slice(from, verb - 1)
    .every(({ low, isCapital }) => isCapital || low === 'the');
  return from < verb - 1 && isName ? from : null;
}

/** "Chile is Peru’s only ally": with "is" the subject belongs to what is told. */
function wholeClause(sentence: ReadSentence, verb: number, to: number): readonly Passage[] {
  const { tokens } = sentence;
  const from = widenPhrase(tokens, phraseStart(tokens, verb));
  const isVague = /^(?:it|he|she|they|this|that|there|we|i|you)$/.test(tokens[from]?.low ?? '');
  return from === verb || isVague
    ? []
    : [{ sentence, from, to, score: scores.is, subjectFrom: from }];
}
