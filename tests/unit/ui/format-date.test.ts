import { describe, expect, it } from 'vitest';
import type { Precision } from '../../../src/knowledge/story.ts';
import { formatDate, formatPeriod } from '../../../src/ui/format-date.ts';

describe('formatDate', () => {
  it.each([
    ['2025-01-24', '24 Jan 2025'],
    ['2024-12-01', '1 Dec 2024'],
    ['1999-12-31', '31 Dec 1999'],
  ])('writes %s as %s', (date, words) => {
    expect(formatDate(date)).toBe(words);
  });
});

describe('formatPeriod', () => {
  it.each<[string | null, string | null, Precision, string | null]>([
    ['2025-01-24', '2025-01-24', 'day', '24 Jan 2025'],
    ['2025-01-20', '2025-01-24', 'week', '20 – 24 Jan 2025'],
    ['2025-01-27', '2025-02-02', 'week', '27 Jan – 2 Feb 2025'],
    ['2024-12-30', '2025-01-05', 'week', '30 Dec 2024 – 5 Jan 2025'],
    ['2024-10-01', '2024-10-31', 'month', 'Oct 2024'],
    ['2024-02-01', '2024-02-29', 'month', 'Feb 2024'],
    ['2025-06-01', '2025-08-31', 'season', 'summer 2025 (Jun – Aug)'],
    ['2024-12-01', '2025-02-28', 'season', 'winter 2024–25 (Dec – Feb)'],
    ['2025-04-01', '2025-06-30', 'season', 'Apr – Jun 2025'],
    ['2024-01-01', '2024-12-31', 'year', '2024'],
    ['2024-04-01', '2025-03-31', 'year', 'Apr 2024 – Mar 2025'],
    ['2024-11-01', '2025-01-24', 'interval', 'Nov 2024 – 24 Jan 2025'],
    ['2024-06-01', '2024-08-31', 'interval', 'Jun – Aug 2024'],
    ['2024-11-01', null, 'interval', 'from Nov 2024'],
    [null, '2025-01-24', 'interval', 'until 24 Jan 2025'],
    [null, '2025-01-24', 'vague', 'before 24 Jan 2025'],
    ['2025-01-24', null, 'vague', 'after 24 Jan 2025'],
    ['2025-01-24', '2025-03-31', 'vague', '24 Jan – 31 Mar 2025'],
    [null, null, 'vague', null],
    ['2025-01-24', '2025-01-24', 'words', null],
  ])('writes %s to %s, a %s, as %s', (from, to, precision, words) => {
    expect(formatPeriod(from, to, precision)).toBe(words);
  });
});
