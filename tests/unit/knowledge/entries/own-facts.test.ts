import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Article, Span } from '../../../../src/article/article.ts';
import { sliceSpan } from '../../../../src/article/slice-span.ts';
import { readArticleFile } from '../../../../src/cli/read-article-file.ts';
import { findEntries } from '../../../../src/knowledge/entries/find-entries.ts';
import { writeArticle } from '../../../support/read-article.ts';

const labelled = 'tests/eval/knowledge/articles/open';
const plain = 'tests/support/articles';
const files = [
  'seeds/japan-us-presence/article.txt',
  ...readdirSync(plain).map((file) => `${plain}/${file}`),
  ...readdirSync(labelled).flatMap((file) =>
    file.endsWith('.json') ? [] : [`${labelled}/${file}`],
  ),
];

/** Facts that neither name their entry nor follow it as its predicate. */
function findStrayFacts(article: Article): readonly string[] {
  const { entries, references } = findEntries(article);
  const isIn = (inner: Span, outer: Span): boolean =>
    inner.sentence === outer.sentence && inner.start >= outer.start && inner.end <= outer.end;
  return entries.flatMap(({ id, facts }) =>
    facts.flatMap(({ span }) => {
      const own = references.filter(({ entry }) => entry === id);
      if (own.some((one) => isIn(one.span, span))) return [];
      const isBehind = own.some(
        (one) => one.span.sentence === span.sentence && one.span.end <= span.start,
      );
      const opensWithOther = references.some(
        (one) => one.span.sentence === span.sentence && one.span.start === span.start,
      );
      return isBehind && !opensWithOther ? [] : [`${id}: ${sliceSpan(article.sentences, span)}`];
    }),
  );
}

test.each(files)('each fact of %s is about its entry', async (file) => {
  const { article } = await readArticleFile(file, undefined);
  expect(findStrayFacts(article)).toEqual([]);
});

/** What the article of this paragraph tells of the entry, best first. */
function factsOf(id: string, paragraph: string): readonly string[] {
  const article = writeArticle(paragraph);
  const entry = findEntries(article).entries.find((one) => one.id === id);
  return (entry?.facts ?? []).map(({ span }) => sliceSpan(article.sentences, span));
}

describe('a fact goes on to the name it is about', () => {
  test.each([
    [
      'past a first predicate with a “his” of another',
      'lima',
      'Anna Ruiz has long tried to talk to Luis Ortega since his victory in May and is planning a trip to Lima next week.',
      'Anna Ruiz has long tried to talk to Luis Ortega since his victory in May and is planning a trip to Lima next week',
    ],
    [
      'past the “and” of a “between”',
      'talara-oil',
      'A planned “merger of equals” between Talara Oil and Pisco Gas collapsed in 2016 after months of talks.',
      'A planned “merger of equals” between Talara Oil and Pisco Gas collapsed in 2016 after months of talks',
    ],
    [
      'over two predicates behind “who”',
      'anna-ruiz',
      'Anna Ruiz, who heads the harbour panel and sits for the Greens, was late.',
      'heads the harbour panel and sits for the Greens',
    ],
    [
      'with the name where another acts behind “which”',
      'condor-group',
      'The Condor Group, which Peru leads and which also includes Chile, was slow.',
      'The Condor Group, which Peru leads and which also includes Chile',
    ],
  ])('%s', (_, id, paragraph, fact) => {
    expect(factsOf(id, paragraph)).toContain(fact);
  });
});

describe('where no clause tells anything a phrase may', () => {
  test.each([
    [
      'luis-ortega',
      'Anna Ruiz sailed on Monday, unsure about ties in the Andes developed under former President Luis Ortega to end a feud.',
      'ties in the Andes developed under former President Luis Ortega to end a feud',
    ],
  ])('%s', (id, paragraph, fact) => {
    expect(factsOf(id, paragraph)).toEqual([fact]);
  });

  test('but not what is denied', () => {
    const paragraph =
      'Anna Ruiz sailed without ties in the Andes developed under former President Luis Ortega.';
    expect(factsOf('luis-ortega', paragraph)).not.toContain(
      'ties in the Andes developed under former President Luis Ortega',
    );
  });
});

describe('nobody is told of', () => {
  test.each([
    [
      'who comes from a place',
      'lima',
      'We met Anna Ruiz, a broker based in Lima, who sells golf courses in Peru.',
    ],
    [
      'a list that ends in a place',
      'cusco',
      'Talks on trains between Lima, Pisco and Cusco, were adjourned after nine hours.',
    ],
    [
      'whoever the name behind may be',
      'anna-ruiz',
      'Anna Ruiz sailed. Even as she accused the army of theft in Peru, Vega kept quiet.',
    ],
    ['a “there” that points away', 'anna-ruiz', 'Anna Ruiz has often gone there in May.'],
  ])('%s', (_, id, paragraph) => {
    expect(factsOf(id, paragraph)).toEqual([]);
  });
});
