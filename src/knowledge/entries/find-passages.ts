/**
 * One entry's references in, the passages that tell something about it out: what it does or is,
 * what is inserted after its name, and what is done with it. Each is a literal run of tokens.
 */
import { speechVerbs } from '../../article/data/speech-verbs.ts';
import { findClauseEnd, findSubordinateEnd } from './find-clause-end.ts';
import { findInsertedPassages } from './find-inserted-passages.ts';
import { findObjectPassages } from './find-object-passages.ts';
import { startsPredicate } from './find-predicate.ts';
import { findPredicateOfName, isInPhrase } from './find-predicate-of-name.ts';
import { findNamedSubject } from './find-opening.ts';
import { phraseStart } from './find-subject-start.ts';
import type { Unreal } from './find-unreal.ts';
import { scores, type Passage } from './passage.ts';
import type { TokenReference } from './token-reference.ts';
import type { Token } from './tokens.ts';
import { isAdverb, isCopula, isFiniteVerb, isFunctionWord, isNounLike } from './word-class.ts';

const mostCoordinated = 3;
const longestOwnedTokens = 7;

export function findPassages(reference: TokenReference): readonly Passage[] {
  const { unreal } = reference.sentence;
  return listPassages(reference).filter(
    ({ from, to }) => !unreal.some((scope) => isCutOut(scope, reference, from, to)),
  );
}

/** Told without the words that say it is not so: "Ruiz doubts" of "Ruiz doubts Peru is ready". */
function isCutOut(
  { at, to: end }: Unreal,
  reference: TokenReference,
  from: number,
  to: number,
): boolean {
  const isInside = from > at && from < end && reference.from > at;
  const condition = reference.sentence.tokens[to]?.text === ',' ? to + 1 : to;
  const losesCondition = at === condition && /^(?:if|unless)$/.test(wordAt(reference, at));
  return isInside || losesCondition;
}

function wordAt({ sentence }: TokenReference, at: number): string {
  return sentence.tokens[at]?.low ?? '';
}

function listPassages(reference: TokenReference): readonly Passage[] {
  const { form } = reference;
  if (form === 'demonym') return [];
  const asSubject = [...predicates(reference), ...findInsertedPassages(reference)];
  if (form === 'pronoun') return tellPronoun(reference);
  if (asSubject.length > 0) return asSubject;
  return [
    ...relatives(reference),
    ...owned(reference),
    ...described(reference),
    ...findObjectPassages(reference),
  ];
}

/** "he has", not "his"; in a quotation it is not sure enough to tell a fact by. */
function tellPronoun(reference: TokenReference): readonly Passage[] {
  const { sentence, from } = reference;
  const isPlain = !sentence.isQuoted[from] && /^(?:he|she)$/.test(sentence.tokens[from]?.low ?? '');
  return isPlain && !pointsAhead(sentence.tokens, from) ? predicates(reference) : [];
}

/** "Even as he spoke, Ruiz left": he may be Ruiz. */
function pointsAhead(tokens: readonly Token[], at: number): boolean {
  const comma = tokens.findIndex(({ text }, index) => index > at && text === ',');
  const next = tokens[comma + 1];
  const isSubordinate = /^(?:as|when|while|after|before|since|though|although)$/.test(
    tokens[at - 1]?.low ?? '',
  );
  return isSubordinate && at <= 2 && comma > 0 && next?.isCapital === true && !isFunctionWord(next);
}

/** "has been seeking to meet Ruiz", "is planning a trip"; each predicate of its own. */
function predicates({ sentence, from: nameFrom, to }: TokenReference): readonly Passage[] {
  const { tokens } = sentence;
  const start = isInPhrase(tokens, nameFrom) ? null : findPredicateOfName(tokens, to);
  const subjectFrom = findNamedSubject(tokens, nameFrom);
  if (start === null || subjectFrom === null || isBehindList(tokens, nameFrom, to, start))
    return [];
  const passages: Passage[] = [];
  const head = findHead(tokens, nameFrom);
  const last = findSubordinateEnd(tokens, subjectFrom, start);
  let from = start;
  for (let count = 0; count < mostCoordinated; count++) {
    const end = Math.min(findClauseEnd(tokens, from), last);
    const score = scorePredicate(tokens, from);
    if (count === 0 && head !== null) passages.push({ sentence, to: end, score, ...head });
    else passages.push({ sentence, from, to: end, score, subjectFrom });
    if (tokens[end]?.text !== 'and' || !startsPredicate(tokens, end + 1)) break;
    from = end + 1;
  }
  return passages;
}

/** "services between Lima and Cusco, were": what follows the comma at once is not told of the last name. */
function isBehindList(tokens: readonly Token[], from: number, to: number, start: number): boolean {
  const isAfterComma = start === to + 1 && tokens[to]?.text === ',';
  return isAfterComma && isJoint(tokens[phraseStart(tokens, from) - 1]);
}

