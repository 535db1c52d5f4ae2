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

/** Scripts that fold to themselves and fill whole pages: worth no look-up. 0 for all others. */
function sortOfPlainCharacter(code: number): number {
  if (code >= 0x4e00 && code <= 0x9fff) return sorts.han;
  if (code >= 0x3041 && code <= 0x3096) return sorts.kana;
  if (code >= 0x30a1 && code <= 0x30fa) return sorts.katakana;
  if (code >= 0xac00 && code <= 0xd7a3) return sorts.hangul;
  return 0;
}

/** Arrays that are written at their end, and grow where a letter folds to many (ﷺ to 18). */
interface Draft {
  units: Uint16Array;
  sorts: Uint8Array;
  from: Uint32Array;
  length: number;
}

function makeRoom(draft: Draft, length: number): void {
  if (length < draft.units.length) return;
  const { units, sorts, from } = draft;
  draft.units = new Uint16Array(length * 2);
  draft.sorts = new Uint8Array(length * 2);
  draft.from = new Uint32Array(length * 2 + 1);
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

function addFolded(draft: Draft, letters: Letters, code: number, place: number): void {
  const { units, sorts } = foldLetter(letters, code);
  if (isVoicing(units)) return joinVoicing(draft, units);
  makeRoom(draft, draft.length + units.length);
  for (let i = 0; i < units.length; i++) {
    draft.units[draft.length] = units.charCodeAt(i);
    draft.sorts[draft.length] = sorts[i]!;
    draft.from[draft.length++] = place;
  }
}

/** Folds a text. Linear, and the same on every machine whatever its language and whatever was folded before. */
export function foldText(text: string, letters: Letters): Folded {
  const size = text.length + 16;
  const draft: Draft = {
    units: new Uint16Array(size),
    sorts: new Uint8Array(size),
    from: new Uint32Array(size + 1),
    length: 0,
  };
  const { units, sorts } = letters;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const plain = sortOfPlainCharacter(unit);
    const index = letterIndex(unit);
    const sort = plain > 0 || index >= letterCount ? plain : sorts[index]!;
    if (sort > 0) {
      makeRoom(draft, draft.length);
      draft.units[draft.length] = plain > 0 ? unit : units[index]!;
      draft.sorts[draft.length] = sort;
      draft.from[draft.length++] = at;
      continue;
    }
    const code = text.codePointAt(at)!;
    addFolded(draft, letters, code, at);
    if (code > 0xffff) at++;
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
