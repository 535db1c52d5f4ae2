/**
 * The uses of names in an article in, the same out with two names that only stand side by side
 * taken apart: "in the Quartet Peru sits with Chile".
 */
import { organisationWords } from './data/kind-words.ts';
import { findPlace } from './gazetteer.ts';
import type { NameUse } from './read-names.ts';
import { textOfTokens } from './read-sentences.ts';

/** "Papua New Guinea" */
const longestPlaceWords = 3;

export function splitNeighbours(uses: readonly NameUse[]): readonly NameUse[] {
  const alone = new Set(uses.map(({ text }) => text));
  return uses.flatMap((use) => splitUse(use, alone));
}

/** The words before a country are a name of their own where the article uses them without it. */
function splitUse(use: NameUse, alone: ReadonlySet<string>): readonly NameUse[] {
  const { sentence, from, to, words, text } = use;
  if (findPlace(text) !== null) return [use];
  for (let length = Math.min(longestPlaceWords, words.length - 1); length > 0; length--) {
    const at = to - length;
    const isPlace = findPlace(textOfTokens(sentence, at, to))?.isGeneric ?? false;
    const isName =
      alone.has(textOfTokens(sentence, from, at)) &&
      !organisationWords.has(sentence.tokens[at - 1]?.text ?? '');
    if (isPlace && isName)
      return [
        cutUse(use, from, at),
        { ...cutUse(use, at, to), titleFrom: null, startsSentence: false },
      ];
  }
  return [use];
}

function cutUse(use: NameUse, from: number, to: number): NameUse {
  const { sentence } = use;
  const words = sentence.tokens.slice(from, to).map(({ text }) => text);
  return { ...use, from, to, words, text: textOfTokens(sentence, from, to) };
}
