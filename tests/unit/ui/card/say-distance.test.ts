import { describe, expect, it } from 'vitest';
import { sayDistance } from '../../../../src/ui/card/say-distance.ts';

describe('sayDistance', () => {
  it.each([
    ['the same day', '2025-01-24'],
    ['60 days on', '2025-03-25'],
    ['30 days before', '2024-12-25'],
    ['a page without a date', null],
  ])('says nothing for %s', (_, page) => {
    expect(sayDistance(page, '2025-01-24')).toBeNull();
  });

  it('says nothing when the story has no date', () => {
    expect(sayDistance('2026-01-24', null)).toBeNull();
  });

  it.each([
    ['2025-03-26', '2 months newer'],
    ['2025-07-24', '6 months newer'],
    ['2026-06-03', '16 months newer'],
    ['2027-01-24', '2 years newer'],
    ['2024-12-20', '5 weeks older'],
    ['2021-01-24', '4 years older'],
  ])('says of a page of %s: %s', (page, words) => {
    expect(sayDistance(page, '2025-01-24')).toContain(`This page is ${words} than this source.`);
  });
});
