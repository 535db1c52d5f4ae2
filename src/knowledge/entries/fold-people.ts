/**
 * The people of an article by their full names in, the same out with those that are one person under
 * two names folded: "Rosa Delgado" and "Rosa Delgado Peña", "Bob Hale" and "Robert Hale", "Lord
 * Ashdown" and "Lord Peter Ashdown". Only where one person alone can be meant.
 */
import { groupBy } from '../group-by.ts';
import { shortNames } from './data/short-names.ts';
import { namingTitles } from './data/role-words.ts';
import type { LinkedUse, Named } from './named.ts';
import { nicknamesOf } from './find-nickname.ts';
import { wordsBefore } from './read-gender.ts';
import { areFatherAndSon } from './split-bearers.ts';
import { withUses } from './with-uses.ts';

/** A short form of a short form of a short form is none. */
const mostSteps = 3;

export function foldPeople(full: readonly Named[]): readonly Named[] {
  const people = full.filter(({ kind }) => kind === 'person');
  const byShort = groupBy(
    people.flatMap((named) => listShort(named).map((short) => ({ short, named }))),
    ({ short }) => short,
  );
  const fuller = new Map<Named, Named>();
  for (const named of people) {
    if (named.words.length !== 2) continue;
    const bearers = (byShort.get(named.words.join(' ')) ?? []).filter((one) => one.named !== named);
    const [only, other] = bearers;
    if (only !== undefined && other === undefined && !areFatherAndSon(named, only.named))
      fuller.set(named, only.named);
  }
  return mergeUses(full, fuller);
}

function mergeUses(full: readonly Named[], fuller: ReadonlyMap<Named, Named>): readonly Named[] {
  const uses = new Map<Named, LinkedUse[]>();
  for (const named of full) {
    let bearer = named;
    for (let step = 0; step < mostSteps; step++) bearer = fuller.get(bearer) ?? bearer;
    uses.set(bearer, [...(uses.get(bearer) ?? []), ...named.uses]);
  }
  return full.flatMap((named) => {
    const merged = uses.get(named);
    return merged === undefined ? [] : [withUses(named, merged)];
  });
}

/** The names of two words that the text may use for the same person. */
function listShort(named: Named): readonly string[] {
  const { words, uses } = named;
  const [first = '', second = ''] = words;
  const last = words.at(-1) ?? '';
  const titles = uses
    .map(({ use }) => wordsBefore(use).at(-1) ?? '')
    .filter((title) => namingTitles.has(title));
  const given = [...(shortNames.get(first) ?? []), ...nicknamesOf(named), ...titles];
  const shorter = words.length > 2 ? [`${first} ${second}`, `${first} ${last}`] : [];
  return [...new Set([...shorter, ...given.map((one) => `${one} ${last}`)])];
}
