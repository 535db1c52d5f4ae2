/**
 * All uses of one name in, what kind of thing it names out: the tables first, then clear votes of
 * the name's form and of the words before and after it, and where those are divided what was learned
 * of names in labelled news.
 */
import type { EntryKind } from '../story.ts';
import { knownOrganisations } from './data/kind-words.ts';
import { findBody, findCountryOf, findPlace } from './gazetteer.ts';
import { isCountryPair } from './is-name-word.ts';
import { listContextFeatures, listFormFeatures, listVoteFeatures } from './list-features.ts';
import type { NameUse } from './read-names.ts';
import { scoreName, type Scores } from './score-name.ts';
import { meansClub, voteByContext } from './vote-by-context.ts';
import { voteByForm } from './vote-by-form.ts';
import { addVotes, kinds, type Votes } from './votes.ts';

/** Below it a name is left out: nothing tells what it is. */
const leastVotes = 2;
/** What two plain words in capitals have for a person. */
const plainVotes = 2;
/** So far before all others, the votes are right as they stand (by measure on unseen articles). */
const clearLead = 5;

/** So many votes against a kind ("the" before a person) and it is not that, whatever was learned. */
const vetoVotes = -4;

/**
 * How much more than nothing must speak for a kind, in the units of `Scores`, by measure on unseen
 * articles: what looks like a place to the weights alone is mostly none, and so is
 * a given name by itself, and what only its capitals make a person ("Larkfield Villa").
 */
const leastScores = {
  person: 48,
  single: 80,
  unsigned: 150,
  place: 320,
  ruledPlace: -256,
  organisation: 0,
};

/** Null when nothing tells. `isSurnameReused`: its last word is used alone later on. */
export function judgeKind(uses: readonly NameUse[], isSurnameReused: boolean): EntryKind | null {
  const [first] = uses;
  if (first === undefined) return null;
  const place = findPlace(first.text);
  if (place !== null && uses.every((use) => use.titleFrom === null))
    return !place.isGeneric && isClub(uses) ? 'organisation' : 'place';
  if (findBody(first.text) !== null || knownOrganisations.has(first.text)) return 'organisation';
  if (isCountryPair(first.text)) return null;
  const votes = countVotes(uses, voteByForm(first, isSurnameReused));
  const ruled = chooseByVotes(votes, uses);
  if (ruled !== null && (leadOf(votes) >= clearLead || !isLearned(ruled))) return ruled;
  const form = listFormFeatures(first.words, isSurnameReused);
  return chooseByScores(
    scoreName([...form, ...listVoteFeatures(votes, ruled, uses)], uses.map(listContextFeatures)),
    votes,
    ruled,
    leastForPerson(uses, isSurnameReused),
  );
}

/** A product, a film or a club shown as a person is the worst error: what two capitals alone say is little. */
function leastForPerson(uses: readonly NameUse[], isSurnameReused: boolean): number {
  const words = uses[0]?.words ?? [];
  const isSigned =
    isSurnameReused ||
    uses.some((use) => (voteByForm(use, false).person ?? 0) > plainVotes) ||
    uses.some((use) => (voteByContext(use).person ?? 0) > 0);
  const last = words.at(-1) ?? '';
  if (!isSigned && words.length > 1) return isOfCountry(last) ? Infinity : leastScores.unsigned;
  return words.length === 1 ? leastScores.single : leastScores.person;
}

/** "Historic England", "Asian American" */
function isOfCountry(word: string): boolean {
  return findCountryOf(word) !== null || (findPlace(word)?.isGeneric ?? false);
}

/** "Porto beat Hamburg": the clubs, where at least half of the uses say so. */
function isClub(uses: readonly NameUse[]): boolean {
  return uses.filter(meansClub).length * 2 >= uses.length;
}

export function countVotes(uses: readonly NameUse[], form: Partial<Votes>): Votes {
  return uses.map(voteByContext).reduce<Votes>(addVotes, addVotes(form, {}));
}

/** The kind with the most votes; null when they are too few. */
export function chooseByVotes(votes: Votes, uses: readonly NameUse[]): EntryKind | null {
  const best = kinds.reduce<EntryKind>(
    (kind, other) => (votes[other] > votes[kind] ? other : kind),
    'place',
  );
  const [first] = uses;
  const isChance = uses.length === 1 && first?.startsSentence === true && first.words.length === 1;
  return votes[best] >= (isChance ? leastVotes + 1 : leastVotes) ? best : null;
}

/** How many votes the best kind has before the next. */
export function leadOf(votes: Votes): number {
  const [most = 0, next = 0] = kinds
    .map((kind) => votes[kind])
    .toSorted((left, right) => right - left);
  return most - Math.max(0, next);
}

function isLearned(kind: EntryKind): boolean {
  return kind === 'person' || kind === 'place' || kind === 'organisation';
}

function chooseByScores(
  scores: Scores,
  votes: Votes,
  ruled: EntryKind | null,
  leastPerson: number,
): EntryKind | null {
  const { place, ruledPlace, organisation } = leastScores;
  const above = {
    person: scores.person - leastPerson,
    place: scores.place - (ruled === 'place' ? ruledPlace : place),
    organisation: scores.organisation - organisation,
  };
  const best = (['person', 'place', 'organisation'] as const).reduce((kind, other) =>
    above[other] > above[kind] ? other : kind,
  );
  return above[best] > scores.none && votes[best] > vetoVotes ? best : null;
}
