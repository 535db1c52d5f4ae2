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
    ["``We go,'' he said.", '“We go,” he said.'],
    ["''We go,'' he said. ''Now.''", '“We go,” he said. “Now.”'],
    ["''He said 'go,''' she wrote.", '“He said ‘go,’” she wrote.'],
    ['«We go», he said.', '“We go”, he said.'],
    ['« We go », he said.', '“We go”, he said.'],
    ['„We go“, he said.', '“We go“, he said.'],
    ['&quot;We go,&quot; he said.', '“We go,” he said.'],
    ['&#8220;We go,&#x201D; he said &amp; left.', '“We go,” he said & left.'],
    ['AT&T; and R&D &unknown; stay', 'AT&T; and R&D &unknown; stay'],
  ])('%s becomes %s', (before, after) => {
    expect(curlQuotes(before)).toBe(after);
  });
});
