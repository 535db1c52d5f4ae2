/** References in, how much the article is about each entry out; the main subject has 1. */
import type { Article } from '../../article/article.ts';
import { findPlace } from './gazetteer.ts';
import { holdsWord } from './hold-word.ts';
import type { Named } from './named.ts';
import { isSubject } from './list-candidates.ts';
import { slugName } from './slug-name.ts';
import type { TokenReference } from './token-reference.ts';

/** A headline names whom the article is about; the first sentence nearly so. */
const headlineWorth = 3;
const leadWorth = 2;
/** A name of its own tells more of a story than a country does. */
const specificWorth = 1;
const subjectWorth = 0.5;
const pronounWorth = 0.5;
const demonymWorth = 0.3;

/** By entry id, in (0, 1]. */
export function weighEntries(
  article: Article,
  references: readonly TokenReference[],
  named: readonly Named[],
): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  const add = (entry: string, worth: number): void => {
    sums.set(entry, (sums.get(entry) ?? 0) + worth);
  };
  for (const reference of references) add(reference.entry, worthOf(reference));
  for (const entry of new Set(
    references.filter(({ sentence }) => sentence.index === 0).map(({ entry }) => entry),
  )) {
    add(entry, leadWorth);
  }
  for (const { fullName, uses } of named) {
    const isInHeadline = uses.some(
      ({ use, isName }) => isName && holdsWord(article.headline, use.text),
    );
    if (findPlace(fullName) === null) add(slugName(fullName), specificWorth);
    if (isInHeadline) add(slugName(fullName), headlineWorth);
  }
  const most = Math.max(...sums.values(), 1);
  return new Map([...sums].map(([entry, sum]) => [entry, Math.round((sum / most) * 100) / 100]));
}

function worthOf(reference: TokenReference): number {
  if (reference.form === 'pronoun') return pronounWorth;
  if (reference.form === 'demonym') return demonymWorth;
  return isSubject(reference) ? 1 + subjectWorth : 1;
}
