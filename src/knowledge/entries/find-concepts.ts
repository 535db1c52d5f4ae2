/**
 * The sentences of an article in, the common phrases out that a reader may want explained:
 * "coalition government", "cruise missiles", "Peru-Chile alliance". A phrase needs a head from a
 * table and a word before it that narrows it down.
 */
import { groupBy } from '../group-by.ts';
import { conceptHeads, vagueAdjectives } from './data/concept-heads.ts';
import { isRole } from './data/role-words.ts';
import { isCountryPair } from './is-name-word.ts';
import type { ReadSentence } from './read-sentences.ts';
import { isAdjective, isAdverb, isCommonWord, isNounLike, isVerb } from './word-class.ts';
import type { Token } from './tokens.ts';

export interface Concept {
  /** As it first stands in the text. */
  readonly name: string;
  readonly uses: readonly ConceptUse[];
}

/** Token indexes, half-open. */
interface ConceptUse {
  readonly sentence: ReadSentence;
  readonly from: number;
  readonly to: number;
}

const longestConceptWords = 3;
/** Heads that say the same of two countries ("Peru-Chile ties"): one concept. */
const bonds = /^(?:alliance|ties|cooperation|relations|relationship|partnership|leadership|talks)$/;

export function findConcepts(sentences: readonly ReadSentence[]): readonly Concept[] {
  const uses = sentences.flatMap((sentence) =>
    sentence.tokens.map((_, at) => conceptAt(sentence, at)).filter((use) => use !== null),
  );
  return [...groupBy(uses, conceptKey).values()]
    .map(asConcept)
    .toSorted((left, right) => rate(right) - rate(left));
}

/** The phrase whose last word stands at `at`. */
function conceptAt(sentence: ReadSentence, at: number): ConceptUse | null {
  const { tokens } = sentence;
  const head = tokens[at];
  if (head === undefined || head.isCapital) return null;
  const before = tokens[at - 1];
  if (before !== undefined && isCountryPair(before.text)) {
    return bonds.test(head.low) || conceptHeads.has(head.low)
      ? { sentence, from: at - 1, to: at + 1 }
      : null;
  }
  if (!conceptHeads.has(head.low) || goesOn(tokens, at)) return null;
  let from = at;
  while (from > 0 && at + 1 - from < longestConceptWords && narrows(tokens, from - 1)) from -= 1;
  return from < at && isTelling(tokens.slice(from, at + 1)) ? { sentence, from, to: at + 1 } : null;
}

/** Another noun follows: the phrase is longer than its head. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    next !== undefined &&
    isNounLike(next) &&
    !isVerb(next) &&
    !/^(?:most|least|last|next|early|late)$/.test(next.low)
  );
}

function narrows(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !isNounLike(token) || isRole(token.low)) return false;
  return !vagueAdjectives.has(token.low) && !isAdverb(token) && token.low.length > 2;
}

/** The head is rare, or a word before it is rare or a noun itself. */
function isTelling(words: readonly Token[]): boolean {
  const head = words.at(-1);
  if (head !== undefined && !isCommonWord(head.low)) return true;
  return words.slice(0, -1).some((word) => !isCommonWord(word.low) || !isAdjective(word));
}

function conceptKey({ sentence: { tokens }, from, to }: ConceptUse): string {
  const first = tokens[from]?.text ?? '';
  if (isCountryPair(first) && bonds.test(tokens[to - 1]?.low ?? '')) return first;
  return tokens
    .slice(from, to)
    .map(({ low }) => low.replace(/s$/, ''))
    .join(' ');
}

function asConcept(uses: readonly ConceptUse[]): Concept {
  const named =
    uses.find(({ sentence, to }) => sentence.tokens[to - 1]?.low === 'alliance') ?? uses[0];
  const { sentence, from, to } = named ?? { sentence: undefined, from: 0, to: 0 };
  const start = sentence?.tokens[from]?.start ?? 0;
  return { name: sentence?.text.slice(start, sentence.tokens[to - 1]?.end) ?? '', uses };
}

/** Phrases that come back, come early and hold rare words first. */
function rate({ uses, name }: Concept): number {
  const rare = name.split(' ').filter((word) => !isCommonWord(word.toLowerCase())).length;
  return uses.length + rare - 0.05 * (uses[0]?.sentence.index ?? 0);
}
