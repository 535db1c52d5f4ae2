/** What wires and sites put above, between and below the paragraphs of an invented story. */
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../src/article/parse-article.ts';
import { paragraphsOf } from '../../support/read-article.ts';
import { noiseAbove, noiseBelow, noiseBetween } from './site-noise.ts';

const headline = 'Harbour board closes the old pier in Lindhaven';
const story = [
  'The harbour board closed the old pier in Lindhaven for good on Monday, after divers found that half of its timbers had rotted.',
  '“It will stay closed,” said Mara Lindt, the chief engineer, who had warned of its state since 2019.',
  'Some 40 fishers land their catch there. They will share the ferry quay until the autumn, when a new berth is to open.',
  'The town has 7,000 people, and most of them have jumped from the pier as children.',
];

function cleanAround(above: string, between: string, below: string): string[] {
  const blocks = [headline, above, ...story.slice(0, 2), between, ...story.slice(2), below];
  const article = parseArticle(blocks.filter((block) => block !== '').join('\n\n'), { id: 'a' });
  expect(article.headline).toBe(headline);
  return paragraphsOf(article);
}

describe('the story alone is left', () => {
  test.each(noiseAbove)('below %s: %s', (_, noise) => {
    expect(cleanAround(noise, '', '')).toEqual(story);
  });

  test.each(noiseBetween)('around %s: %s', (_, noise) => {
    expect(cleanAround('', noise, '')).toEqual(story);
  });

  test.each(noiseBelow)('above %s: %s', (_, noise) => {
    expect(cleanAround('', '', noise)).toEqual(story);
  });

  test('and each line that went has its reason', () => {
    const noise = [...noiseAbove, ...noiseBetween, ...noiseBelow].map(([, text]) => text);
    const blocks = [headline, ...story, ...noise];
    const { removed } = parseArticle(blocks.join('\n\n'), { id: 'a' });
    expect(removed.filter(({ text }) => story.includes(text))).toEqual([]);
    expect(removed.filter(({ reason }) => reason.length === 0)).toEqual([]);
  });
});
