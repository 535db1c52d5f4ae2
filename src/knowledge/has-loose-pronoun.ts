/**
 * A sentence with its quotations and references in, whether one of its pronouns for a person means
 * nobody that the sentence names out: "‘Where did it go?’ he asked".
 */
import type { Range } from './moments/expression.ts';
import type { Reference } from './reference.ts';
import type { Entry } from './story.ts';

const pronoun = /\b(?:he|she|him|her|his|hers)\b/gi;

/** Pronouns in quotations are the speaker's business. `entries` by id. */
export function hasLoosePronoun(
  text: string,
  quoted: readonly Range[],
  references: readonly Reference[],
  entries: ReadonlyMap<string, Entry>,
): boolean {
  const names = references.filter(
    ({ entry, form }) => form !== 'pronoun' && entries.get(entry)?.kind === 'person',
  );
  return [...text.matchAll(pronoun)].some(({ index }) => {
    if (quoted.some(({ start, end }) => start <= index && index < end)) return false;
    const meant = references.find(({ span, form }) => form === 'pronoun' && span.start === index);
    return !names.some(({ span, entry }) => span.end <= index || entry === meant?.entry);
  });
}
