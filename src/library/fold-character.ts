/**
 * One character in; what it folds to and of which sort it is out. Which characters count as the same,
 * and which part words, is decided here and nowhere else.
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

/** What one character folds to: none, one or several units, each with its sort. */
export interface FoldedCharacter {
  readonly units: string;
  readonly sorts: readonly number[];
}

/** Marks that accent, vocalise or stretch a letter. Marks that spell vowels (Devanagari, Thai) stay. */
const accents = /[\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u065f\u0670]/g;
/** Joiners, soft hyphens, marks of direction, selectors of a glyph: whatever is drawn as nothing. */
const invisible = /\p{Default_Ignorable_Code_Point}/u;

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

/** The commonest first; what none of them takes is a stop. */
const sortPatterns: readonly (readonly [RegExp, number])[] = [
  [/\p{Ll}/u, sorts.lower],
  [/\p{Lu}|\p{Lt}/u, sorts.upper],
  [/\n|\r|\u2028|\u2029/, sorts.line],
  // “Harlan & Pryce” is one name, of words that a space parts.
  [/[\s&]/, sorts.space],
  [/[\u30a1-\u30fa\u30fc-\u30ff]/, sorts.katakana],
  [/[\u3041-\u309f]/, sorts.kana],
  [/[\p{Script=Han}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u, sorts.han],
  [/\p{Script=Hangul}/u, sorts.hangul],
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

export function foldCharacter(character: string): FoldedCharacter {
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
