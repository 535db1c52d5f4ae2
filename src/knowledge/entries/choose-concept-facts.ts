/**
 * One concept's references in, what the article tells of it and of no other entry out; empty when
 * the concept is only mentioned there.
 */
import type { Fact } from '../story.ts';
import { chooseFacts } from './choose-facts.ts';
import { findPassages } from './find-passages.ts';
import { scores, type Passage } from './passage.ts';
import type { TokenReference } from './token-reference.ts';

/** "in a policy speech" names a concept and tells nothing of it. */
const fewestWords = 5;
/** "prevent any power vacuum": the verb that governs a concept is no further away. */
const longestReach = 3;

/** `told` holds a `factKey` for each fact of the other entries. */
export function chooseConceptFacts(
  own: readonly TokenReference[],
  all: readonly TokenReference[],
  told: ReadonlySet<string>,
): readonly Fact[] {
  const isOwn = (fact: Fact): boolean => !told.has(factKey(fact));
  const facts = chooseFacts(own.flatMap(tellPassages), all);
  return facts.some(isOwn) ? facts : chooseFacts(own.flatMap(governedPassages), all).filter(isOwn);
}

export function factKey({ span: { sentence, start, end } }: Fact): string {
  return [sentence, start, end].join(' ');
}

function tellPassages(reference: TokenReference): readonly Passage[] {
  return findPassages(reference).filter(
    (passage) => passage.score !== scores.says && countWords(passage) >= fewestWords,
  );
}

/** Part of a sentence will do where the concept is what its verb is about. */
function governedPassages(reference: TokenReference): readonly Passage[] {
  return tellPassages(reference).filter(
    ({ from, isPartial }) => isPartial === true && reference.from - from < longestReach,
  );
}

function countWords({ sentence, from, to }: Passage): number {
  return sentence.tokens.slice(from, to).filter(({ isWord }) => isWord).length;
}
