/** A name's neighbour in; whether its capital tells that it belongs to a longer name. */
import { shapes } from '../library/split-words.ts';
import type { Candidate } from './candidate.ts';
import { isFunctionWord, isTimeWord } from './data/neighbour-words.ts';
import type { Neighbour, Reading } from './read-neighbours.ts';

/** What tells that a capitalised neighbour is no part of the name, in any kind of block. */
export function isOrdinary(neighbour: Neighbour): boolean {
  return (
    !neighbour.isCapital ||
    neighbour.isKnown ||
    isTimeWord(neighbour.word) ||
    isFunctionWord(neighbour.word)
  );
}

/** In "TRADE WITH CHILE: Yesterday" the capitals of the first words tell nothing, though the block is prose. */
export function isShouted({ words }: Reading, { hit }: Candidate, neighbour: Neighbour): boolean {
  return words.shape[hit.first] === shapes.upper && words.shape[neighbour.index] === shapes.upper;
}

export function isPersonOrPlace({ entry }: Candidate): boolean {
  return entry.kind === 'person' || entry.kind === 'place';
}
