/**
 * One concept's references in, what the article tells of it and of no other entry out; empty when
 * the concept is only mentioned there.
 */
import type { Fact } from '../story.ts';
import { chooseFacts, type Telling } from './choose-facts.ts';
import { findPassages } from './find-passages.ts';
import { scores, type Passage } from './passage.ts';
import type { TokenReference } from './token-reference.ts';

/** "in a policy speech" names a concept and tells nothing of it. */
const fewestWords = 5;

/** `told` holds a `factKey` for each fact of the other entries. */
export function chooseConceptFacts(
  own: readonly TokenReference[],
  telling: Telling,
  told: ReadonlySet<string>,
): readonly Fact[] {
  const facts = chooseFacts(own.flatMap(tellPassages), telling);
  return facts.some((fact) => !told.has(factKey(fact))) ? facts : [];
}

export function factKey({ span: { sentence, start, end } }: Fact): string {
  return [sentence, start, end].join(' ');
}

function tellPassages(reference: TokenReference): readonly Passage[] {
  return findPassages(reference).filter(
    (passage) => passage.score !== scores.says && countWords(passage) >= fewestWords,
  );
}

function countWords({ sentence, from, to }: Passage): number {
  return sentence.tokens.slice(from, to).filter(({ isWord }) => isWord).length;
}
