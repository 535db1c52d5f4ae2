import { expect, test } from 'vitest';
import { readOpening } from '../../../src/page/read-opening.ts';
import { documentOf } from './ferry-page.ts';

const line = 'The ferry to the outer islands will sail again from Monday, the harbour office said.';
const other = 'Repairs to the northern pier had kept the ship in its berth since the autumn storm.';

test('the titles and the first paragraphs of an article, those beside it after them', () => {
  const { title, text } = readOpening(
    documentOf(`<title>Ferry sails again | Daily</title><meta property="og:title" content="Ferry sails">
      <meta property="og:description" content="Islands are reached again."><p>${other}</p>
      <article><h1> Ferry sails again </h1><p>${line}</p></article>`),
  );
  expect(title).toBe('Ferry sails\nFerry sails again\nFerry sails again | Daily');
  expect(text.startsWith(`Islands are reached again.\n${line}\n${other}\n`)).toBe(true);
});

test('an article without paragraphs is found in its boxes, scripts and menus are not', () => {
  const { text } = readOpening(
    documentOf(`<nav>Weather, ports, ferries and all of the islands</nav><div>${line}<br>${other}
      <script>const advertisement = 'never to be read by anybody';</script></div>`),
  );
  expect(text).toContain(line);
  expect(text).toContain(other);
  expect(text).not.toMatch(/advertisement|Weather/);
});

test('of a long article the beginning is enough', () => {
  const { text } = readOpening(documentOf(`<article>${`<p>${line}</p>`.repeat(200)}</article>`));
  expect(text.length).toBeGreaterThan(2900);
  expect(text.length).toBeLessThan(4000);
});

test('an empty document has an empty opening', () => {
  expect(readOpening(documentOf(''))).toEqual({ title: '', text: '' });
});
