/** A reference in, what is told of it between commas right behind it out. */
import { findClauseEnd } from './find-clause-end.ts';
import { listInsertions, type Insertion } from './find-insertion.ts';
import { startsPredicate, startsRelative } from './find-predicate.ts';
import { isInPhrase, skipOrigin } from './find-predicate-of-name.ts';
import { phraseStart } from './find-subject-start.ts';
import { scores, type Passage } from './passage.ts';
import type { TokenReference } from './token-reference.ts';
import type { Token } from './tokens.ts';
import { isFiniteVerb, isGerund } from './word-class.ts';

/** ", struggling to save her coalition," and ", who declared an emergency,". */
export function findInsertedPassages(reference: TokenReference): readonly Passage[] {
  const { tokens } = reference.sentence;
  const { from, to } = reference;
  const link = tokens[from - 1]?.low === 'the' ? from - 2 : from - 1;
  if (/^(?:of|and|or|between)$/.test(tokens[link]?.low ?? '')) return [];
  const found = listInsertions(tokens, skipOrigin(tokens, to));
  return found
    .filter((insertion, at) => at === 0 || isSameSubject(tokens, found[at - 1], insertion))
    .flatMap((insertion) => tellInsertion(reference, insertion));
}

/** "Ruiz, a judge, who …": not "Ruiz, a judge at the Salta Court, which …". */
function isSameSubject(
  tokens: readonly Token[],
  before: Insertion | undefined,
  { from }: Insertion,
): boolean {
  if (before === undefined || tokens[from]?.low !== 'who') return false;
  return !tokens.slice(before.from + 1, before.to).some(({ isCapital }) => isCapital);
}

function tellInsertion(reference: TokenReference, insertion: Insertion): readonly Passage[] {
  const { sentence, from } = reference;
  const { tokens } = sentence;
  const first = tokens[insertion.from];
  if (first === undefined) return [];
  const passage = { sentence, to: insertion.to, score: scores.inserted };
  const isParticiple = isGerund(first) || (first.low.endsWith('ed') && first.isWord);
  const isSubject = !isInPhrase(tokens, from) && startsPredicate(tokens, insertion.to + 1);
  if (isParticiple) return isSubject ? [{ ...passage, from: insertion.from }] : [];
  if (!/^(?:who|which|whom)$/.test(first.low) || isOfAPlace(tokens, from, first)) return [];
  const start = insertion.from + 1;
  if (!startsRelative(tokens, start)) return withName(reference, insertion);
  const end = Math.min(insertion.to, findClauseEnd(tokens, start));
  const isJoined = tokens[end]?.low === 'and' && startsRelative(tokens, end + 1);
  const last = isJoined ? Math.min(insertion.to, findClauseEnd(tokens, end + 1)) : end;
  return [{ ...passage, from: start, to: last }];
}

/** "a broker from Lima, who": the one who does it is not Lima. */
function isOfAPlace(tokens: readonly Token[], name: number, { low }: Token): boolean {
  const before = tokens[phraseStart(tokens, name) - 1]?.low ?? '';
  return low === 'who' && /^(?:in|at|near|on|outside)$/.test(before);
}

const opinion =
  /^(?:consider|consider(?:s|ed)|regard(?:s|ed)?|see|sees|saw|seen|calls?|called|think|thinks|thought|describe(?:s|d)?)$/;

/** "the Quartet, which Chile leads": told of the name with the name. */
function withName(
  { sentence, from }: TokenReference,
  { from: link, to }: Insertion,
): readonly Passage[] {
  const { tokens } = sentence;
  const start = tokens[from - 1]?.low === 'the' ? from - 1 : from;
  const words = tokens.slice(link, to);
  const isTold =
    words.some((token) => isFiniteVerb(token)) && !words.some(({ low }) => opinion.test(low));
  return isTold && !isInPhrase(tokens, from)
    ? [{ sentence, from: start, to, score: scores.inserted }]
    : [];
}
