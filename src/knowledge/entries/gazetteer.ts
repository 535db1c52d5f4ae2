/** A name in, the place or the body that the tables know by it out. */
import { countryRows } from './data/countries.ts';
import { knownBodies } from './data/known-bodies.ts';
import { cities, placeAliases, states, worldRegions } from './data/places.ts';

export interface KnownPlace {
  /** The fullest name; its slug is the entry's id. */
  readonly name: string;
  /** Common to news of all kinds: a country, a capital, a part of the world, a state. */
  readonly isGeneric: boolean;
}

const placeRows: ReadonlyMap<string, KnownPlace> = new Map<string, KnownPlace>([
  ...cities.map((name) => [name, { name, isGeneric: false }] as const),
  ...states.map((name) => [name, { name, isGeneric: true }] as const),
  ...placeAliases.map(([alias, name]) => [alias, { name, isGeneric: true }] as const),
  ...worldRegions.map((name) => [name, { name, isGeneric: true }] as const),
  ...countryRows.flatMap((country) =>
    country.capitals.map((capital) => [capital, { name: capital, isGeneric: true }] as const),
  ),
  ...countryRows.flatMap((country) =>
    country.names.map(
      (name) => [name, { name: country.names[0] ?? name, isGeneric: true }] as const,
    ),
  ),
]);

const demonyms: ReadonlyMap<string, string> = new Map<string, string>(
  countryRows.flatMap((country) =>
    country.demonyms.map((demonym) => [demonym, country.names[0] ?? ''] as const),
  ),
);

const bodies: ReadonlyMap<string, string> = new Map<string, string>(
  knownBodies.flatMap((names) => names.map((name) => [name, names[0] ?? name] as const)),
);

/** The fullest name of a body that the text may only abbreviate; null for other words. */
export function findBody(name: string): string | null {
  return bodies.get(name) ?? null;
}

export function findPlace(name: string): KnownPlace | null {
  return placeRows.get(name) ?? null;
}

/** The country that "Peruvian" or "Filipinos" belongs to, by its fullest name; null for other words. */
export function findCountryOf(demonym: string): string | null {
  return demonyms.get(demonym) ?? null;
}

/** Every name of the place or body with this fullest name, itself among them. */
export function listKnownNames(fullName: string): readonly string[] {
  const country = countryRows.find(({ names }) => names[0] === fullName);
  const body = knownBodies.find(([name]) => name === fullName);
  return country?.names ?? body ?? [fullName];
}
