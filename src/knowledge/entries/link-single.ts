/** A word that stands alone in, the longer name that it is short for out. */
import { heNames, sheNames } from './data/first-names.ts';
import { namingTitles } from './data/role-words.ts';
import { findPlace } from './gazetteer.ts';
import { isDeclaredAcronym, isInitials } from './match-acronym.ts';
import type { Group, Named } from './named.ts';
import type { NameUse } from './read-names.ts';
import { isCommonWord } from './word-class.ts';

/** Null: the word stands for itself. A null `named`: more than one could be meant. */
export function linkSingle(
  group: Group,
  full: readonly Named[],
): { named: Named | null; isName: boolean } | null {
  const word = group.words[0] ?? '';
  const bodies = full.filter((named) => named.kind !== 'person' && named.kind !== 'place');
  if (isFamily(word, full)) return { named: null, isName: false };
  const acronym = bodies.find(
    (body) =>
      isDeclaredAcronym(
        body.uses.map(({ use }) => use),
        word,
      ) || isInitials(body.words, word),
  );
  if (acronym !== undefined) return { named: acronym, isName: true };
  const people = findBearers(
    group,
    full.filter(({ kind }) => kind === 'person'),
    word,
  );
  if (findPlace(word) !== null && people.length === 0) return null;
  const isPlace = group.uses.every(isWhere);
  const shortened = isPlace ? [] : bodies.filter((body) => isShortOf(body, word));
  if (people.length === 0 && shortened.length === 0) return linkGiven(full, word);
  if (people.length === 0)
    return { named: shortened.length === 1 ? (shortened[0] ?? null) : null, isName: true };
  const body = shortened.find((candidate) =>
    people.every((person) => precedes(group, candidate, person)),
  );
  if (body !== undefined) return { named: body, isName: true };
  return { named: people.length === 1 ? (people[0] ?? null) : null, isName: true };
}

/** "The Starmers": more than one. */
function isFamily(word: string, full: readonly Named[]): boolean {
  return full.some(({ kind, words }) => kind === 'person' && `${words.at(-1)}s` === word);
}

/** "in Mobile": where something is, and so no short form of a body. */
function isWhere({ sentence, from }: NameUse): boolean {
  return /^(?:in|near|at|outside|across)$/.test(sentence.tokens[from - 1]?.low ?? '');
}

/** Those whose surname it is; people known by a title alone ("Lady Starmer") yield to the others. */
function findBearers(group: Group, people: readonly Named[], word: string): readonly Named[] {
  const bearers = people.filter((person) => surnamesOf(person).includes(word));
  const given = bearers.filter((person) => !namingTitles.has(person.words[0] ?? ''));
  if (bearers.length > 0) return given.length > 0 ? given : bearers;
  const isUnknownGiven = !heNames.has(word) && !sheNames.has(word);
  const isTitled = group.uses.some((use) => use.titleFrom !== null);
  return people.filter(
    ({ words }) =>
      words[0] === word &&
      words.length <= 3 &&
      isUnknownGiven &&
      (isTitled || group.uses.length > 1),
  );
}

function surnamesOf({ words }: Named): readonly string[] {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? [] : [last];
}

/** Its first or last word by itself, when that word is no common one ("Calder", "Rovers"). */
function isShortOf({ words, kind }: Named, word: string): boolean {
  if (isCommonWord(word.toLowerCase()) || /^\p{Lu}+$/u.test(word)) return false;
  if (findPlace(word) !== null || kind === 'concept') return false;
  return words[0] === word || words.at(-1) === word;
}

/** The body is named before the word is used bare, and the person only after. */
function precedes(group: Group, body: Named, person: Named): boolean {
  const bare = placeOf(group.uses[0]);
  return placeOf(body.uses[0]?.use) < bare && bare < placeOf(person.uses[0]?.use);
}

/** Grows with the text; no sentence has as many tokens. */
function placeOf(use: NameUse | undefined): number {
  return use === undefined ? Infinity : use.sentence.index * 10_000 + use.from;
}

/** A given name alone ("Sir Keir", "Rosa") is a reference but no name to look for elsewhere. */
function linkGiven(
  full: readonly Named[],
  word: string,
): { named: Named | null; isName: boolean } | null {
  if (!heNames.has(word) && !sheNames.has(word)) return null;
  const people = full.filter(({ kind, words }) => kind === 'person' && words[0] === word);
  if (people.length === 0) return null;
  return { named: people.length === 1 ? (people[0] ?? null) : null, isName: false };
}
