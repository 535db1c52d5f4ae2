import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../src/article/parse-article.ts';
import { sliceSpan } from '../../../src/article/slice-span.ts';
import { findMoments } from '../../../src/knowledge/moments/find-moments.ts';

function readMoments(body: string, published?: string): string[] {
  const article = parseArticle(`A headline about the council\n\n${body}\n`, { id: 'a', published });
  return findMoments(article).map(({ words, from, to, precision }) => {
    const dates = from === to ? (from ?? '?') : `${from ?? '?'}/${to ?? '?'}`;
    return `${sliceSpan(article.sentences, words)} = ${dates} ${precision}`;
  });
}

describe('relative to Friday 24 January 2025', () => {
  test.each([
    ['The council lost the vote in October.', 'in October = 2024-10-01/2024-10-31 month'],
    ['The council will vote in October.', 'in October = 2025-10-01/2025-10-31 month'],
    ['A new pier is wanted by May.', 'by May = 2025-01-24/2025-05-31 interval'],
    ['The ferry is due for May.', 'for May = 2025-05-01/2025-05-31 month'],
    [
      'A vote is wanted for the middle of February.',
      'for the middle of February = 2025-02-01/2025-02-28 month',
    ],
    ['Work is now planned to end in October.', 'in October = 2025-10-01/2025-10-31 month'],
    [
      'The fair has been scheduled for early March.',
      'for early March = 2025-03-01/2025-03-31 month',
    ],
    ['Two boats are expected in November.', 'in November = 2025-11-01/2025-11-30 month'],
    ['A vote could take place in October.', 'in October = 2025-10-01/2025-10-31 month'],
    ['The court heard it might close in May.', 'in May = 2025-05-01/2025-05-31 month'],
    ['The new mayor takes office in December.', 'in December = 2025-12-01/2025-12-31 month'],
    ['Its prices grew in December.', 'in December = 2024-12-01/2024-12-31 month'],
    ['The fair is in October.', 'in October = ? words'],
    ['Doors are open on Monday.', 'on Monday = ? words'],
    ['In January the bridge was closed.', 'In January = 2025-01-01/2025-01-31 month'],
    ['The mayor said Friday that the bridge is safe.', 'Friday = 2025-01-24 day'],
    ['The mayor said on Monday night that it is safe.', 'on Monday night = 2025-01-20 day'],
    ['The bridge will open on Monday.', 'on Monday = 2025-01-27 day'],
    ['The bridge was closed last Friday.', 'last Friday = 2025-01-17 day'],
    ['The bridge was closed on Nov. 5.', 'on Nov. 5 = 2024-11-05 day'],
    ['The bridge will open on 5 March.', 'on 5 March = 2025-03-05 day'],
    ['The bridge was opened on March 5, 1931.', 'on March 5, 1931 = 1931-03-05 day'],
    ['The mayor said this week that it is safe.', 'this week = 2025-01-20/2025-01-24 week'],
    ['The bridge was closed last week.', 'last week = 2025-01-13/2025-01-19 week'],
    ['The bridge is due to open this summer.', 'this summer = 2025-06-01/2025-08-31 season'],
    ['The bridge was closed last summer.', 'last summer = 2024-06-01/2024-08-31 season'],
    ['The bridge was closed last year.', 'last year = 2024-01-01/2024-12-31 year'],
    ['The bridge was closed two days ago.', 'two days ago = 2025-01-22 day'],
    ['The bridge was closed three years ago.', 'three years ago = 2022-01-01/2022-12-31 year'],
    ['The bridge was recently closed.', 'recently = ?/2025-01-24 vague'],
    [
      'The fair will visit in the coming weeks.',
      'in the coming weeks = 2025-01-24/2025-03-31 vague',
    ],
    [
      'It has moved over the past 10 months.',
      'over the past 10 months = 2024-03-24/2025-01-24 interval',
    ],
    ['The bridge has stood since 1931.', 'since 1931 = 1931-01-01/2025-01-24 interval'],
    [
      'It was closed in the summer of 2020.',
      'in the summer of 2020 = 2020-06-01/2020-08-31 season',
    ],
    ['It was closed from 2019 to 2021.', 'from 2019 to 2021 = 2019-01-01/2021-12-31 interval'],
    ['It was shut July 30-Aug. 14.', 'July 30-Aug. 14 = 2024-07-30/2024-08-14 interval'],
    ['Trams ran there in the 1950s.', 'in the 1950s = 1950-01-01/1959-12-31 interval'],
    ['It was closed in May last year.', 'in May last year = 2024-05-01/2024-05-31 month'],
    ['Money is set aside in fiscal 2025.', 'in fiscal 2025 = ? words'],
    ['It was built after World War II.', 'after World War II = ? words'],
  ])('%s', (sentence, expected) => {
    expect(readMoments(sentence, '2025-01-24')).toEqual([expected]);
  });
});

