import { describe, expect, test } from 'vitest';
import { curlQuotes } from '../../../src/article/repair-quotes.ts';

describe('quotation marks and apostrophes', () => {
  test.each([
    ['"We won," he said.', '“We won,” he said.'],
    ['“We won," he said.', '“We won,” he said.'],
    ["China 's army and Japan's", 'China’s army and Japan’s'],
    ['China ’s army', 'China’s army'],
    ["the teachers' union", 'the teachers’ union'],
    ["'I don't,' she said. 'Not yet.'", '‘I don’t,’ she said. ‘Not yet.’'],
    ['"He said \'no\'," she wrote.', '“He said ‘no’,” she wrote.'],
    ["rock 'n' roll of the '90s", 'rock ’n’ roll of the ’90s'],
    ['("[And] so")', '(“[And] so”)'],
    ['a 6\'2" striker', 'a 6\'2" striker'],
    ['I thought—" she said', 'I thought—” she said'],
  ])('%s becomes %s', (before, after) => {
    expect(curlQuotes(before)).toBe(after);
  });
});
