/** Words of a text in, a form out that compares: case, accents, apostrophes and dialects of spelling folded. */

/** Hardly a word ends so, and all are asked. */
const hasDialect = /(?:our|tre|ence|gramme|isation)s?$|is(?:e|es|ed|ing)$/;

/** Letters that Unicode does not divide into a plain one and a mark. */
const plainLetters: ReadonlyMap<string, string> = new Map([
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ı', 'i'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
]);

const plainText = /^[ -_a-~’“”–—]*$/;

/** "harbour" and "harbor", "Defence" and "Defense" are one; meant for comparing only. */
const dialects: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L}{2})our(?=s?$)/u, 'or'],
  [/(?<=\p{L}{3})is(?=(?:ations?|e|es|ed|ing)$)/u, 'iz'],
  [/(?<=\p{L})tre(?=s?$)/u, 'ter'],
  [/(?<=\p{L})ence(?=s?$)/u, 'ense'],
  [/(?<=gram)me(?=s?$)/u, ''],
];

/** Apostrophes and dots are left out ("U.S." is "us"), every other mark stays. */
export function foldSpelling(text: string): string {
  // Most words of an English text are plain already, and this is read for every word of a story.
  if (plainText.test(text)) return text.replaceAll(/['’.]/g, '').toLowerCase();
  const plain = text
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f'’‘ʼ`.]/g, '')
    .normalize('NFC')
    .toLowerCase();
  return plain.replaceAll(/[øłđðıßæœ]/g, (letter) => plainLetters.get(letter) ?? letter);
}

/** One word, folded by `foldSpelling` before. */
export function foldDialect(word: string): string {
  if (!hasDialect.test(word)) return word;
  return dialects.reduce((folded, [pattern, to]) => folded.replace(pattern, to), word);
}
