/** A name in, the place or the body that the tables know by it out. */
import { COUNTRIES } from './data/countries.ts';
import { KNOWN_BODIES } from './data/known-bodies.ts';
import { CITIES, STATES, WORLD_REGIONS } from './data/places.ts';

export interface KnownPlace {
  /** The fullest name; its slug is the entry's id. */
  readonly name: string;
  /** Common to news of all kinds: a country, a capital, a part of the world, a state. */
  readonly isGeneric: boolean;
}

const PLACES: ReadonlyMap<string, KnownPlace> = new Map<string, KnownPlace>([
  ...CITIES.map((name) => [name, { name, isGeneric: false }] as const),
  ...STATES.map((name) => [name, { name, isGeneric: true }] as const),
  ...WORLD_REGIONS.map((name) => [name, { name, isGeneric: true }] as const),
  ...COUNTRIES.flatMap((country) =>
    country.capitals.map((capital) => [capital, { name: capital, isGeneric: true }] as const),
  ),
  ...COUNTRIES.flatMap((country) =>
    country.names.map(
      (name) => [name, { name: country.names[0] ?? name, isGeneric: true }] as const,
    ),
  ),
]);

const DEMONYMS: ReadonlyMap<string, string> = new Map<string, string>(
  COUNTRIES.flatMap((country) =>
    country.demonyms.map((demonym) => [demonym, country.names[0] ?? ''] as const),
  ),
);

const BODIES: ReadonlyMap<string, string> = new Map<string, string>(
  KNOWN_BODIES.flatMap((names) => names.map((name) => [name, names[0] ?? name] as const)),
);

/** The fullest name of a body that the text may only abbreviate; null for other words. */
export function findBody(name: string): string | null {
  return BODIES.get(name) ?? null;
}

export function findPlace(name: string): KnownPlace | null {
  return PLACES.get(name) ?? null;
}

/** The country that "Peruvian" or "Filipinos" belongs to, by its fullest name; null for other words. */
export function findCountryOf(demonym: string): string | null {
  return DEMONYMS.get(demonym) ?? null;
}

/** Every name of the place or body with this fullest name, itself among them. */
export function listKnownNames(fullName: string): readonly string[] {
  const country = COUNTRIES.find(({ names }) => names[0] === fullName);
  const body = KNOWN_BODIES.find(([name]) => name === fullName);
  return country?.names ?? body ?? [fullName];
}
