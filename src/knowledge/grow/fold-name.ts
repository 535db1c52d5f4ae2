/** A name as it is written in; the words out by which it is compared, and what tells two bearers apart. */
import { foldDialect, foldSpelling } from './fold-spelling.ts';

export interface FoldedName {
  /** Without "the", honorifics, initials in the middle, company suffixes and generations. */
  readonly words: readonly string[];
  /** Letters of the initials in the middle ("w" of "George W. Hale"); empty without. */
  readonly initials: string;
  /** "jr", "iii"; empty without. */
  readonly generation: string;
}

const honorifics = new Set(
  'mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend hon'.split(' '),
);
const generations: ReadonlyMap<string, string> = new Map([
  ['jr', 'jr'],
  ['jnr', 'jr'],
  ['junior', 'jr'],
  ['sr', 'sr'],
  ['snr', 'sr'],
  ['senior', 'sr'],
  ['ii', 'ii'],
  ['iii', 'iii'],
  ['iv', 'iv'],
  ['fils', 'jr'],
  ['pere', 'sr'],
  ['the younger', 'jr'],
  ['the elder', 'sr'],
]);
const companySuffixes = new Set(
  'inc corp corporation co company ltd limited llc llp plc ag gmbh sa nv se kg spa bv pty'.split(
    ' ',
  ),
);

export function foldName(text: string): FoldedName {
  const all = foldSpelling(text)
    .replaceAll('&', ' and ')
    .replaceAll(/[-‐‑·・]/g, '')
    .split(/[^\p{L}\p{N}\p{M}]+/u);
  const [first = '', ...rest] = all.filter((word) => word !== '').map(foldDialect);
  const plain = first === 'the' && rest.length > 0 ? rest : [first, ...rest];
  const untitled = dropWhile(plain, (word) => honorifics.has(word));
  const { named, generation } = splitGeneration(untitled);
  const joined = joinInitials(named.map((word) => (word === 'st' ? 'saint' : word)));
  const middle = joined.slice(1, -1);
  return {
    words: dropEnd(
      joined.filter((word, at) => !isInitial(word) || at === 0 || at === joined.length - 1),
    ),
    initials: middle.filter(isInitial).join(''),
    generation,
  };
}

/** Without the blanks between them: "Sung-min", "Sung Min" and "Sungmin" are one. */
export function keyOfWords(words: readonly string[]): string {
  return words.join('');
}

/** "Harold Ruiz Jr.", "Pieter Brandt the Younger"; of fewer words the last is a name ("Mary Elder"). */
function splitGeneration(words: readonly string[]) {
  for (const length of [1, 2]) {
    const generation = generations.get(words.slice(-length).join(' '));
    if (generation !== undefined && words.length > length + 1)
      return { named: words.slice(0, -length), generation };
  }
  return { named: words, generation: '' };
}

const isInitial = (word: string): boolean => /^[a-z]$/.test(word);

/** "J. K. Baker" is "JK Baker". */
function joinInitials(words: readonly string[]): readonly string[] {
  const to = words.findIndex((word) => !isInitial(word));
  return to < 2 ? words : [words.slice(0, to).join(''), ...words.slice(to)];
}

function dropWhile(words: readonly string[], test: (word: string) => boolean): readonly string[] {
  const from = words.findIndex((word) => !test(word));
  return from < 0 ? words : words.slice(from);
}

/** "Calder Industries plc" is "Calder Industries". */
function dropEnd(words: readonly string[]): readonly string[] {
  return words.length > 1 && companySuffixes.has(words.at(-1) ?? '') ? words.slice(0, -1) : words;
}
