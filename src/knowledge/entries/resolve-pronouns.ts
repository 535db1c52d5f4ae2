/**
 * "he", "she" and their forms in, the person each means out. Who was the last sentence's subject is
 * meant, or the only person named before it in its own sentence; where two are possible, nobody.
 */
import { speechVerbs } from '../../article/data/speech-verbs.ts';
import { findPredicateOfName, isInPhrase } from './find-predicate-of-name.ts';
import type { ReadSentence } from './read-sentences.ts';
import type { Person, TokenReference } from './token-reference.ts';

/** A subject further back is no longer what a pronoun takes up. */
const mostSentencesBack = 3;

const hePattern = /^(?:he|him|his|himself)$/;
const shePattern = /^(?:she|her|hers|herself)$/;

/** `references` are those by name and title, in the order of the text. */
export function resolvePronouns(
  sentences: readonly ReadSentence[],
  references: readonly TokenReference[],
  people: readonly Person[],
): readonly TokenReference[] {
  const persons = new Map(people.map((person) => [person.entry, person]));
  const nearby = new Map<number, TokenReference[]>();
  for (const reference of references) keep(nearby, reference);
  const found: TokenReference[] = [];
  for (const sentence of sentences) {
    for (const [at, token] of sentence.tokens.entries()) {
      const pronoun = hePattern.test(token.low) ? 'he' : shePattern.test(token.low) ? 'she' : null;
      if (pronoun === null) continue;
      const near = listNear(nearby, sentence.index);
      const candidates = (speaks(sentence, at) ? outsideQuotations(near) : near).filter(
        ({ entry }) => {
          const person = persons.get(entry);
          return person !== undefined && (person.pronoun === null || person.pronoun === pronoun);
        },
      );
      const entry = resolveOne(sentence, at, candidates);
      if (entry === null) continue;
      const reference = { sentence, from: at, to: at + 1, entry, form: 'pronoun' } as const;
      found.push(reference);
      keep(nearby, reference);
    }
  }
  return found;
}

/** "he said", "said she", outside quotation marks. */
function speaks(sentence: ReadSentence, at: number): boolean {
  const { tokens } = sentence;
  const isBesideVerb = [at - 1, at + 1].some((one) => speechVerbs.has(tokens[one]?.low ?? ''));
  return isBesideVerb && sentence.isQuoted[at] !== true;
}

/** Who is named in a quotation is spoken of, and not who speaks. */
function outsideQuotations(references: readonly TokenReference[]): readonly TokenReference[] {
  return references.filter((one) => one.sentence.isQuoted[one.from] !== true);
}

function keep(nearby: Map<number, TokenReference[]>, reference: TokenReference): void {
  const { index } = reference.sentence;
  const there = nearby.get(index);
  if (there === undefined) nearby.set(index, [reference]);
  else there.push(reference);
}

/** The references of a sentence and of those before it that a pronoun can take up. */
function listNear(
  nearby: ReadonlyMap<number, readonly TokenReference[]>,
  index: number,
): readonly TokenReference[] {
  const indexes = Array.from({ length: mostSentencesBack + 1 }, (_, back) => index - back);
  return indexes.flatMap((one) => nearby.get(one) ?? []);
}

function resolveOne(
  sentence: ReadSentence,
  at: number,
  candidates: readonly TokenReference[],
): string | null {
  const here = candidates.filter((one) => one.sentence.index === sentence.index && one.from < at);
  const inSentence = new Set(here.map(({ entry }) => entry));
  if (inSentence.size > 1) return null;
  const [only] = inSentence;
  const last = lastSubject(sentence, candidates);
  if (only !== undefined) return isCertainHere(here, only, last) ? only : null;
  return last;
}

/** One person is named before the pronoun: it is meant when it is a subject or nobody else is near. */
function isCertainHere(
  here: readonly TokenReference[],
  only: string,
  last: string | null,
): boolean {
  return last === null || last === only || here.some((one) => isSubject(one));
}

/** The subject of the nearest sentence before that has one; null when there are two of them. */
function lastSubject(sentence: ReadSentence, candidates: readonly TokenReference[]): string | null {
  for (let back = 1; back <= mostSentencesBack; back++) {
    const there = candidates.filter((one) => one.sentence.index === sentence.index - back);
    const subjects = new Set(there.filter((one) => isSubject(one)).map(({ entry }) => entry));
    const [subject] = subjects;
    if (subjects.size > 1) return null;
    if (subject !== undefined) return subject;
    const named = new Set(there.map(({ entry }) => entry));
    if (named.size > 0) return named.size === 1 ? ([...named][0] ?? null) : null;
  }
  return null;
}

/** Its verb follows, at once or after an insertion between commas; or it follows "said". */
export function isSubject({ sentence: { tokens }, from, to }: TokenReference): boolean {
  if (!isInPhrase(tokens, from) && findPredicateOfName(tokens, to) !== null) return true;
  return /^(?:said|says|added|adds|wrote|told)$/.test(tokens[from - 1]?.low ?? '');
}
