/**
 * Passages about one entry in, its facts out: readable alone, not about the same words twice, the
 * most telling first, each with whose claim it is.
 */
import type { Fact } from '../story.ts';
import { findClaims, type ClaimScope } from './find-claim.ts';
import type { Passage } from './passage.ts';
import { isQuotedAt } from './find-quoted.ts';
import { spanOfTokens, textOfTokens, type ReadSentence } from './read-sentences.ts';
import type { TokenReference } from './token-reference.ts';

const mostFacts = 8;
/** Fewer words or letters tell nothing alone; more are no fact but a paragraph. */
const fewestTokens = 4;
const longestFactUnits = 200;
/** A later sentence tells less, by a little. */
const sentenceDiscount = 0.02;
const claimDiscount = 0.3;

interface Rated {
  readonly passage: Passage;
  readonly claim: ClaimScope | null;
  readonly rank: number;
}

export function chooseFacts(
  passages: readonly Passage[],
  references: readonly TokenReference[],
): readonly Fact[] {
  const rated = passages
    .map(trimPassage)
    .filter(isReadable)
    .map(rate)
    .filter(({ passage, claim }) => claim !== null || !isQuotedAt(passage.sentence, passage.from))
    .filter((item) => isOpenerKnown(item, references))
    .toSorted((left, right) => right.rank - left.rank);
  const chosen: Rated[] = [];
  for (const item of rated) {
    if (chosen.length < mostFacts && !chosen.some((other) => overlap(item.passage, other.passage)))
      chosen.push(item);
  }
  return dropPartial(chosen).map(({ passage, claim }) => ({
    span: spanOfTokens(passage.sentence, passage.from, passage.to),
    claim: toClaim(passage.sentence, claim, references),
  }));
}

function dropPartial(chosen: readonly Rated[]): readonly Rated[] {
  const whole = chosen.filter(({ passage }) => passage.isPartial !== true);
  return whole.length > 0 ? whole : chosen;
}

/** What begins with "he" or "we" can be read where the one whose claim it is speaks of themselves. */
function isOpenerKnown(
  { passage: { sentence, from }, claim }: Rated,
  references: readonly TokenReference[],
): boolean {
  const [opener = ''] = (sentence.tokens[from]?.low ?? '').split('’');
  if (!/^(?:he|she|they|it|we|i)$/.test(opener)) return true;
  const owner = toClaim(sentence, claim, references)?.entry ?? null;
  if (owner === null || /^(?:they|it)$/.test(opener)) return false;
  if (/^(?:we|i)$/.test(opener)) return true;
  return references.some(
    (one) => one.sentence.index === sentence.index && one.from === from && one.entry === owner,
  );
}

function rate(passage: Passage): Rated {
  const claim = claimOf(passage);
  const discount = sentenceDiscount * passage.sentence.index + (claim === null ? 0 : claimDiscount);
  return { passage, claim, rank: passage.score - discount };
}

function trimPassage(passage: Passage): Passage {
  const { tokens } = passage.sentence;
  let { to } = passage;
  while (
    to > passage.from &&
    /^(?:[,.;:—–]|and|as|to|of|in|that|said)$/.test(tokens[to - 1]?.text ?? '')
  )
    to -= 1;
  return { ...passage, to };
}

function isReadable({ sentence, from, to, score }: Passage): boolean {
  if (score <= 0 || to - from < fewestTokens) return false;
  if (/^[“‘]$/.test(sentence.tokens[to]?.text ?? '')) return false;
  if (sentence.tokens[from]?.low === 'known') return false;
  const text = textOfTokens(sentence, from, to);
  const count = (mark: string): number => text.split(mark).length;
  return text.length <= longestFactUnits && count('“') === count('”') && count('(') === count(')');
}

function overlap(left: Passage, right: Passage): boolean {
  if (left.sentence.index !== right.sentence.index) return false;
  return Math.min(left.to, right.to) - Math.max(left.from, right.from) > 0;
}

/** The innermost claim that holds the whole passage and is not made inside it. */
function claimOf({ sentence, from, to }: Passage): ClaimScope | null {
  const scopes = findClaims(sentence).filter(
    (scope) =>
      scope.from <= from && to <= scope.to && (scope.wordsTo <= from || scope.wordsFrom >= to),
  );
  return scopes.reduce<ClaimScope | null>(
    (best, scope) => (best === null || scope.to - scope.from < best.to - best.from ? scope : best),
    null,
  );
}

function toClaim(
  sentence: ReadSentence,
  scope: ClaimScope | null,
  references: readonly TokenReference[],
): Fact['claim'] {
  if (scope === null) return null;
  const { wordsFrom, wordsTo } = scope;
  const named = references.find(
    (one) =>
      one.sentence.index === sentence.index &&
      one.to === wordsTo &&
      one.from >= wordsFrom &&
      one.form !== 'demonym',
  );
  return { entry: named?.entry ?? null, words: spanOfTokens(sentence, wordsFrom, wordsTo) };
}
