/** A word that stands alone in, the longer name that it is short for out. */
import { heNames, sheNames } from './data/first-names.ts';
import { namingTitles } from './data/role-words.ts';
import { placeOfUse } from './choose-first-bearer.ts';
import { findBody, findPlace } from './gazetteer.ts';
import { isTown, readTitleSort } from './group-uses.ts';
import { bareSurname, type NameIndex } from './name-index.ts';
import type { Group, Named } from './named.ts';
import { readPronoun, wordsBefore } from './read-gender.ts';
import type { NameUse } from './read-names.ts';
import { isCommonWord } from './word-class.ts';

interface Link {
  /** Null: more than one could be meant. */
  readonly named: Named | null;
  /** Where it is null, who could be meant. */
  readonly bearers?: readonly Named[];
  readonly isName: boolean;
}

/** All uses of a group have a title of one sort, or none has one. Null: the word stands for itself. */
export function linkSingle(group: Group, index: NameIndex): Link | null {
  const word = group.words[0] ?? '';
  const [first] = group.uses;
  const sort = first === undefined ? '' : readTitleSort(first);
  if (word.endsWith('s') && index.bySurname.has(word.slice(0, -1)) && !index.bySurname.has(word))
    return { named: null, isName: false };
  if (sort !== '' && sort !== 'thing') return linkTitled(group, index, word, sort);
  const acronym = findAcronym(index, word);
  if (acronym !== null) return { named: acronym, isName: true };
  if (first !== undefined && isTown(first)) return null;
  const isPlace = group.uses.some(isWhere);
  if (findPlace(word) !== null && isPlace) return null;
  const people = sort === 'thing' ? [] : findBearers(group, index, word);
  if (sort === 'thing' && index.bySurname.has(word)) return { named: null, isName: false };
  if (findPlace(word) !== null && people.length === 0) return null;
  const bodies = group.uses.every(isWhere) ? [] : findShortened(index, word);
  if (people.length === 0 && bodies.length === 0) return linkGiven(index, word);
  if (people.length === 0) return { named: onlyOne(bodies), isName: true };
  const body = bodies.find((candidate) =>
    people.every((person) => precedes(group, candidate, person)),
  );
  return { named: body ?? onlyOne(people), isName: true, bearers: people };
}

/** "Ms Khan", "President Kenning": a person whom the title fits; a place or a body is not meant. */
function linkTitled(
  group: Group,
  index: NameIndex,
  word: string,
  sort: 'he' | 'she' | 'office',
): Link | null {
  const people = findBearers(group, index, word);
  if (people.length === 0) return linkGiven(index, word);
  const fitting = people.filter((person) => {
    const pronoun = pronounOf(person);
    return sort === 'office' || pronoun === null || pronoun === sort;
  });
  const isName = people.length === 1;
  if (fitting.length < 2) return { named: fitting[0] ?? null, isName };
  const known = fitting.filter((person) => pronounOf(person) === sort);
  const holders = fitting.filter((person) => holdsTitle(person, group));
  return { named: onlyOne(known) ?? onlyOne(holders), isName, bearers: fitting };
}

function pronounOf({ words, uses }: Named): 'he' | 'she' | null {
  return readPronoun(
    words,
    uses.flatMap(({ use }) => wordsBefore(use)),
  );
}

/** The person’s full name stands with the same title somewhere. */
function holdsTitle({ uses }: Named, group: Group): boolean {
  const [use] = group.uses;
  const title = use?.sentence.tokens[use.from - 1]?.low ?? '';
  return uses.some((one) => wordsBefore(one.use).some((word) => word.toLowerCase() === title));
}

function onlyOne(names: readonly Named[]): Named | null {
  return names.length === 1 ? (names[0] ?? null) : null;
}

/** What the tables know needs the text’s word for it. */
function findAcronym({ byDeclared, byInitials }: NameIndex, word: string): Named | null {
  const declared = byDeclared.get(word);
  const letters = word.replaceAll('.', '');
  const isTown = findPlace(word) !== null && !/^\p{Lu}+$/u.test(letters);
  if (declared !== undefined && !isTown) return onlyOne(declared);
  const isKnown = findPlace(word) !== null || findBody(word) !== null;
  return isKnown || !/^\p{Lu}{2,}$/u.test(letters) ? null : onlyOne(byInitials.get(letters) ?? []);
}

/** "in Mobile": where something is, and so no short form of a body. */
function isWhere({ sentence, from }: NameUse): boolean {
  return /^(?:in|near|at|outside|across)$/.test(sentence.tokens[from - 1]?.low ?? '');
}

/** Those whose surname it is; people known by a title alone ("Lady Starmer") yield to the others. */
function findBearers(group: Group, index: NameIndex, word: string): readonly Named[] {
  const bearers = index.bySurname.get(bareSurname(word)) ?? [];
  const given = bearers.filter((person) => !namingTitles.has(person.words[0] ?? ''));
  if (bearers.length > 0) return given.length > 0 ? given : bearers;
  const middle = index.byMiddle.get(word) ?? [];
  if (middle.length > 0) return middle;
  const isUnknownGiven = !heNames.has(word) && !sheNames.has(word);
  const isTitled = group.uses.some((use) => use.titleFrom !== null);
  return (index.byGiven.get(word) ?? []).filter(
    ({ words }) => words.length <= 3 && isUnknownGiven && (isTitled || group.uses.length > 1),
  );
}

/** Bodies whose first or last word it is, when that word is no common one ("Calder", "Rovers"). */
function findShortened({ byEdge }: NameIndex, word: string): readonly Named[] {
  if (isCommonWord(word.toLowerCase()) || /^\p{Lu}+$/u.test(word) || findPlace(word) !== null)
    return [];
  return (byEdge.get(word) ?? []).filter(({ kind }) => kind !== 'concept');
}

/** The body is named before the word is used bare, and the person only after. */
function precedes(group: Group, body: Named, person: Named): boolean {
  const [bare, whole, own] = [group.uses[0], body.uses[0]?.use, person.uses[0]?.use];
  if (!bare || !whole || !own) return false;
  return placeOfUse(whole) < placeOfUse(bare) && placeOfUse(bare) < placeOfUse(own);
}

/** A given name alone ("Sir Keir", "Rosa") is a reference but no name to look for elsewhere. */
function linkGiven({ byGiven }: NameIndex, word: string): Link | null {
  const people = byGiven.get(word) ?? [];
  const isGiven = heNames.has(word) || sheNames.has(word);
  if (people.length === 0 || (!isGiven && isCommonWord(word.toLowerCase()))) return null;
  return findPlace(word) === null || isGiven ? { named: onlyOne(people), isName: false } : null;
}
