/** What the builder's worker answers: a part with its text and date, or the reason why there is none. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { BuildOrder } from '../../src/build-part.ts';
import { makePart } from '../../src/make-part.ts';

const text = readFileSync(new URL('../support/articles/storm.txt', import.meta.url), 'utf8');
const order: BuildOrder = { id: 'storm', text, url: null, source: null, published: null };

const build = (more: Partial<BuildOrder>) => makePart({ ...order, ...more });

const articleOf = (more: Partial<BuildOrder>) => {
  const built = build(more);
  if ('problem' in built) throw new Error(built.problem);
  return built.part.story.articles[0]!;
};

test('a part carries the text that it can be built from again, and what was left out', () => {
  const built = build({});
  expect(built).toMatchObject({ part: { from: 'followed', text }, removed: expect.any(Array) });
});

test('a date that the page gives is the article’s own, one that the reader gives the reader’s', () => {
  const date = '2024-09-14';
  for (const origin of ['text', 'reader'] as const) {
    expect(articleOf({ published: { date, origin } }).published).toEqual({ date, origin });
  }
  expect(articleOf({}).published?.origin).toBe('derived');
});

test('the site stands for a publisher that nobody names', () => {
  const [headline, ...rest] = [
    'Ferry sails again',
    'The ferry to the outer islands will sail again from Monday, the harbour office said on Friday.',
  ];
  const told = articleOf({
    text: [headline, ...rest].join('\n\n'),
    url: 'https://www.harbour.example/ferry',
  });
  expect(told.source).toBe('harbour.example');
  expect(articleOf({ url: 'https://www.harbour.example/ferry' }).source).toBe('AP');
});

test.each<[string, string]>([
  ['', 'empty'],
  ['Ferry sails again\n', 'no prose'],
  [
    'Die Fähre fährt wieder\n\nDer Hafenmeister sagte am Freitag, dass die Fähre zu den Inseln wieder fahren werde, und nannte keinen Grund für die lange Pause, die nicht nur den Leuten auf den Inseln zu lang war.',
    'language',
  ],
])('of what is no English article it says what it is: %s', (text, problem) => {
  expect(build({ text })).toEqual({ problem });
});
