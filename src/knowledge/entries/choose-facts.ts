/**
 * Passages about one entry in, its facts out: readable alone, not about the same words twice, the
 * most telling first, each with whose claim it is.
 */
import type { Fact } from '../story.ts';
import { findClaims, type ClaimScope, type ClaimWords } from './find-claim.ts';
import { findDangling, placeKey, type Stage } from './find-dangling.ts';
import { findOpening } from './find-opening.ts';
import { isReadable } from './is-readable.ts';
import type { Passage } from './passage.ts';
import { spanOfTokens, type ReadSentence } from './read-sentences.ts';
import type { TokenReference } from './token-reference.ts';
import { isFiniteVerb, isNounLike } from './word-class.ts';

const mostFacts = 10;
/** A later sentence tells less, by a little. */
const sentenceDiscount = 0.02;
const claimDiscount = 0.3;
/** What somebody says of their own plans. */
const ownClaimDiscount = 0.1;

/** Of whom the facts are, and what tells whom a word means. */
export interface Telling {
  readonly entry: string;
  readonly isPerson: boolean;
  /** By `placeKey`. */
  readonly references: ReadonlyMap<string, TokenReference>;
}

interface Rated {
  readonly passage: Passage;
  readonly claim: ClaimWords | null;
  readonly rank: number;
}

/** All references by where they begin. */
export function placeReferences(
  references: readonly TokenReference[],
): ReadonlyMap<string, TokenReference> {
  return new Map(references.map((one) => [placeKey(one.sentence, one.from), one]));
}

export function chooseFacts(passages: readonly Passage[], telling: Telling): readonly Fact[] {
  const rated = passages
    .map(trimPassage)
    .filter(isReadable)
    .flatMap((passage) => rate(passage, telling))
    .flatMap((item) => keepKnown(item, telling))
    .toSorted((left, right) => right.rank - left.rank);
  const chosen: Rated[] = [];
  for (const item of rated) {
    if (chosen.length < mostFacts && !chosen.some((other) => overlap(item.passage, other.passage)))
      chosen.push(item);
  }
  return chosen.map(({ passage, claim }) => ({
    span: spanOfTokens(passage.sentence, passage.from, passage.to),
    claim: toClaim(passage.sentence, claim, telling),
  }));
}

/** Whoever and whatever the passage means, it or its card names; else it ends before that word. */
function keepKnown(item: Rated, telling: Telling): readonly Rated[] {
  const { passage, claim } = item;
  const { sentence, from } = passage;
  const claimant = toClaim(sentence, claim, telling)?.entry ?? null;
  const stage: Stage = { ...telling, claimant, isClause: passage.subjectFrom === from };
  const opener = sentence.tokens[from]?.low ?? '';
  if (
    /^(?:he|she)$/.test(opener) &&
    telling.references.get(placeKey(sentence, from))?.entry !== claimant
  )
    return [];
  const at = findDangling(sentence, passage, stage);
  if (at === null) return [item];
  const shorter = { ...passage, to: findAdjunct(sentence, from, at) };
  const isOfEntry = mentions(shorter, telling) || !mentions(passage, telling);
  return isOfEntry && isReadable(shorter) ? [{ ...item, passage: shorter }] : [];
}

function mentions({ sentence, from, to }: Passage, { entry, references }: Telling): boolean {
  const keys = sentence.tokens.slice(from, to).map((_, at) => placeKey(sentence, from + at));
  return keys.some((key) => references.get(key)?.entry === entry);
}

/** "after a loss in May over his debts": where what may be left out begins; `from` when nothing may. */
function findAdjunct({ tokens }: ReadSentence, from: number, end: number): number {
  for (let at = end; at > from; at--) {
    const before = tokens[at - 1];
    const isNominal = before !== undefined && (before.isCapital || isNounLike(before));
    if (isNominal && adjunct.test(tokens[at]?.low ?? '')) return at;
  }
  return from;
}

/** Nothing where the words are somebody’s and the text does not tell whose. */
function rate(passage: Passage, telling: Telling): readonly Rated[] {
  const { sentence, from, subjectFrom } = passage;
  const scope = claimOf(passage);
  const claim = scope?.words ?? null;
  if (scope !== null && claim === null) return [];
  if (claim === null && sentence.isQuoted[from] === true) return [];
  const opening = subjectFrom === undefined ? 'free' : findOpening(sentence.tokens, subjectFrom);
  if (opening === null || (opening === 'reported' && claim === null)) return [];
  if (claim === null && isForecast(passage)) return [];
  const isOwn = toClaim(sentence, claim, telling)?.entry === telling.entry;
  const ofClaim = isOwn ? ownClaimDiscount : claimDiscount;
  const discount = sentenceDiscount * sentence.index + (claim === null ? 0 : ofClaim);
  return [{ passage, claim, rank: passage.score - discount }];
}

/** "might leave": the article’s own guess. */
function isForecast({ sentence, from, to }: Passage): boolean {
  const verb = sentence.tokens.slice(from, to).find((token) => isFiniteVerb(token));
  return /^(?:may|might|could|should|would)$/.test(verb?.low ?? '');
}

const adjunct = /^(?:over|due|amid|despite|after|before|because|as|while|since|when)$/;
const linking = /^(?:also|then|later|however|instead|meanwhile|still|too|further|thus|therefore)$/;

function trimPassage(passage: Passage): Passage {
  const { tokens } = passage.sentence;
  let { from, to } = passage;
  while (to > from && /^(?:[,.;:—–-]|and|or|but|even)$/.test(tokens[to - 1]?.text ?? '')) to -= 1;
  while (from < to && linking.test(tokens[from]?.low ?? '')) from += 1;
  return { ...passage, from, to };
}

function overlap(left: Passage, right: Passage): boolean {
  if (left.sentence.index !== right.sentence.index) return false;
  return Math.min(left.to, right.to) - Math.max(left.from, right.from) > 0;
}

/** The innermost claim that holds the whole passage and is not made inside it. */
function claimOf({ sentence, from, to }: Passage): ClaimScope | null {
  const scopes = findClaims(sentence).filter(
    ({ from: start, to: end, words }) =>
      start <= from && to <= end && (words === null || words.to <= from || words.from >= to),
  );
  return scopes.reduce<ClaimScope | null>(
    (best, scope) => (best === null || scope.to - scope.from < best.to - best.from ? scope : best),
    null,
  );
}

function toClaim(
  sentence: ReadSentence,
  words: ClaimWords | null,
  { references }: Telling,
): Fact['claim'] {
  if (words === null) return null;
  let entry: string | null = null;
  for (let at = words.from; at < words.headTo; at++) {
    const named = references.get(placeKey(sentence, at));
    if (named?.to === words.headTo && named.form !== 'demonym') entry = named.entry;
  }
  return { entry, words: spanOfTokens(sentence, words.from, words.to) };
}
