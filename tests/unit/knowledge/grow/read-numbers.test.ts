import { expect, test } from 'vitest';
import { readNumbers } from '../../../../src/knowledge/grow/read-numbers.ts';
import { readQuantities } from '../../../../src/knowledge/grow/read-quantities.ts';

test.each([
  ['2,000 people', [2000]],
  ['two thousand people', [2000]],
  ['Twenty-five boats and forty three crews', [25, 43]],
  ['a hundred and five homes', [105]],
  ['three hundred and twelve', [312]],
  ['five hundred thousand', [500_000]],
  ['one million, two hundred', [1_000_000, 200]],
  ['€31m a year, or 31 million euros', [31_000_000, 31_000_000]],
  ['$3bn, 2.5bn, 1.5 billion', [3e9, 2.5e9, 1.5e9]],
  ['half a dozen, two dozen, half a million', [6, 24, 500_000]],
  ['a hundred and a day', [100]],
  ['from 2.4 to 1.7 per cent', [2.4, 1.7]],
  ['184km/h', [184]],
  ['the 21st of May, the third man, one of them', []],
  ['two or three', [2, 3]],
  ['twenty twenty', [20, 20]],
  ['ten and eleven hours', [10, 11]],
  ['5 m long', [5]],
  ['', []],
])('“%s” tells %j', (text, values) => {
  expect(readNumbers(text).map(({ value }) => value)).toEqual(values);
});

test.each([
  ['40 rescuers at the site', [40, 'rescuer']],
  ['€3m', [3e6, '€']],
  ['three million euros', [3e6, '€']],
  ['5.5 per cent', [5.5, '%']],
  ['5.5%', [5.5, '%']],
  ['There are now 3,100, and more', [3100, null]],
  ['1,150 of the drivers', [1150, null]],
])('“%s” counts %j', (text, [value, unit]) => {
  expect(readQuantities(text)).toMatchObject([{ value, unit }]);
});
