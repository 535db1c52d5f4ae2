/** An article, its entries and its quoted passages in, each sentence ready to be read for cues out. */
import type { Cue } from './cue.ts';
import type { Article } from '../../article/article.ts';
import type { FoundEntries } from '../reference.ts';
import { findCues } from './find-cues.ts';
import type { Piece, Quoted } from './find-quoted.ts';
import { mask } from './subject.ts';
import type { Named } from './subject.ts';

export interface Reading {
  /** The sentence with its quotations masked. */
  readonly masked: string;
  readonly cues: readonly Cue[];
  /** People named outside quotations. */
  readonly people: readonly Named[];
}

/** Characters: longer "sentences" are tables or broken text, and cost time by their square. */
const longestSentence = 2000;

export function readSentences(
  article: Article,
  found: FoundEntries,
  quoted: readonly Quoted[],
): Reading[] {
  const kinds = new Map(found.entries.map((entry) => [entry.id, entry.kind]));
  const pieces = quoted.flatMap((passage) => passage.pieces);
  return article.sentences.map(({ text }, sentence) => {
    const masked = maskPieces(
      text,
      pieces.filter((piece) => piece.sentence === sentence),
    );
    const named = found.references
      .filter(({ span }) => span.sentence === sentence)
      .map(({ span, entry, form }) => ({
        start: span.start,
        end: span.end,
        entry,
        form,
        kind: kinds.get(entry) ?? 'concept',
      }))
      .filter(({ start }) => masked[start] !== mask);
    const people = named.filter(({ kind }) => kind === 'person');
    return { masked, cues: masked.length > longestSentence ? [] : findCues(masked, named), people };
  });
}

function maskPieces(text: string, pieces: readonly Piece[]): string {
  let masked = text;
  for (const { start, end } of pieces) {
    const from = start - (/[“”"‘’']{1,2}$/.exec(text.slice(0, start))?.[0].length ?? 0);
    const to = end + (/^[“”"‘’']{1,2}/.exec(text.slice(end))?.[0].length ?? 0);
    masked = masked.slice(0, from) + mask.repeat(to - from) + masked.slice(to);
  }
  return masked;
}

/** Where the words go on after the closing marks of what ends at `end`. */
export function endOfMarks(masked: string, end: number): number {
  let at = end;
  while (masked[at] === mask) at++;
  return at;
}
