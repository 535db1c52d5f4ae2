import { describe, expect, test } from 'vitest';
import { splitDateline } from '../../../src/article/split-dateline.ts';

describe('a dateline', () => {
  test.each([
    ['TOKYO — (AP) — Japan said', 'Tokyo', 'AP', 'Japan said'],
    ['LONDON (Reuters) - Shares rose', 'London', 'Reuters', 'Shares rose'],
    ['WASHINGTON, Jan 3 (Kyodo) -- The Senate', 'Washington', 'Kyodo', 'The Senate'],
    ['LA CROSSE, Wis. (AP) — After a summer', 'La Crosse, Wis.', 'AP', 'After a summer'],
    [
      'BEIRUT/THE HAGUE, March 7 (Reuters) - An Israeli',
      'Beirut/The Hague',
      'Reuters',
      'An Israeli',
    ],
    ['FRANKFURT, May 6, 2025 (Reuters) - A ship', 'Frankfurt', 'Reuters', 'A ship'],
    ['PARIS — The strike', 'Paris', null, 'The strike'],
    ['Kyiv, Ukraine (AP) — Sirens', 'Kyiv, Ukraine', 'AP', 'Sirens'],
  ])('%s', (paragraph, place, agency, rest) => {
    const dateline = splitDateline(paragraph);
    expect(dateline?.place).toBe(place);
    expect(dateline?.agency).toBe(agency);
    expect(paragraph.slice(dateline?.end)).toBe(rest);
  });

  test.each([
    'Paris — the city, not the hero — was dark.',
    'The World Health Organization (WHO) - the UN body - met.',
    'NATO said on Monday that it would meet.',
    'It was late — very late.',
  ])('is not seen in: %s', (paragraph) => {
    expect(splitDateline(paragraph)).toBeNull();
  });
});
