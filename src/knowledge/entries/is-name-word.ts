/** A token in, whether it can stand inside a name out. */
import { exclamations } from './data/kind-words.ts';
import { findCountryOf, findPlace } from './gazetteer.ts';
import type { Token } from './tokens.ts';

/** "Russian-occupied" and "Peru-U.S." are made of names but are none. */
export function isNameWord(token: Token | undefined): boolean {
  if (token === undefined || isCountryPair(token.text) || /^Nos?\.?$/.test(token.text))
    return false;
  if (!token.isCapital) return /^(?:al|el|ul|ash|as|an|at)-\p{Lu}/u.test(token.text);
  if (/^[RD]-\p{Lu}|’(?:ll|ve|re|d|m|t)$|^I$/u.test(token.text) || exclamations.has(token.text))
    return false;
  return !/^\p{Lu}[\p{L}.]*[-–]\p{Ll}/u.test(token.text);
}

/** "Peru-U.S." */
export function isCountryPair(text: string): boolean {
  const parts = text.split(/[-–]/);
  if (findPlace(text) !== null) return false;
  return parts.length > 1 && parts.every((part) => isCountry(part));
}

function isCountry(text: string): boolean {
  return findCountryOf(text) !== null || (findPlace(text)?.isGeneric ?? false);
}
