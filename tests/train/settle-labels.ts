/** Examples in, the same out with what is plainly wrong in silver labels set right or trusted little. */
import { groupBy } from '../../src/knowledge/group-by.ts';
import type { Example } from './make-examples.ts';
import type { TaggedKind } from './tagged.ts';

/** A name with as many texts and as large a share of one label is that in all of them. */
const leastTexts = 3;
const leastShare = 0.6;
/** Votes that lead by so much are seldom wrong; a silver label against them often is. */
const clearLead = 5;
const doubtedShare = 0.1;

export function settleLabels(examples: readonly Example[]): Example[] {
  const silver = groupBy(
    examples.filter(({ isSilver }) => isSilver),
    ({ name }) => name,
  );
  return examples.map((example) => {
    if (!example.isSilver) return example;
    const kind = mostCommon(silver.get(example.name) ?? []) ?? example.kind;
    const isDoubted =
      /^(?:person|place|organisation)$/.test(example.ruled ?? '') &&
      example.ruled !== kind &&
      example.lead >= clearLead;
    return { ...example, kind, trust: isDoubted ? example.trust * doubtedShare : example.trust };
  });
}

function mostCommon(examples: readonly Example[]): TaggedKind | null {
  if (examples.length < leastTexts) return null;
  const counts = [...groupBy(examples, ({ kind }) => kind)];
  return counts.find(([, { length }]) => length >= examples.length * leastShare)?.[0] ?? null;
}
