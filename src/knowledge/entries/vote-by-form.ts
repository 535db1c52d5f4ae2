/** A name in, what its own words and the tables say about its kind out, as votes. */
import { heNames, leadingSurnames, sheNames } from './data/first-names.ts';
import {
  companySuffixes,
  deedWords,
  eventWords,
  knownGroups,
  knownOrganisations,
  namedAfter,
  organisationWords,
  placeBeginnings,
  placeEndings,
  shipPrefixes,
  standingBodies,
  surelyBodies,
  stormWords,
  thingAcronyms,
} from './data/kind-words.ts';
import { namingTitles, titles } from './data/role-words.ts';
import { findPlace } from './gazetteer.ts';
import type { NameUse } from './read-names.ts';
import { addVotes, type Votes } from './votes.ts';
import { isCommonWord } from './word-class.ts';

const compass = /^(?:North|South|East|West|Upper|Lower|Greater|Central)$/;

/** `isSurnameReused`: its last word is used alone later on. */
export function voteByForm({ words, text }: NameUse, isSurnameReused: boolean): Partial<Votes> {
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  if (findPlace(text) !== null) return { place: 8 };
  if (knownGroups.has(text)) return { group: 8 };
  if (knownOrganisations.has(text)) return { organisation: 6 };
  if (/ (?:Port|District|Republic|Kingdom|State|City|Gulf|Province) of /.test(` ${text}`))
    return { place: 8 };
  if (stormWords.has(first) && words.length > 1) return { event: 8 };
  if (/^World War\b/.test(text)) return { event: 8 };
  if (shipPrefixes.has(first) && words.length > 1) return { concept: 8 };
  if (deedWords.has(last) && words.length > 1) return { concept: 7 };
  if (words.length === 1) return singleVotes(text);
  return addVotes(wordVotes(words, first, last), personFormVotes(words, first, isSurnameReused));
}

function singleVotes(text: string): Partial<Votes> {
  if (thingAcronyms.has(text)) return { concept: -9, organisation: -9, person: -9, place: -9 };
  if (/\d/.test(text)) return { concept: /^\p{Lu}/u.test(text) && /\p{Lu}/u.test(text) ? 4 : 0 };
  if (/^(?:\p{Lu}\.?){2,6}s?$/u.test(text)) return { organisation: 4 };
  if (standingBodies.has(text)) return { organisation: 3 };
  if (organisationWords.has(text))
    return { organisation: isCommonWord(text.toLowerCase()) ? -2 : 2 };
  if (/^\p{Lu}\p{Ll}+\p{Lu}/u.test(text)) return { organisation: 2 };
  if (placeEndings.has(text)) return { place: 2 };
  if (heNames.has(text) || sheNames.has(text)) return { person: 1.5 };
  return isCommonWord(text.toLowerCase()) ? { organisation: -2, person: -2 } : { organisation: 1 };
}

function wordVotes(words: readonly string[], first: string, last: string): Partial<Votes> {
  if (isClub(first, last)) return { organisation: 7 };
  const hasBody = words.some((word) => organisationWords.has(word));
  return {
    organisation:
      (knownOrganisations.has(first) && !sheNames.has(first) ? 3 : 0) +
      (organisationWords.has(last) ? 4 : hasBody ? 3.5 : 0) +
      (companySuffixes.has(last) ? 5 : 0) -
      (isManyPeople(last) ? 4 : 0),
    place:
      (compass.test(first) && words.length === 2 ? 4 : 0) +
      (placeEndings.has(last) ? 4 : 0) +
      (placeBeginnings.has(first) && !hasBody ? 3.5 : 0),
    event: eventWords.has(last) ? 5 : words.some((word) => eventWords.has(word)) ? 2 : 0,
  };
}

/** "Council Leaders": some who hold an office. */
function isManyPeople(last: string): boolean {
  return last.endsWith('s') && titles.has(last.slice(0, -1));
}

/** "Manchester City": a city's name before "City" that is no name of a city itself. */
function isClub(first: string, last: string): boolean {
  return last === 'City' && findPlace(first) !== null;
}

/** "Abu Anas": father, mother or son of. */
const kinship = /^(?:Abu|Umm|Ibn|Bin|Abdul|Abdel|Abd)$/;

/** "Wang Yi", "Yoon Suk Yeol", "Ko Seung-ah": a family name, then one or two short names. */
function isAsianOrder(words: readonly string[]): boolean {
  const [family = '', ...given] = words;
  return (
    leadingSurnames.has(family) &&
    given.length <= 2 &&
    given.every((word) => /^\p{Lu}\p{Ll}{1,8}(?:-\p{L}\p{Ll}{1,5})?$/u.test(word))
  );
}

/** "Alma Clegg Street", "John F. Kennedy Airport": somebody's name, but not of somebody. */
function isNamedAfter(words: readonly string[]): boolean {
  return words.length > 2 && namedAfter.has(words.at(-1) ?? '');
}

function personFormVotes(
  words: readonly string[],
  first: string,
  isSurnameReused: boolean,
): Partial<Votes> {
  if (namingTitles.has(first)) return { person: 5 };
  const isGiven = heNames.has(first) || sheNames.has(first);
  const hasInitial = words.slice(0, -1).some((word) => /^(?:\p{Lu}\.)+$/u.test(word));
  const isPlain =
    words.length <= 4 &&
    words.every((word) => !isCommonWord(word.toLowerCase()) && /^\p{L}/u.test(word));
  const hasMark = words.some((word) => /^(?:of|for|on|and|&|the)$/.test(word));
  if (hasMark || words.length > 5) return { organisation: 2 };
  if (isNamedAfter(words)) return {};
  return {
    person:
      (isGiven || kinship.test(first) ? 4 : isAsianOrder(words) ? 3.5 : 0) +
      (hasInitial ? 2 : 0) +
      (isPlain ? 2 : -1) -
      (!isGiven && words.some((word) => surelyBodies.has(word)) ? 3 : 0) +
      (isSurnameReused ? 1.5 : 0),
    organisation: isPlain ? 0.5 : 1.5,
  };
}
