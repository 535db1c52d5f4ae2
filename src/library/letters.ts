/**
 * What characters fold to, remembered as they are met. A library owns it, so that the pages of one visit share it;
 * it makes folding fast and never changes what a text folds to.
 */
import { foldCharacter, type FoldedCharacter } from './fold-character.ts';

export interface Letters {
  /** By `letterIndex`: the unit that a code unit folds to. */
  readonly units: Uint16Array;
  /** By `letterIndex`: its sort; 0 while it has not been met, or folds to none or several units. */
  readonly sorts: Uint8Array;
  /** All other code points that were met. */
  readonly others: Map<number, FoldedCharacter>;
}

/** Alphabets and punctuation below 0x3100, and the full-width forms above 0xff00, put behind them. */
export const letterCount = 0x3200;
const wideForms = 0xff00;
const wideOffset = wideForms - 0x3100;

/** No page uses so many; one that does to fill our memory makes us forget them. */
const mostOthers = 4096;

export function makeLetters(): Letters {
  return {
    units: new Uint16Array(letterCount),
    sorts: new Uint8Array(letterCount),
    others: new Map(),
  };
}

/** Below `letterCount` for the code units that the columns hold. */
export function letterIndex(unit: number): number {
  return unit >= wideForms ? unit - wideOffset : unit;
}

const voicing = /^[\u3099\u309a]$/;

/** Marks that join the kana before them: no look-up by character alone. */
export const isVoicing = (units: string): boolean => voicing.test(units);

/** What a code point folds to. */
export function foldLetter(letters: Letters, code: number): FoldedCharacter {
  const known = letters.others.get(code);
  if (known !== undefined) return known;
  const folded = foldCharacter(String.fromCodePoint(code));
  const index = letterIndex(code);
  if (index < letterCount && folded.units.length === 1 && !isVoicing(folded.units)) {
    letters.units[index] = folded.units.charCodeAt(0);
    letters.sorts[index] = folded.sorts[0]!;
  } else {
    if (letters.others.size >= mostOthers) letters.others.clear();
    letters.others.set(code, folded);
  }
  return folded;
}
