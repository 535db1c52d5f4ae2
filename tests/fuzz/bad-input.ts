/**
 * Bad input for the reader of articles, made by chance from a seed: random texts and mutated copies of
 * the test articles; and the promise that each must keep.
 */
import * as fc from 'fast-check';
import { ArticleError } from '../../src/article/article-error.ts';
import { parseArticle } from '../../src/article/parse-article.ts';
import { buildStory } from '../../src/knowledge/build-story.ts';
import { checkStory } from '../../src/knowledge/check-story.ts';
import { readSource } from '../support/read-article.ts';

/** The promise: no text, however broken, takes longer. */
export const mostMs = 2000;

const articles = ['storm.txt', 'court.txt', 'merger.txt', 'transfer.md', 'vaccine.txt'].map(
  readSource,
);

/** What a page, a program or a slip of the hand may leave in a text. */
const pieces: readonly string[] = [
  '',
  ' ',
  '\n\n',
  '\r\n\r\n',
  '\r',
  '\t\t',
  '\u2028',
  '\uFEFF',
  '\u0000\u0007\u001B[31m',
  '\u200B\u200C\u200D\u2060',
  '\u00AD',
  '\u00A0\u202F\u3000',
  '\u202E\u200F\u2067\u2069',
  '\uD83D',
  '\uDE00\uD83D',
  '😀👩‍👩‍👧‍👦',
  'e\u0301\u0301\u0301\u0301',
  '“',
  '”',
  '"',
  "'",
  '‘‘',
  "''",
  '``',
  '«Oui», ',
  '“‘“‘“',
  '(((((([[[[[[',
  '])])])])',
  '......',
  '. . . ',
  '?!?!',
  '—–-',
  '&amp;&#8220;&quot;&#x1F600;',
  '<script>alert(1)</script>',
  `${'<div>'.repeat(50)}x`,
  '![a](b)[c](d)**e**_f_`g`',
  '# ',
  '\n- ',
  '\n> ',
  '---\ntitle: x\n---\n',
  'Feb. 30, 2025',
  'Jan. 99, 0000',
  'on Monday, two weeks ago, in the 1990s, by 2030',
  'U.S. Sen. J. R. R. St. Dr. No. 10 Inc. ',
  'THE CAPITAL WORDS ',
  'said said said ',
  'Mara Lindt, Mara Lindt and Lindt Lindt Lindt ',
  'Der Steg bleibt zu. ',
  'ドナルド・トランプ',
  'سعيد بن محمد',
  '石破茂首相は',
  'a'.repeat(2000),
  'A'.repeat(300),
  '1'.repeat(400),
  'Lena Brandt and '.repeat(60),
];

const marks = '. ! ? … “ ” ‘ ’ " ( ) [ ] — - : ; , a A I 1'.split(' ').concat(' ', '\n', "'");

type Mutation = (text: string, from: number, to: number, piece: string) => string;

const swapWords = (text: string): string => text.split(' ').toReversed().join(' ');

const mutations: Readonly<Record<string, Mutation>> = {
  insert: (text, from, _, piece) => text.slice(0, from) + piece + text.slice(from),
  replace: (text, from, to, piece) => text.slice(0, from) + piece + text.slice(to),
  cut: (text, from, to) => text.slice(0, from) + text.slice(to),
  keep: (text, from, to) => text.slice(from, to),
  double: (text, from, to) => text.slice(0, to) + text.slice(from),
  reverse: (text, from, to) =>
    text.slice(0, from) + swapWords(text.slice(from, to)) + text.slice(to),
  capitals: (text, from, to) =>
    text.slice(0, from) + text.slice(from, to).toUpperCase() + text.slice(to),
  'small letters': (text, from, to) =>
    text.slice(0, from) + text.slice(from, to).toLowerCase() + text.slice(to),
  'no quotes': (text) => text.replaceAll(/["“”‘’]/g, ''),
  'other quotes': (text, _from, _to, piece) => text.replaceAll(/["“”]/g, piece.slice(0, 3)),
  'no full stops': (text, from, to) =>
    text.slice(0, from) + text.slice(from, to).replaceAll('.', '') + text.slice(to),
  'one line': (text) => text.replaceAll(/\s+/g, ' '),
  'one word a line': (text, from, to) =>
    text.slice(0, from) + text.slice(from, to).replaceAll(' ', '\n') + text.slice(to),
  'paragraphs backwards': (text) => text.split('\n\n').toReversed().join('\n\n'),
  sprinkle: (text, _from, _to, piece) => text.split(' ').join(` ${piece.slice(0, 8)}`),
};

const part = fc.double({ min: 0, max: 1, noNaN: true });
const mutation = fc.tuple(
  fc.constantFrom(...Object.values(mutations)),
  part,
  part,
  fc.constantFrom(...pieces),
);

/** Half of them keep a headline, without which little is read. */
const mutated = fc
  .tuple(
    fc.constantFrom('', 'Talks go on\n\n'),
    fc.constantFrom(...articles),
    fc.array(mutation, { minLength: 1, maxLength: 6 }),
  )
  .map(
    ([headline, article, steps]) =>
      headline +
      steps.reduce((text, [mutate, one, other, piece]) => {
        const [from = 0, to = 0] = [one, other]
          .map((share) => Math.floor(share * text.length))
          .toSorted((a, b) => a - b);
        return mutate(text, from, to, piece);
      }, article),
  );

const random = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.string({ unit: fc.constantFrom(...marks), maxLength: 120 }),
      fc.constantFrom(...pieces),
      fc.constantFrom('The pier is closed, she said. ', 'Lena Brandt met him in May. '),
    ),
    { maxLength: 30 },
  )
  .chain((parts) => fc.constantFrom('', ' ', '\n', '\n\n').map((between) => parts.join(between)));

/** A text, and the day it is said to be of. */
export const badInput = fc.record({
  source: fc.oneof({ arbitrary: mutated, weight: 3 }, { arbitrary: random, weight: 1 }),
  published: fc.option(fc.constantFrom('0001-01-01', '2024-02-29', '2025-01-24', '9999-12-31'), {
    nil: undefined,
  }),
});

/**
 * What the text breaks, in a sentence; null when it keeps the promise: a story whose every span is in
 * the source, or an ArticleError, in time. Any other error is thrown on.
 */
export function findBreach(source: string, published: string | undefined): string | null {
  const start = performance.now();
  try {
    const article = parseArticle(source, { id: 'a', published });
    const [problem] = checkStory(buildStory(article, 'a'), article, source);
    if (problem !== undefined) return `${problem.where}: ${problem.problem}`;
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    const lines = source.split(/\r\n|[\n\r\u2028\u2029]/).length;
    if (error.line < 1 || error.line > lines) return `line ${error.line} of ${lines} is refused`;
  }
  const ms = performance.now() - start;
  return ms > mostMs ? `it took ${Math.round(ms)} ms` : null;
}
