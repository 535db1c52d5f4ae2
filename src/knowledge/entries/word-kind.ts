/** A word in, one letter out for what the tables know of it, and one for how it is written. */
import { heNames, leadingSurnames, sheNames } from './data/first-names.ts';
import {
  companySuffixes,
  eventWords,
  groupAdjectives,
  knownOrganisations,
  organisationWords,
  placeBeginnings,
  placeEndings,
} from './data/kind-words.ts';
import { titles } from './data/role-words.ts';
import {
  adjectives,
  functionWords,
  gerunds,
  nouns,
  nounsOrVerbs,
  verbs,
} from './data/word-classes.ts';
import { findCountryOf, findPlace } from './gazetteer.ts';

/** Known to the tables as such; a trainer hides these so that the words around a name are learned. */
export const placeKinds = 'PDblH';
export const knownBodyKind = 'k';

/** The first that fits, the most telling first; "-": the tables know nothing of it. */
export function kindOfWord(word: string): string {
  const low = word.toLowerCase();
  if (companySuffixes.has(word)) return 's';
  if (knownOrganisations.has(word)) return knownBodyKind;
  if (organisationWords.has(word)) return nouns.has(low) ? 'o' : 'O';
  if (eventWords.has(word)) return 'e';
  if (titles.has(word)) return 't';
  if (heNames.has(word) || sheNames.has(word)) return findPlace(word) === null ? 'h' : 'H';
  if (leadingSurnames.has(word)) return 'y';
  if (placeEndings.has(word)) return 'l';
  if (placeBeginnings.has(word)) return 'b';
  if (findPlace(word) !== null) return 'P';
  if (findCountryOf(word) !== null) return 'D';
  if (groupAdjectives.has(word)) return 'G';
  if (/^\p{Ll}/u.test(word)) return /^(?:of|for|and|the|to|in|on)$/.test(word) ? 'f' : 'p';
  return kindOfCommonWord(low);
}

export function kindOfCommonWord(low: string): string {
  if (nouns.has(low)) return 'N';
  if (nounsOrVerbs.has(low)) return 'B';
  if (adjectives.has(low)) return 'J';
  if (functionWords.has(low)) return 'F';
  return verbs.has(low) || gerunds.has(low) || low.endsWith('ed') ? 'V' : '-';
}

/** "Lee", "F.", "U.S.", "IAEA", "McKay", "al", "Five9", "Jean-Luc", "O’Hara". */
export function shapeOfWord(word: string): string {
  if (/^\p{Lu}\p{Ll}+$/u.test(word)) return 'X';
  if (/^\p{Lu}\.?$/u.test(word)) return 'I';
  if (/^(?:\p{Lu}\.){2,}$/u.test(word)) return 'D';
  if (/^\p{Lu}+$/u.test(word)) return word.length > longestAcronym ? 'L' : 'A';
  if (/^\p{Ll}/u.test(word)) return 'x';
  if (/\d/.test(word)) return '9';
  if (/[-–]/.test(word)) return 'H';
  return word.includes('’') ? 'O' : 'M';
}

/** Longer words in capitals are shouted. */
const longestAcronym = 4;
