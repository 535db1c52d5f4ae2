/**
 * "Peruvian officials are worried that …": country adjectives with a role in the plural in, those
 * who say or think something out. They have no name of their own, but a claim that is theirs.
 */
import { isRole } from './data/role-words.ts';
import type { Concept } from './find-concepts.ts';
import { findClaims } from './find-claim.ts';
import type { DemonymUse } from './read-names.ts';
import { textOfTokens } from './read-sentences.ts';

export function findGroups(demonyms: readonly DemonymUse[]): readonly Concept[] {
  return demonyms.filter(isSpeaker).map(({ sentence, from, to }) => ({
    name: textOfTokens(sentence, from, to + 1),
    uses: [{ sentence, from, to: to + 1 }],
  }));
}

function isSpeaker({ sentence, from, to }: DemonymUse): boolean {
  const role = sentence.tokens[to];
  if (role === undefined || !role.low.endsWith('s') || !isRole(role.low)) return false;
  return findClaims(sentence).some(
    ({ words }) => words !== null && words.from <= from && words.to === to + 1,
  );
}
