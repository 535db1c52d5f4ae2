/**
 * The tokens of a run that may name a body in, whether its field goes on out: "Ministry of Economy,
 * Trade and Industry", "Committee for Medicinal Products for Human Use". A field is named by words
 * that are no names, so that "the Ministry of Defence and Larkfield" stay two.
 */
import { heNames, sheNames } from './data/first-names.ts';
import { knownOrganisations, organisationWords } from './data/kind-words.ts';
import { titles } from './data/role-words.ts';
import { findCountryOf, findPlace } from './gazetteer.ts';
import { isNameWord } from './is-name-word.ts';
import type { Token } from './tokens.ts';
import { isCommonWord } from './word-class.ts';

/** What fields of work end with where the table of common words does not hold them. */
const fieldEnding =
  /(?:ics|ure|tion|[mi]ents?|[ei]nce|ing|ry|ty|ism|gy|hip|ers|ors|[ei]s|[dmrt]s|al|ter|th|ort|um|ine|ile)$/;

/** Whether a field that "of", "for" or "on" began in the run goes on behind the small word at `at`. */
export function goesOnWithField(tokens: readonly Token[], from: number, at: number): boolean {
  if (!isFieldWord(tokens[at - 1]) || !isInField(tokens, from, at)) return false;
  const text = tokens[at]?.text ?? '';
  if (text === ',') return isFieldWord(tokens[at + 1]) && isListed(tokens, at + 1);
  const isNext = isFieldWord(tokens[at + 1]) || (text === 'and' && isFieldWord(tokens[at + 2]));
  return /^(?:and|&|of|for)$/.test(text) && isNext && isNameWord(tokens[at + 1]);
}

function isInField(tokens: readonly Token[], from: number, at: number): boolean {
  return tokens
    .slice(from + 1, at)
    .some(
      ({ text }, index) =>
        /^(?:of|for|on)$/.test(text) && organisationWords.has(tokens[from + index]?.text ?? ''),
    );
}

/** A noun or an adjective, and neither a body, a title nor anybody’s name. */
export function isFieldWord(token: Token | undefined): boolean {
  if (token === undefined || !isNameWord(token)) return false;
  const { text, low } = token;
  if (findPlace(text) !== null || findCountryOf(text) !== null) return false;
  if ([organisationWords, titles, knownOrganisations, heNames, sheNames].some((w) => w.has(text)))
    return false;
  return isCommonWord(low) || fieldEnding.test(low);
}

/** The list ends with "and" and one more: a mere comma ends the name. */
function isListed(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (isFieldWord(tokens[at]) || (tokens[at]?.text === ',' && isFieldWord(tokens[at + 1])))
    at += 1;
  if (tokens[at]?.text === ',') at += 1;
  return /^(?:and|&)$/.test(tokens[at]?.text ?? '') && isFieldWord(tokens[at + 1]);
}
