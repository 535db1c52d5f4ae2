/** The references to an article's people in, the pronoun that goes with each out. */
import type { Article } from '../../article/article.ts';
import { isHeWords, isSheWords } from '../entries/read-gender.ts';
import { groupBy } from '../group-by.ts';
import type { FoundEntries, Reference } from '../reference.ts';

/** "Mrs.", "Lady", "his wife": so many words before a name may tell. */
const mostWordsBefore = 2;

/** People of whom nothing tells, or of whom the text tells both, are left out. */
export function findGenders(
  article: Article,
  { references }: FoundEntries,
): ReadonlyMap<string, 'he' | 'she'> {
  const named = references.filter(({ form }) => form !== 'pronoun' && form !== 'demonym');
  const genders = new Map<string, 'he' | 'she'>();
  for (const [entry, uses] of groupBy(named, (one) => one.entry)) {
    const told = uses.map((use) => readOne(article, use));
    const isHe = told.some(({ he }) => he);
    const isShe = told.some(({ she }) => she);
    if (isHe !== isShe) genders.set(entry, isHe ? 'he' : 'she');
  }
  return genders;
}

function readOne(article: Article, { span }: Reference): { he: boolean; she: boolean } {
  const text = article.sentences[span.sentence]?.text ?? '';
  const words = text.slice(span.start, span.end).split(' ');
  const left = text.slice(Math.max(0, span.start - 40), span.start).trimEnd();
  const before = left === '' ? [] : left.split(' ').slice(-mostWordsBefore);
  return { he: isHeWords(words, before), she: isSheWords(words, before) };
}
