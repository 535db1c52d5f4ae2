import { expect, it } from 'vitest';
import { readDate } from '../../../src/page/read-date.ts';

it.each([
  ['2025-01-24', '2025-01-24'],
  ['2025-01-24T23:30:00-08:00', '2025-01-24'],
  ['2025-01-25T00:10:00+09:00', '2025-01-25'],
  ['20250124T093000', '2025-01-24'],
  ['2025/1/4 9:30', '2025-01-04'],
  ['Fri, 24 Jan 2025 23:59:00 GMT', '2025-01-24'],
  ['January 24, 2025', '2025-01-24'],
  ['24 January 2025', '2025-01-24'],
])('reads the date of %j as it is written, without regard to the time zone', (text, date) => {
  expect(readDate(text)).toBe(date);
});

it.each(['', 'yesterday', '2025', '2025-13-01', '2025-01-32', '9:30', '1737705600', '24 Foo 2025'])(
  'finds no date in %j',
  (text) => {
    expect(readDate(text)).toBeNull();
  },
);