test.each([
  'The mayor may march on City Hall.',
  'She is 22 years old and ran 2,000 miles.',
  'Theresa May met April Jones and August Wilson.',
  'The members voted for May.',
])('no date is read into "%s"', (sentence) => {
  expect(readMoments(sentence, '2025-01-24')).toEqual([]);
});

test.each([
  'Reporters wonder whether the bridge was closed in October.',
  'The mayor asked on the stairs if it had been closed last week.',
  'If it rains, the fair will move to the hall in June.',
  'Unless the council pays by 2030, the bridge will fall.',
  'Was the bridge closed in October? The mayor does not remember the day at all.',
  'Ask us again in June.',
  'Show the children the bridge in July.',
  'Don’t cross the bridge before March.',
  '“We closed the bridge in October,” the mayor said.',
  'The mayor calls it “the storm that came in October”.',
])('no moment is taken from "%s"', (sentence) => {
  expect(readMoments(sentence, '2025-01-24')).toEqual([]);
});

test.each([
  ['The mayor asked whether it is safe, she said on Friday.', 'on Friday = 2025-01-24 day'],
  ['“Will it open in May?” she asked on Friday.', 'on Friday = 2025-01-24 day'],
  ['The firm provided forty boats in October.', 'in October = 2024-10-01/2024-10-31 month'],
])('what is stated beside a question or a doubt is kept: %s', (sentence, expected) => {
  expect(readMoments(sentence, '2025-01-24')).toEqual([expected]);
});

test('without a day of publication nothing relative is resolved', () => {
  expect(readMoments('The bridge was closed in October and reopened last Friday.')).toEqual([
    'in October = ? words',
    'last Friday = ? words',
  ]);
});

test('a month that follows one of an older year is of that year', () => {
  const body = 'The two met in May 2021. In June he paid the first sum.';
  expect(readMoments(body, '2025-01-24')).toEqual([
    'in May 2021 = 2021-05-01/2021-05-31 month',
    'In June = 2021-06-01/2021-06-30 month',
  ]);
});

test('a month that may belong to an older year named before it stays in its own words', () => {
  const body = 'The two met in May 2021. The sum was large. In June he paid it.';
  expect(readMoments(body, '2025-01-24')).toEqual([
    'in May 2021 = 2021-05-01/2021-05-31 month',
    'In June = ? words',
  ]);
});

test('moments stand in the order of time, undated ones last', () => {
  const body =
    'Nobody had seen this since World War II. It will open in May. It was closed in October.';
  const dates = readMoments(body, '2025-01-24').map((line) => line.split(' = ')[1]?.slice(0, 7));
  expect(dates).toEqual(['2024-10', '2025-05', '? words']);
});

test('what had ended by a day stands before that day, and what goes on from it after', () => {
  const body =
    'The fair will come in the coming weeks. It was moved on Friday. It was recently closed. The mayor spoke on Friday.';
  const dates = readMoments(body, '2025-01-24').map((line) => line.split(' = ')[1]);
  expect(dates).toEqual([
    '?/2025-01-24 vague',
    '2025-01-24 day',
    '2025-01-24 day',
    '2025-01-24/2025-03-31 vague',
  ]);
});

/** A clause cut out at a comma or conjunction could say that Peru shut a pier, or leave out who claims it. */
describe('a moment is told in its whole sentence, which alone is sure to be true', () => {
  test.each([
    'The firm, which sails from Lima and Callao, Peru, shut a pier in October.',
    'Mara Lindt, who built the pier in 1983 and left it last year, owns a tenth of it.',
    'The Office for Inland Ports, known as OIP, is due to rule in the coming weeks.',
    'Ortega, the third-largest maker of sails, shut its last loft in October.',
    'They praised a son of Mara Lindt, who drowned in October.',
    'The pier was shut in October, the board’s lawyers claim.',
    'The pier was to open in October, but a storm took it.',
    'Neither the mayor nor, after a bad summer, her deputy was paid in October.',
    '“It is a good pier,” the mayor said in October, “and a dear one.”',
  ])('%s', (sentence) => {
    const article = parseArticle(`A headline about the council\n\n${sentence}\n`, {
      id: 'a',
      published: '2025-01-24',
    });
    const told = findMoments(article).map(({ span }) => sliceSpan(article.sentences, span));
    expect([...new Set(told)]).toEqual([sentence]);
  });
});

test('a sentence with two dates is told once for each, with the words of that date', () => {
  const body = 'The line was shut in October and will reopen in May.';
  expect(readMoments(body, '2025-01-24')).toEqual([
    'in October = 2024-10-01/2024-10-31 month',
    'in May = 2025-05-01/2025-05-31 month',
  ]);
});

test('a sentence that names one date twice is told once', () => {
  const body = 'The mayor resigned on Monday, and her deputy took over late on Monday.';
  expect(readMoments(body, '2025-01-24')).toEqual(['on Monday = 2025-01-20 day']);
});

test('a table that runs on without an end is no moment', () => {
  const body = `The ferry sails in May${', from pier number nine to the harbour'.repeat(20)}.`;
  expect(readMoments(body, '2025-01-24')).toEqual([]);
});
