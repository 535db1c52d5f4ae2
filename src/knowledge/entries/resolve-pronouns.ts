/**
 * "he", "she" and their forms in, the person each means out. Who was the last sentence's subject is
 * meant, or the only person named before it in its own sentence; where two are possible, nobody.
 */
import { isRole } from './data/role-words.ts';
import { isSubject, listCandidates } from './list-candidates.ts';
import type { NameUse } from './read-names.ts';
import type { ReadSentence } from './read-sentences.ts';
import type { Person, TokenReference } from './token-reference.ts';

/** A subject further back is no longer what a pronoun takes up. */
const mostSentencesBack = 3;
/** How far before a pronoun somebody without a name takes it. */
const unnamedReach = 7;

/** Stands in for whoever is named and not known: a pronoun may mean them. */
const stranger = '';

const hePattern = /^(?:he|him|his|himself)$/;
const shePattern = /^(?:she|her|hers|herself)$/;

/** `references` are those by name and title, in the order of the text. */
export function resolvePronouns(
  sentences: readonly ReadSentence[],
  references: readonly TokenReference[],
  people: readonly Person[],
  strangers: readonly NameUse[],
): readonly TokenReference[] {
  const persons = new Map([
    ...people.map((person) => [person.entry, person] as const),
    [stranger, { entry: stranger, pronoun: null, titles: new Set<string>() }] as const,
  ]);
  const nearby = new Map<number, TokenReference[]>();
  for (const reference of references) keep(nearby, reference);
  for (const { sentence, from, to } of strangers)
    keep(nearby, { sentence, from, to, entry: stranger, form: 'short' });
  const found: TokenReference[] = [];
  for (const sentence of sentences) {
    for (const [at, token] of sentence.tokens.entries()) {
      const pronoun = hePattern.test(token.low) ? 'he' : shePattern.test(token.low) ? 'she' : null;
      if (pronoun === null) continue;
      const candidates = listCandidates(sentence, at, listNear(nearby, sentence.index)).filter(
        ({ entry }) => {
          const person = persons.get(entry);
          return person !== undefined && (person.pronoun === null || person.pronoun === pronoun);
        },
      );
      const entry = resolveOne(sentence, at, candidates);
      if (entry === null || entry === stranger) continue;
      const reference = { sentence, from: at, to: at + 1, entry, form: 'pronoun' } as const;
      found.push(reference);
      keep(nearby, reference);
    }
  }
  return dropConflicts(found);
}

/** One whom no name or title calls "he" or "she" is called one of both: the rarer is an error. */
function dropConflicts(found: readonly TokenReference[]): readonly TokenReference[] {
  const counts = new Map<string, { he: number; she: number }>();
  for (const one of found) {
    const count = counts.get(one.entry) ?? { he: 0, she: 0 };
    count[pronounAt(one)] += 1;
    counts.set(one.entry, count);
  }
  return found.filter((one) => {
    const { he, she } = counts.get(one.entry) ?? { he: 0, she: 0 };
    if (he === 0 || she === 0) return true;
    return pronounAt(one) === 'he' ? he > she : she > he;
  });
}

function pronounAt({ sentence, from }: TokenReference): 'he' | 'she' {
  return hePattern.test(sentence.tokens[from]?.low ?? '') ? 'he' : 'she';
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
  if (meansAnother(sentence, at)) return null;
  const here = candidates.filter((one) => one.sentence.index === sentence.index && one.from < at);
  const inSentence = new Set(here.map(({ entry }) => entry));
  if (inSentence.size > 1) return null;
  const [only] = inSentence;
  const last = lastSubject(sentence, candidates);
  if (only !== undefined) return isCertainHere(here, only, last) ? only : null;
  return isAhead(sentence, at, candidates) ? null : last;
}

/** "a girl and her father", "another man lost his": somebody without a name stands nearer. */
function meansAnother({ tokens }: ReadSentence, at: number): boolean {
  for (let index = at - 1; index > Math.max(-1, at - unnamedReach); index--) {
    const token = tokens[index];
    if (token === undefined || token.isCapital || /^[.;”“]$/.test(token.text)) return false;
    const isOne = /^(?:a|an|one|another|every|each|any|no|whose|my|our|your)$/.test(
      tokens[index - 1]?.low ?? '',
    );
    const isUnnamed = isOne || (index === 1 && tokens[0]?.low === 'the');
    if (
      isUnnamed &&
      (isRole(token.low) || /^(?:girl|boy|man|woman|person|child|mum|mom|dad|guy)$/.test(token.low))
    )
      return true;
  }
  return false;
}

/** "Discussing his plan, Ruiz said": the one meant may be named only after. */
function isAhead(
  { index, tokens }: ReadSentence,
  at: number,
  candidates: readonly TokenReference[],
): boolean {
  const comma = tokens.findIndex(({ text }, place) => place > at && text === ',');
  const isOpening = !tokens.slice(0, at).some(({ text }) => /^[,“”;:]$/.test(text));
  const opener = tokens[0]?.low === 'even' ? tokens[1] : tokens[0];
  const isFronted = /^(?:as|while|when|after|before|although|though|since|if|because)$/.test(
    opener?.low ?? '',
  );
  const mayWait = isFronted || /^(?:his|her)$/.test(tokens[at]?.low ?? '');
  return (
    mayWait &&
    isOpening &&
    comma > 0 &&
    at > 0 &&
    candidates.some((one) => one.sentence.index === index && one.from > comma && isSubject(one))
  );
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
