/** A reference in, what is told of it between commas right behind it out. */
import { findClauseEnd } from './find-clause-end.ts';
import { listInsertions, type Insertion } from './find-insertion.ts';
import { startsPredicate, startsRelative } from './find-predicate.ts';
import { isInPhrase, skipOrigin } from './find-predicate-of-name.ts';
import { scores, type Passage } from './passage.ts';
import type { TokenReference } from './token-reference.ts';
import type { Token } from './tokens.ts';
import { isGerund } from './word-class.ts';

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

function tellInsertion(
  { sentence, from }: TokenReference,
  insertion: Insertion,
): readonly Passage[] {
  const { tokens } = sentence;
  const first = tokens[insertion.from];
  if (first === undefined) return [];
  const passage = { sentence, to: insertion.to, score: scores.inserted };
  const isParticiple = isGerund(first) || (first.low.endsWith('ed') && first.isWord);
  const isSubject = !isInPhrase(tokens, from) && startsPredicate(tokens, insertion.to + 1);
  if (isParticiple) return isSubject ? [{ ...passage, from: insertion.from }] : [];
  const isRelative =
    /^(?:who|which)$/.test(first.low) && startsRelative(tokens, insertion.from + 1);
  if (!isRelative) return [];
  const end = Math.min(insertion.to, findClauseEnd(tokens, insertion.from + 1));
  return [{ ...passage, from: insertion.from + 1, to: end }];
}
