import { expect, test } from 'vitest';
import { parseArticle } from '../../../src/article/parse-article.ts';
import { buildStory } from '../../../src/knowledge/build-story.ts';

/** As long as the longest reportage, far beyond any news story. */
const length = 200_000;
/** Reading takes about half a second; by a step that costs the square of the length, half a minute. */
const mostMs = 10_000;

const clause =
  'the minister Lena Brandt of Oslo met officials and said that trade with Peru would grow while “more work” is needed in January and ';

test.each([
  ['a paragraph without a full stop', clause],
  ['full stops only', '.'],
  ['straight quotation marks only', `'`],
  ['double marks that never close', '‘‘a '],
  ['one quoted word after another', '“a” '],
  ['one credit after another', '(AP Photo/Lena Brandt) '],
  ['line breaks only', '\u2028'],
  ['capitals only', 'THE TALKS IN OSLO WENT ON AND ON. '],
  ['dates only', 'On Monday, Jan. 24, 2025, and in May, two weeks ago, '],
  ['brackets that never close', 'and (the ['],
  ['short lines', 'Talks of the day\n'],
  ['short sentences in one paragraph', 'He said in May that he was in Oslo. '],
  ['short quotations', '“We go,” Lena Brandt said in May. '],
])('a text of %s is read in a time that grows with its length', { timeout: 60_000 }, (_, piece) => {
  const text = `Lena Brandt met Carl Dahl${piece.repeat(length / piece.length)}a`;
  const source = `Harbour talks go on\n\nThe talks began on Monday.\n\n${text}\n`;
  const start = performance.now();
  const story = buildStory(parseArticle(source, { id: 'a', published: '2025-01-02' }), 'a');
  expect(performance.now() - start).toBeLessThan(mostMs);
  expect(story.articles[0]?.headline).toBe('Harbour talks go on');
});

test('a text of thousands of names is read in a time that grows with its length', () => {
  const nameOf = (number: number): string =>
    String(number).replaceAll(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '');
  const sentences = Array.from({ length: 6000 }, (__, at) => `Lena B${nameOf(at)}en met him. `);
  const source = `Harbour talks go on\n\n${sentences.join('')}\n`;
  const start = performance.now();
  const story = buildStory(parseArticle(source, { id: 'a' }), 'a');
  expect(performance.now() - start).toBeLessThan(mostMs);
  expect(story.entries.length).toBeGreaterThan(1000);
});
