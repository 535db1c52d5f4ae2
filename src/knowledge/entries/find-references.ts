/**
 * The names, country adjectives, titles and pronouns of an article in, references to its entries
 * out, in the order of the text. A pronoun or a title that could mean two entries means none.
 */
import type { Reference } from '../reference.ts';
import { readPronoun, wordsBefore } from './read-gender.ts';
import type { Named } from './named.ts';
import type { DemonymUse, NameUse, TitleUse } from './read-names.ts';
import { spanOfTokens, type ReadSentence } from './read-sentences.ts';
import { resolvePronouns } from './resolve-pronouns.ts';
import { slugName } from './slug-name.ts';
import type { Person, TokenReference } from './token-reference.ts';

export function findReferences(
  sentences: readonly ReadSentence[],
  named: readonly Named[],
  strangers: readonly NameUse[],
  demonyms: readonly DemonymUse[],
  titles: readonly TitleUse[],
): readonly TokenReference[] {
  const people = named.filter(({ kind }) => kind === 'person').map(asPerson);
  const byName = named.flatMap(({ fullName, uses }) =>
    uses.map(({ use: { sentence, from, to }, form }) => ({
      sentence,
      from,
      to,
      entry: slugName(fullName),
      form,
    })),
  );
  const known = new Set(byName.map(({ entry }) => entry));
  const byDemonym = demonyms
    .map(({ sentence, from, to, country }) => ({
      sentence,
      from,
      to,
      entry: slugName(country),
      form: 'demonym' as const,
    }))
    .filter(({ entry }) => known.has(entry));
  const byTitle = titles.flatMap((use) => resolveTitle(use, people));
  const sure = sortReferences([...byName, ...byDemonym, ...byTitle]);
  return sortReferences([...sure, ...resolvePronouns(sentences, sure, people, strangers)]);
}

export function toReference({ sentence, from, to, entry, form }: TokenReference): Reference {
  return { span: spanOfTokens(sentence, from, to), entry, form };
}

function sortReferences(references: readonly TokenReference[]): readonly TokenReference[] {
  return references.toSorted(
    (left, right) => left.sentence.index - right.sentence.index || left.from - right.from,
  );
}

function asPerson({ fullName, words, uses }: Named): Person {
  const before = uses.flatMap(({ use }) => wordsBefore(use));
  const titles = new Set(before.map((word) => word.toLowerCase()));
  return { entry: slugName(fullName), pronoun: readPronoun(words, before), titles };
}

/** "the Prime Minister": the one person whose title has all its words. */
function resolveTitle(
  { sentence, from, to }: TitleUse,
  people: readonly Person[],
): readonly TokenReference[] {
  const words = sentence.tokens.slice(from, to).map(({ low }) => low);
  const holders = people.filter(({ titles }) => words.every((word) => titles.has(word)));
  const [holder] = holders;
  if (holder === undefined || holders.length > 1) return [];
  return [{ sentence, from, to, entry: holder.entry, form: 'title' }];
}
