/**
 * Text in; its folded units out, each with its sort and the place it came from. Case, accents, quotes,
 * dashes, spaces, full-width forms and invisible characters are levelled; words are not divided here.
 */

/** What a folded unit is to a reader of words. Below `space` it belongs to a word, from there on it parts words. */
export const sorts = {
  lower: 1,
  upper: 2,
  uncased: 3,
  digit: 4,
  katakana: 5,
  han: 6,
  kana: 7,
  hangul: 8,
  space: 9,
  hyphen: 10,
  apostrophe: 11,
  dot: 12,
  middleDot: 13,
  comma: 14,
  stop: 15,
  line: 16,
} as const;

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

interface FoldedCharacter {
  readonly units: string;
  readonly sorts: readonly number[];
}

/** Marks that accent, vocalise or stretch a letter. Marks that spell vowels (Devanagari, Thai) stay. */
const accents = /[\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u065f\u0670]/g;
const invisible =
  /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[\ufe00-\ufe0f]/;
const voicing = /^[\u3099\u309a]$/;

/** Letters that Unicode does not decompose but readers and keyboards level. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
};

const sortPatterns: readonly (readonly [RegExp, number])[] = [
  [/\n|\r|\u2028|\u2029/, sorts.line],
  [/\s/, sorts.space],
  [/[\u30a1-\u30fa\u30fc-\u30ff]/, sorts.katakana],
  [/[\u3041-\u309f]/, sorts.kana],
  [/[\p{Script=Han}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u, sorts.han],
  [/\p{Script=Hangul}/u, sorts.hangul],
  [/\p{Lu}|\p{Lt}/u, sorts.upper],
  [/\p{Ll}/u, sorts.lower],
  [/\p{N}/u, sorts.digit],
  [/\p{L}|\p{M}/u, sorts.uncased],
  [/[-\u2010-\u2013\u2212]/, sorts.hyphen],
  [/['\u2018\u2019\u02bc`\u00b4]/, sorts.apostrophe],
  [/\./, sorts.dot],
  [/[\u00b7\u30fb]/, sorts.middleDot],
  [/[,;()[\]/、，；（）]/, sorts.comma],
];

function sortOf(character: string): number {
  return sortPatterns.find(([pattern]) => pattern.test(character))?.[1] ?? sorts.stop;
}

function levelLetter(character: string): string {
  const lower = character.toLowerCase();
  const sort = sortOf(lower);
  if (sort > sorts.digit) return lower;
  const bare = lower.normalize('NFD').replace(accents, '');
  return plainLetters[bare] ?? bare;
}

function foldCharacter(character: string): FoldedCharacter {
  if (invisible.test(character)) return { units: '', sorts: [] };
  let units = '';
  const found: number[] = [];
  for (const part of character.normalize('NFKC')) {
    const sort = sortOf(part);
    const level = levelLetter(part);
    units += level;
    for (let i = 0; i < level.length; i++) found.push(sort);
  }
  return { units, sorts: found };
}

/** Code points below this are folded once; it covers Latin, Greek, Cyrillic, Hebrew and Arabic. */
const tableSize = 0x700;
const table: FoldedCharacter[] = [];

/** Scripts that fold to themselves and fill whole pages: worth no look-up. */
function sortOfPlainCharacter(code: number): number {
  if (code >= 0x4e00 && code <= 0x9fff) return sorts.han;
  if (code >= 0xac00 && code <= 0xd7a3) return sorts.hangul;
  if (code >= 0x3041 && code <= 0x3096) return sorts.kana;
  if (code >= 0x30a1 && code <= 0x30fa) return sorts.katakana;
  return 0;
}

/** Folds a text. Linear, and the same on every machine whatever its language. */
export function foldText(text: string): Folded {
  let units = new Uint16Array(text.length + 16);
  let kinds = new Uint8Array(text.length + 16);
  let from = new Uint32Array(text.length + 17);
  let length = 0;

  const grow = (): void => {
    const size = units.length * 2;
    const [oldUnits, oldKinds, oldFrom] = [units, kinds, from];
    (units = new Uint16Array(size)).set(oldUnits);
    (kinds = new Uint8Array(size)).set(oldKinds);
    (from = new Uint32Array(size + 1)).set(oldFrom);
  };
  const push = (unit: number, kind: number, place: number): void => {
    if (length === units.length) grow();
    units[length] = unit;
    kinds[length] = kind;
    from[length++] = place;
  };
  const pushFolded = (folded: FoldedCharacter, place: number): void => {
    if (length > 0 && voicing.test(folded.units)) {
      units[length - 1] = `${String.fromCharCode(units[length - 1]!)}${folded.units}`
        .normalize('NFC')
        .charCodeAt(0);
      return;
    }
    for (let i = 0; i < folded.units.length; i++) {
      push(folded.units.charCodeAt(i), folded.sorts[i]!, place);
    }
  };

  for (let i = 0; i < text.length;) {
    const code = text.codePointAt(i)!;
    if (code < tableSize) {
      pushFolded((table[code] ??= foldCharacter(String.fromCodePoint(code))), i);
      i++;
      continue;
    }
    const plain = sortOfPlainCharacter(code);
    if (plain > 0) push(code, plain, i);
    else pushFolded(foldCharacter(String.fromCodePoint(code)), i);
    i += code > 0xffff ? 2 : 1;
  }
  from[length] = text.length;
  return { length, units, sorts: kinds, from };
}

/** The folded text of [start, end), in folded units. */
export function readFolded(folded: Folded, start = 0, end = folded.length): string {
  let text = '';
  for (let i = start; i < end; i++) text += String.fromCharCode(folded.units[i]!);
  return text;
}

const mark = /^\p{M}$/u;

/**
 * Where in the unfolded `text` a run of folded units ends that ends at `end`: after its last character and the
 * marks that belong to it, before invisible characters that follow.
 */
export function endInText(folded: Folded, text: string, end: number): number {
  let at = folded.from[end - 1]!;
  at += text.codePointAt(at)! > 0xffff ? 2 : 1;
  while (at < folded.from[end]! && mark.test(text.charAt(at))) at++;
  return at;
}
