/** An article, its entries and its quoted passages in, each sentence ready to be read for cues out. */
import type { Cue } from './cue.ts';
import type { Article } from '../../article/article.ts';
import { groupBy } from '../group-by.ts';
import type { FoundEntries } from '../reference.ts';
import { findGenders } from './find-genders.ts';
import { findCues } from './find-cues.ts';
import type { Piece, Quoted } from './find-quoted.ts';
import { mask } from './subject.ts';
import type { Named } from './subject.ts';
import { meansQuoted } from './means-quoted.ts';

export interface Reading {
  /** The sentence with its quotations masked. */
  readonly masked: string;
  readonly cues: readonly Cue[];
  /** Named outside quotations. */
  readonly named: readonly Named[];
  /** People named outside quotations. */
  readonly people: readonly Named[];
}

/** Characters: longer "sentences" are tables or broken text, and cost time by their square. */
const longestSentence = 2000;

/** Some newspapers write a double mark as two single ones. */
export const widestMark = 2;

export function readSentences(
  article: Article,
  found: FoundEntries,
  quoted: readonly Quoted[],
): Reading[] {
  const genders = findGenders(article, found);
  const kinds = new Map(found.entries.map((entry) => [entry.id, entry.kind]));
  const pieces = groupBy(
    quoted.flatMap((passage) => passage.pieces),
    (piece) => piece.sentence,
  );
  const references = groupBy(found.references, ({ span }) => span.sentence);
  const sentences = article.sentences.map(({ text }, sentence) => {
    const masked = maskPieces(text, pieces.get(sentence) ?? []);
    const all = (references.get(sentence) ?? [])
      .map(({ span, entry, form }) => ({
        start: span.start,
        end: span.end,
        entry,
        form,
        kind: kinds.get(entry) ?? 'concept',
        pronoun: genders.get(entry) ?? null,
      }))
      .filter(
        ({ form, start, end }) => form !== 'pronoun' || /^s?he$/i.test(text.slice(start, end)),
      );
    return {
      masked,
      outside: all.filter(({ start }) => masked[start] !== mask),
      inside: all.filter(({ start }) => masked[start] === mask),
    };
  });
  return sentences.map(({ masked, outside }, index) => {
    const named = outside.filter((name) => !meansQuoted(name, index, sentences));
    const people = named.filter(({ kind }) => kind === 'person');
    return {
      masked,
      cues: masked.length > longestSentence ? [] : findCues(masked, named),
      named,
      people,
    };
  });
}

function maskPieces(text: string, pieces: readonly Piece[]): string {
  const characters = text.split('');
  for (const { start, end } of pieces) {
    const before = text.slice(Math.max(0, start - widestMark), start);
    const from = start - (/[“”"‘’']{1,2}$/.exec(before)?.[0].length ?? 0);
    const after = text.slice(end, end + widestMark);
    const to = end + (/^[“”"‘’']{1,2}/.exec(after)?.[0].length ?? 0);
    characters.fill(mask, from, to);
  }
  return characters.join('');
}

/** Where the words go on after the closing marks of what ends at `end`. */
export function endOfMarks(masked: string, end: number): number {
  let at = end;
  while (masked[at] === mask) at++;
  return at;
}

/** Where the words end before the opening marks of what begins at `start`. */
export function startOfMarks(masked: string, start: number): number {
  let at = start;
  while (masked[at - 1] === mask) at--;
  return at;
}
