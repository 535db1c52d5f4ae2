/**
 * Text in; its folded units out, each with its sort and the place it came from. Case, accents, quotes,
 * dashes, spaces, full-width forms and invisible characters are levelled; words are not divided here.
 */
import { sorts } from './fold-character.ts';
import { foldLetter, isVoicing, letterCount, letterIndex, type Letters } from './letters.ts';

export interface Folded {
  /** How many units there are; the arrays may be longer. */
  readonly length: number;
  /** Folded UTF-16 units. */
  readonly units: Uint16Array;
  /** One of `sorts` for each unit. */
  readonly sorts: Uint8Array;
  /** Where in the unfolded text each unit came from, and one more for the end. Never falling. */
  readonly from: Uint32Array;
}

/** Scripts of which each character folds to itself, beyond what `Letters` holds: worth no look-up. 0 for all others. */
function sortOfPlainCharacter(unit: number): number {
  if (unit >= 0x4e00 && unit <= 0x9fff) return sorts.han;
  return unit >= 0xac00 && unit <= 0xd7a3 ? sorts.hangul : 0;
}

/** Arrays that are written at their end. There is always room for one unit of each character that is to come. */
interface Draft {
  units: Uint16Array;
  sorts: Uint8Array;
  from: Uint32Array;
  length: number;
}

/** Most texts have a few letters that fold to several: an ellipsis, a ligature. */
const spareRoom = 1 / 64;
const leastSpare = 16;

/** A letter may fold to many (ﷺ to 18). */
function makeRoom(draft: Draft, size: number): void {
  if (size <= draft.units.length) return;
  const { units, sorts, from } = draft;
  draft.units = new Uint16Array(size * 2);
  draft.sorts = new Uint8Array(size * 2);
  draft.from = new Uint32Array(size * 2 + 1);
  draft.units.set(units);
  draft.sorts.set(sorts);
  draft.from.set(from);
}

/** Half-width kana come with their voicing behind them: ﾌ and ﾟ are one プ. Where no kana is it is nothing. */
function joinVoicing(draft: Draft, voiced: string): void {
  const last = draft.length - 1;
  if (last < 0) return;
  const joined = `${String.fromCharCode(draft.units[last]!)}${voiced}`.normalize('NFC');
  draft.units[last] = joined.charCodeAt(0);
}

/** Folds the one character at `place`, whatever it is, and gives the place after it. */
function foldOne(draft: Draft, letters: Letters, text: string, place: number): number {
  const code = text.codePointAt(place)!;
  const next = place + (code > 0xffff ? 2 : 1);
  const { units, sorts } = foldLetter(letters, code);
  if (isVoicing(units)) {
    joinVoicing(draft, units);
    return next;
  }
  makeRoom(draft, draft.length + units.length + text.length - place);
  for (let i = 0; i < units.length; i++) {
    draft.units[draft.length] = units.charCodeAt(i);
    draft.sorts[draft.length] = sorts[i]!;
    draft.from[draft.length++] = place;
  }
  return next;
}

/** Folds from `place` on what folds to one known unit each, and gives the place of the first that does not. */
function foldPlain(draft: Draft, letters: Letters, text: string, place: number): number {
  const { units, sorts, from } = draft;
  const { units: knownUnits, sorts: knownSorts } = letters;
  let length = draft.length;
  let at = place;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const index = letterIndex(unit);
    const isKnown = index < letterCount;
    const sort = isKnown ? knownSorts[index]! : sortOfPlainCharacter(unit);
    if (sort === 0) break;
    units[length] = isKnown ? knownUnits[index]! : unit;
    sorts[length] = sort;
    from[length++] = at;
  }
  draft.length = length;
  return at;
}

/** Folds a text. Linear, and the same on every machine whatever its language and whatever was folded before. */
export function foldText(text: string, letters: Letters): Folded {
  const size = text.length + Math.ceil(text.length * spareRoom) + leastSpare;
  const draft: Draft = {
    units: new Uint16Array(size),
    sorts: new Uint8Array(size),
    from: new Uint32Array(size + 1),
    length: 0,
  };
  for (let at = foldPlain(draft, letters, text, 0); at < text.length;) {
    at = foldPlain(draft, letters, text, foldOne(draft, letters, text, at));
  }
  draft.from[draft.length] = text.length;
  return draft;
}

/** The folded text of [start, end), in folded units. */
export function readFolded(folded: Folded, start = 0, end = folded.length): string {
  let text = '';
  for (let i = start; i < end; i++) text += String.fromCharCode(folded.units[i]!);
  return text;
}

/** Accents, and the voicing of half-width kana, which is a letter to Unicode. */
const mark = /^[\p{M}\uff9e\uff9f]$/u;

/**
 * Where in the unfolded `text` a run of folded units ends that ends at `end`: after its last character and the
 * marks that belong to it, before invisible characters that follow.
 */
export function endInText(folded: Folded, text: string, end: number): number {
  let at = folded.from[end - 1]!;
  at += text.codePointAt(at)! > 0xffff ? 2 : 1;
  let last = at;
  for (; at < folded.from[end]!; at++) if (mark.test(text.charAt(at))) last = at + 1;
  return last;
}

/** Whether [start, end) begins and ends with whole characters of the text: ㏠ folds to two, 1 and 日. */
export function isWhole({ from }: Folded, start: number, end: number): boolean {
  return (start === 0 || from[start - 1] !== from[start]) && from[end - 1] !== from[end];
}
