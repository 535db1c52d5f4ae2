/**
 * An article in, its entries out: the people, places, organisations, groups, events and concepts
 * that a reader may need explained, each with its names, description and facts as literal spans,
 * and every place where the article means one of them.
 */
import type { Article } from '../../article/article.ts';
import { groupBy } from '../group-by.ts';
import type { FoundEntries } from '../reference.ts';
import { placeReferences } from './choose-facts.ts';
import { dropLostClaimants } from './drop-lost-claimants.ts';
import { findReferences, toReference } from './find-references.ts';
import { linkNames } from './link-names.ts';
import { makeNamedEntry } from './make-named-entry.ts';
import { asReferences, listPhrases, tellPhrases } from './phrase-entries.ts';
import { readNames } from './read-names.ts';
import { readSentences } from './read-sentences.ts';
import type { TokenReference } from './token-reference.ts';
import type { Told } from './told.ts';
import { weighEntries } from './weigh-entries.ts';

/** Entries by weight, heaviest first; references as the text has them. */
export function findEntries(article: Article): FoundEntries {
  const sentences = readSentences(article);
  const read = sentences.map((sentence) => readNames(sentence));
  const demonyms = read.flatMap((one) => one.demonyms);
  const { named, strangers } = linkNames(read.flatMap(({ names }) => names));
  const phrases = listPhrases(sentences, demonyms, named);
  const references = [
    ...findReferences(
      sentences,
      named,
      strangers,
      demonyms,
      read.flatMap(({ titles }) => titles),
    ),
    ...phrases.flatMap(asReferences),
  ];
  const weights = weighEntries(article, references, named);
  const byEntry = groupBy(references, ({ entry }) => entry);
  const told: Told = { references: placeReferences(references), byEntry, weights };
  const namedEntries = named.map((one) => makeNamedEntry(one, told, article.headline));
  const entries = [...namedEntries, ...tellPhrases(phrases, namedEntries, told)].toSorted(
    (left, right) => right.weight - left.weight || (left.id < right.id ? -1 : 1),
  );
  const known = new Set(entries.map(({ id }) => id));
  return {
    entries: dropLostClaimants(entries, known),
    references: references
      .filter(({ entry }) => known.has(entry))
      .toSorted(inTextOrder)
      .map(toReference),
  };
}

function inTextOrder(left: TokenReference, right: TokenReference): number {
  return left.sentence.index - right.sentence.index || left.from - right.from;
}
