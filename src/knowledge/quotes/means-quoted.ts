/**
 * A pronoun outside quotations and the people named around it in, whether only a quotation made it
 * mean who it is taken to mean out: who is spoken of in “Baker was late,” he said, is not who speaks.
 */
import type { Named } from './subject.ts';

/** A sentence's references, by whether they stand in a quotation. */
export interface Sided {
  readonly outside: readonly Named[];
  readonly inside: readonly Named[];
}

/** A quotation further back than this hardly bears on the pronoun. */
const mostSentencesBack = 3;

/** Named in the quotation, and not among the people that were last named outside one. */
export function meansQuoted(name: Named, index: number, sentences: readonly Sided[]): boolean {
  if (name.form !== 'pronoun') return false;
  const near = sentences.slice(Math.max(0, index - mostSentencesBack), index + 1);
  if (!near.some(({ inside }) => inside.some(({ entry }) => entry === name.entry))) return false;
  const last = lastPeople(name, index, sentences);
  return !last.some(({ entry }) => entry === name.entry);
}

/** The people before the name in its own sentence, else in the nearest sentence before that has any. */
function lastPeople(name: Named, index: number, sentences: readonly Sided[]): readonly Named[] {
  const here = listPeople(sentences[index]).filter(({ end }) => end <= name.start);
  if (here.length > 0) return here;
  const before = sentences.slice(0, index).findLast((one) => listPeople(one).length > 0);
  return listPeople(before);
}

function listPeople(sentence: Sided | undefined): readonly Named[] {
  return sentence?.outside.filter(({ kind }) => kind === 'person') ?? [];
}
