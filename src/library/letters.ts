/**
 * What characters fold to, remembered as they are met. Whoever folds many texts keeps it for all of them;
 * it makes folding fast and never changes what a text folds to.
 */
import { foldCharacter, type FoldedCharacter, sorts } from './fold-character.ts';

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

/** What parts words in ASCII, as `foldCharacter` sorts it; all else in it that is no letter or digit is a stop. */
const gaps: readonly (readonly [string, number])[] = [
  ['\n\r', sorts.line],
  ['\t\v\f &', sorts.space],
  ['-', sorts.hyphen],
  ["'`", sorts.apostrophe],
  ['.', sorts.dot],
  [',;()[]/', sorts.comma],
];

/** Runs of characters that fold to themselves moved by `shift`, with their sort. */
const runs: readonly (readonly [from: number, to: number, sort: number, shift: number])[] = [
  [0x00, 0x7f, sorts.stop, 0],
  [0x30, 0x39, sorts.digit, 0],
  [0x41, 0x5a, sorts.upper, 0x20],
  [0x61, 0x7a, sorts.lower, 0],
  [0x3041, 0x3096, sorts.kana, 0],
  [0x30a1, 0x30fa, sorts.katakana, 0],
];

/** ASCII and kana are known from the start: no page is without either, and rules cost more than this. */
export function makeLetters(): Letters {
  const letters: Letters = {
    units: new Uint16Array(letterCount),
    sorts: new Uint8Array(letterCount),
    others: new Map(),
  };
  for (const [from, to, sort, shift] of runs) {
    letters.sorts.fill(sort, from, to + 1);
    for (let unit = from; unit <= to; unit++) letters.units[unit] = unit + shift;
  }
  for (const [units, sort] of gaps) {
    for (let i = 0; i < units.length; i++) letters.sorts[units.charCodeAt(i)] = sort;
  }
  return letters;
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
