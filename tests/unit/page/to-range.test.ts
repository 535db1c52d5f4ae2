/** The way back from the text to the page's nodes. */
import { expect, test } from 'vitest';
import { readPage } from '../../../src/page/read-page.ts';
import { article, documentOf } from './ferry-page.ts';

const lastLine =
  '<p>  In \n the end <b> Ann</b><i>a\u00adbel </i> Other<br>of the&nbsp;council <a href="/x">was glad</a>.</p>';

/** What a range selects, as it is written in the document. */
function selected(range: StaticRange | null): string | null {
  if (range === null) return null;
  const live = range.startContainer.ownerDocument!.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live.toString();
}

function setUp() {
  const document = documentOf(article(lastLine));
  const page = readPage(document);
  const rangeOf = (words: string): StaticRange | null => {
    const start = page.text.indexOf(words);
    expect(start).toBeGreaterThan(-1);
    return page.toRange(start, start + words.length);
  };
  return { document, page, rangeOf };
}

test.each([
  ['harbour office', 'harbour office'],
  ['In the end', 'In \n the end'],
  ['Annabel', 'Anna\u00adbel'],
  ['Annabel Other', 'Anna\u00adbel  Other'],
  ['Other\nof', 'Otherof'],
  ['was glad', 'was glad'],
  ['glad.', 'glad.'],
])('"%s" is found where it stands', (words, written) => {
  const { rangeOf } = setUp();
  expect(selected(rangeOf(words))).toBe(written);
});

test('every word of every block leads to itself', () => {
  const { page } = setUp();
  const words = [...page.text.matchAll(/[^\s\u00a0]+/g)];
  const found = words.map(({ 0: word, index }) =>
    selected(page.toRange(index, index + word.length)),
  );
  expect(found.map((word) => word?.replaceAll('\u00ad', ''))).toEqual(words.map(([word]) => word));
});

test('a range does not begin or end between blocks', () => {
  const { page } = setUp();
  const [first, second] = page.blocks;
  expect(selected(page.toRange(first!.end, second!.start + 7))).toBe('Repairs');
  expect(selected(page.toRange(first!.end - 7, second!.start))).toBe('Friday.');
  expect(page.toRange(first!.end, second!.start)).toBeNull();
});

test.each([
  [0, 0],
  [5, 2],
  [-5, 0],
  [1e9, 2e9],
])('there is no range from %d to %d', (start, end) => {
  expect(setUp().page.toRange(start, end)).toBeNull();
});

test('text that was edited since has no range; other text still has', () => {
  const { document, rangeOf } = setUp();
  const text = document.querySelector('p')!.firstChild as Text;
  text.data = text.data.replace('ferry', 'old ferry');
  expect(rangeOf('harbour office')).toBeNull();
  expect(selected(rangeOf('northern pier'))).toBe('northern pier');
});

test('text that left the page has no range', () => {
  const { document, rangeOf } = setUp();
  document.querySelector('p')!.remove();
  expect(rangeOf('harbour office')).toBeNull();
});