/**
 * What has to stand before a predicate for it to be read: "a pact, which Peru considers dead", "how
 * Peru and Chile can win". Null: the predicate can be read alone.
 */
function findHead(
  tokens: readonly Token[],
  nameFrom: number,
): Pick<Passage, 'from' | 'subjectFrom'> | null {
  const before = tokens[nameFrom - 1]?.low ?? '';
  if (/^(?:which|whom)$/.test(before)) return findAntecedent(tokens, nameFrom - 1);
  const joint = before === 'the' ? nameFrom - 2 : nameFrom - 1;
  if (tokens[joint]?.low !== 'and') return null;
  const from = phraseStart(tokens, joint);
  const link = tokens[from - 1]?.low ?? '';
  const isSubject = from === 0 || subjectLink.test(link);
  return from < joint && isSubject ? { from, subjectFrom: from } : null;
}

/** Behind these a noun phrase is a subject. */
const subjectLink = /^(?:how|that|whether|why|when|where|as|while|because|“|[,;:])$/;

/** Null: "which" has nothing before it that it stands for. */
function findAntecedent(tokens: readonly Token[], link: number): Pick<Passage, 'from'> | null {
  const end = tokens[link - 1]?.text === ',' ? link - 1 : link;
  const from = phraseStart(tokens, end);
  return from < end ? { from } : null;
}

function scorePredicate(tokens: readonly Token[], from: number): number {
  const verb = tokens.slice(from, from + 4).find((token) => isFiniteVerb(token));
  // Behind a relative clause a verb that no table knows may stand.
  if (verb === undefined) return scores.inserted;
  if (speechVerbs.has(verb.low))
    return tokens.some(({ text }) => /^[“”‘]$/.test(text)) ? 0 : scores.says;
  return isCopula(verb) ? scores.is : scores.does;
}

/** "the Quartet that also includes Chile and Brazil". */
function relatives({ sentence, from, to }: TokenReference): readonly Passage[] {
  const { tokens } = sentence;
  const link = tokens[to]?.low ?? '';
  if (!/^(?:that|which|who)$/.test(link) || !startsPredicate(tokens, to + 1)) return [];
  const start = tokens[from - 1]?.low === 'the' ? from - 1 : from;
  if ((link === 'who') === start < from) return [];
  const end = findClauseEnd(tokens, to + 1);
  return [{ sentence, from: start, to: end, score: scores.relative }];
}

/** "Peru’s army is becoming larger". */
function owned({ sentence, from, to }: TokenReference): readonly Passage[] {
  const { tokens } = sentence;
  if (!/^(?:’s|’)$/.test(tokens[to]?.text ?? '')) return [];
  for (let at = to + 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || /^[,.;:“”()–—-]$/.test(token.text)) return [];
    if (!isFiniteVerb(token) || !isOwnedPhrase(tokens, to + 1, at)) continue;
    if (speechVerbs.has(token.low)) return [];
    const end = findClauseEnd(tokens, at);
    const start = tokens[from - 1]?.low === 'the' ? from - 1 : from;
    if (isJoint(tokens[start - 1])) return [];
    return [{ sentence, from: start, to: end, score: scores.owns, subjectFrom: start }];
  }
  return [];
}

function isJoint(token: Token | undefined): boolean {
  return token?.low === 'and' || token?.low === 'or';
}

/** Not so long that its verb would be another's. */
function isOwnedPhrase(tokens: readonly Token[], from: number, verb: number): boolean {
  const before = tokens[verb - 1];
  const isOwn =
    before !== undefined && (isNounLike(before) || before.isCapital || isAdverb(before));
  const isBroken = tokens
    .slice(from, verb)
    .some(({ low }) => /^(?:after|before|as|when|while|since|because|until|soon)$/.test(low));
  return !isBroken && verb > from && isOwn && verb - from <= longestOwnedTokens + 1;
}

/** "a minority government following an election loss in October". */
function described({ sentence, from, to }: TokenReference): readonly Passage[] {
  const { tokens } = sentence;
  const next = tokens[to];
  const isParticiple = /^(?:called|known|developed|made|used|designed|signed)$/.test(
    next?.low ?? '',
  );
  const isTold =
    /^(?:following|involving|under)$/.test(next?.low ?? '') ||
    (isParticiple && /^(?:by|in|for|as|to|under|with)$/.test(tokens[to + 1]?.low ?? ''));
  if (!isTold) return [];
  let start = from;
  while (start > 0 && /^(?:a|an|the|his|her|its|their)$/.test(tokens[start - 1]?.low ?? ''))
    start -= 1;
  return [{ sentence, from: start, to: findClauseEnd(tokens, to), score: scores.described }];
}
