import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  civilDateParts,
  daysBetween,
  isCivilDate,
  monthEnd,
  monthStart,
  toCivilDate,
  weekday,
} from '../../../src/article/civil-date.ts';

const dates = fc
  .record({
    year: fc.integer({ min: 1, max: 9998 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, day }) => toCivilDate(year, month, day) ?? '');

describe('a civil date', () => {
  test.each([
    ['2024-02-29', true],
    ['2025-02-29', false],
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['2025-04-31', false],
    ['2025-13-01', false],
    ['2025-1-1', false],
    ['24 January 2025', false],
  ])('%s is one: %s', (text, isOne) => {
    expect(isCivilDate(text)).toBe(isOne);
  });

  test.each([
    ['1970-01-01', 4],
    ['2025-01-24', 5],
    ['2024-02-29', 4],
    ['2000-01-01', 6],
    ['0001-01-01', 1],
  ])('%s falls on ISO weekday %i', (date, day) => {
    expect(weekday(date)).toBe(day);
  });

  test.each([
    ['2024-02-28', 2, '2024-03-01'],
    ['2025-01-24', -24, '2024-12-31'],
    ['2023-12-31', 1, '2024-01-01'],
  ])('%s and %i days is %s', (date, days, sum) => {
    expect(addDays(date, days)).toBe(sum);
  });

  test.each([
    ['2025-01-31', 1, '2025-02-28'],
    ['2025-01-15', -1, '2024-12-15'],
    ['2024-11-30', 15, '2026-02-28'],
  ])('%s and %i months is %s', (date, months, sum) => {
    expect(addMonths(date, months)).toBe(sum);
  });

  test('knows the first and the last day of its month', () => {
    expect([monthStart('2024-02-10'), monthEnd('2024-02-10')]).toEqual([
      '2024-02-01',
      '2024-02-29',
    ]);
  });

  test('is as far from another as days were added, across leap years and centuries', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -300, max: 300 }), (date, days) => {
        fc.pre(civilDateParts(date).year > 1);
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });

  test('agrees with the calendar of the machine in UTC', () => {
    fc.assert(
      fc.property(dates, (date) => {
        expect(weekday(date) % 7).toBe(new Date(`${date}T00:00:00Z`).getUTCDay());
      }),
    );
  });
});
