/** The full names of an article in, those that a short form may stand for out: by each way to shorten. */
import { heNames, sheNames } from './data/first-names.ts';
import { readDeclared, readInitials } from './match-acronym.ts';
import { nicknamesOf } from './find-nickname.ts';
import type { Named } from './named.ts';

export interface NameIndex {
  /** People by their last word, without "al-". */
  readonly bySurname: Lookup;
  /** People of three words and more by the first that is no given name ("Delgado Peña"). */
  readonly byMiddle: Lookup;
  readonly byGiven: Lookup;
  /** Bodies and the like by their first and last words. */
  readonly byEdge: Lookup;
  /** By what the text declares to be short for them. */
  readonly byDeclared: Lookup;
  readonly byInitials: Lookup;
}

type Lookup = ReadonlyMap<string, readonly Named[]>;

export function indexNames(full: readonly Named[]): NameIndex {
  const people = full.filter(({ kind }) => kind === 'person');
  const bodies = full.filter(({ kind }) => kind !== 'person' && kind !== 'place');
  return {
    bySurname: lookUp(people, ({ words }) =>
      words.length < 2 ? [] : [bareSurname(words.at(-1) ?? ''), ...capitalSurnames(words)],
    ),
    byMiddle: lookUp(people, ({ words }) => middleSurname(words)),
    byGiven: lookUp(people, (named) => [...named.words.slice(0, 1), ...nicknamesOf(named)]),
    byEdge: lookUp(bodies, ({ words }) =>
      isNamedFor(words) ? [] : [words[0] ?? '', words.at(-1) ?? ''],
    ),
    byDeclared: lookUp(bodies, ({ uses }) => uses.flatMap(({ use }) => readDeclared(use))),
    byInitials: lookUp(bodies, ({ words }) => [readInitials(words)].filter((one) => one !== '')),
  };
}

/** "al-Sharaa" and "Sharaa" are one surname. */
export function bareSurname(word: string): string {
  return word.replace(/^(?:al|el|Al|El)-(?=\p{Lu})/u, '');
}

/** "TANAKA Hiroshi": the surname is what is written in capitals. */
function capitalSurnames(words: readonly string[]): readonly string[] {
  const loud = words.filter((word) => /^\p{Lu}{3,}$/u.test(word));
  return loud.length === words.length
    ? []
    : loud.map((word) => `${word[0]}${word.slice(1).toLowerCase()}`);
}

/** The first that is no given name, behind a given name. */
function middleSurname(words: readonly string[]): readonly string[] {
  const at = words.findIndex(
    (word, index) => index > 0 && /^\p{Lu}\p{L}+$/u.test(word) && !isGiven(word),
  );
  return at < 0 || at > words.length - 2 || !isGiven(words[at - 1] ?? '')
    ? []
    : words.slice(at, at + 1);
}

/** "Ford Foundation": "Ford" alone is whom or what it is named for. */
function isNamedFor(words: readonly string[]): boolean {
  return /^(?:Foundation|Trust|Fund|Library|Prize|Award|Act|Law|Memorial|Commission|Report)$/.test(
    words.at(-1) ?? '',
  );
}

function isGiven(word: string): boolean {
  return heNames.has(word) || sheNames.has(word);
}

function lookUp(names: readonly Named[], keysOf: (named: Named) => readonly string[]): Lookup {
  const lookup = new Map<string, Named[]>();
  for (const named of names) {
    for (const key of new Set(keysOf(named))) {
      const there = lookup.get(key);
      if (there === undefined) lookup.set(key, [named]);
      else there.push(named);
    }
  }
  return lookup;
}
