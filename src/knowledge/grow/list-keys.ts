/** An entry in; the keys out by which it is found to be another article's: its full names and its short ones. */
import type { Entry } from '../story.ts';
import { foldName, keyOfWords } from './fold-name.ts';

export interface Keys {
  /** Equal in two articles: one and the same, if nothing tells otherwise. The first is of the name shown. */
  readonly full: readonly string[];
  /** What the article itself, or the custom of names, uses in its stead: a surname, an acronym. */
  readonly short: readonly string[];
  /** A person's names of two words, where the full one has more ("Rosa Delgado" Peña). */
  readonly shorter: readonly string[];
  /** It has no name but short ones: whoever bears the fuller name may be meant. */
  readonly isShortOnly: boolean;
}

/** "van der Meer" is a surname. */
const particles = new Set(
  'van von der den de del della di da dos du la le al el bin ibn ten ter abu ben'.split(' '),
);
/** More words are a line of capitals. */
const mostWords = 12;
/** Two letters stand for too much. */
const fewestInitials = 3;

export function listKeys(entry: Entry): Keys {
  return entry.kind === 'person' ? listPersonKeys(entry) : listThingKeys(entry);
}

function listPersonKeys({ name, names }: Entry): Keys {
  const folded = [name, ...names.map(({ text }) => text)].map(readPersonName);
  const full = folded.filter(({ words }) => !isShort(words));
  const own = full.length > 0 ? full : folded;
  const shortened = full.flatMap(({ words, surnameFirst }) => [
    ...words.slice(1).map((_, at) => keyOfWords(words.slice(at + 1))),
    ...surnameFirst,
  ]);
  const single = folded.filter(({ words }) => isShort(words)).map(({ words }) => keyOfWords(words));
  const surnames = new Set([...single, ...full.flatMap(({ surnameFirst }) => surnameFirst)]);
  return {
    full: unique(
      own.flatMap(({ words, generation }) =>
        [keyOfWords(words), ...keyBySurname(words, surnames)].map(
          (key) => `person ${key} ${generation}`,
        ),
      ),
    ),
    short: unique(
      [...single, ...shortened].flatMap((key) => [key, key.replace(/^[ae]l(?=.{4})/, '')]),
    ),
    shorter: unique(
      full
        .filter(({ words }) => words.length > 2)
        .flatMap(({ words: [first = '', second = '', ...rest], generation }) =>
          [first + second, first + (rest.at(-1) ?? '')].map((key) => `person ${key} ${generation}`),
        ),
    ),
    isShortOnly: full.length === 0,
  };
}

function readPersonName(text: string) {
  const { words, generation } = foldName(text);
  return { words: words.slice(0, mostWords), generation, surnameFirst: readSurnameFirst(text) };
}

function listThingKeys({ name, names, kind, generic }: Entry): Keys {
  const texts = [name, ...names.map(({ text }) => text)];
  const folded = texts
    .map((text) => foldName(text).words)
    .map((words) => (kind === 'concept' ? inSingular(words) : words));
  const full = folded.filter((words) => words.length > 1);
  const own = full.length > 0 ? full : folded;
  const sort = kind === 'place' ? 'place' : 'body';
  const isCountry = kind === 'place' && generic;
  return {
    full: unique(
      own.flatMap((words) =>
        variantsOf(words).map((key) => `${words.length > 1 && !isCountry ? 'thing' : sort} ${key}`),
      ),
    ),
    short:
      kind === 'place'
        ? []
        : unique([
            ...folded.filter((words) => words.length === 1).map(keyOfWords),
            ...texts.map(readInitials).filter((letters) => letters.length >= fewestInitials),
          ]),
    shorter: [],
    isShortOnly: kind !== 'place' && full.length === 0,
  };
}

function isShort(words: readonly string[]): boolean {
  return words.length < 2 || particles.has(words[0] ?? '');
}

/**
 * "Ono Yoko" is "Yoko Ono" where both articles go on with "Ono". Without that "Martin James" would be "James Martin":
 * which word is the surname, no order tells.
 */
function keyBySurname(words: readonly string[], surnames: ReadonlySet<string>): readonly string[] {
  const own = words.filter((word) => surnames.has(word));
  const [surname] = own;
  if (words.length !== 2 || own.length !== 1 || surname === undefined) return [];
  return [`${surname}, ${words.find((word) => word !== surname)}`];
}

/** "Baek Sung-min", "TANAKA Hiroshi": the surname stands first. */
function readSurnameFirst(text: string): readonly string[] {
  const found =
    /^(\p{Lu}\p{Ll}+) \p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u.exec(text) ??
    /^(\p{Lu}{3,}) \p{Lu}\p{Ll}+$/u.exec(text);
  return found?.[1] === undefined ? [] : [keyOfWords(foldName(found[1]).words)];
}

/** "Ministry of Finance" is "Finance Ministry". */
function variantsOf(words: readonly string[]): readonly string[] {
  const [head = '', of, ...rest] = words;
  const key = keyOfWords(words);
  const isOffice = of === 'of' && /^(?:ministry|department)$/.test(head);
  return isOffice ? [key, keyOfWords([...rest.filter((word) => word !== 'the'), head])] : [key];
}

function readInitials(text: string): string {
  const words = text.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
  return words.length < 2
    ? ''
    : foldName(words.map((word) => word.charAt(0)).join('')).words.join('');
}

function inSingular(words: readonly string[]): readonly string[] {
  return words.map((word, at) =>
    at === words.length - 1 ? word.replace(/(?<=[a-z]{3}[^siu])s$/, '') : word,
  );
}

function unique(keys: readonly string[]): readonly string[] {
  return [...new Set(keys)].filter((key) => key !== '');
}
