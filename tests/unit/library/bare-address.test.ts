/** Whether two addresses lead to one article. */
import { expect, test } from 'vitest';
import { bareAddress } from '../../../src/library/bare-address.ts';

const plain = 'https://news.example/2025/ferry';

test.each([
  'https://www.news.example/2025/ferry',
  'https://m.news.example/2025/ferry/',
  'https://news.example/2025/ferry?utm_source=mail&utm_medium=x',
  'https://news.example/2025/ferry?fbclid=abc#comments',
])('%s is the article', (url) => {
  expect(bareAddress(url)).toBe(bareAddress(plain));
});

test.each(['https://news.example/2025/ferry?id=12', 'https://other.example/2025/ferry'])(
  '%s is another',
  (url) => {
    expect(bareAddress(url)).not.toBe(bareAddress(plain));
  },
);

test('what a page is told by may stand in any order', () => {
  expect(bareAddress(`${plain}?b=2&a=1`)).toBe(bareAddress(`${plain}?a=1&b=2`));
});

test('what is no address stays as it is', () => {
  expect(bareAddress('nowhere')).toBe('nowhere');
});
