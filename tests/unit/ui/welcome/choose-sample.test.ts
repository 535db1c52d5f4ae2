import { expect, test } from 'vitest';
import { chooseSample } from '../../../../src/ui/welcome/choose-sample.ts';
import { harbourStory } from '../../../support/harbour-story.ts';
import { makeStory } from '../../../support/make-story.ts';

const story = makeStory({
  id: 'old-pier',
  articles: [
    {
      id: 'old-pier',
      headline: 'Harbour board closes the old pier',
      sentences: ['One.', 'Two.', 'Three.', ...Array.from({ length: 9 }, () => 'Long '.repeat(30))],
      paragraphs: [0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    },
  ],
  entries: [],
});

test('its paragraphs are those of the article, and as many are shown as are read in a moment', () => {
  const sample = chooseSample([story]);
  expect(sample?.paragraphs.slice(0, 2)).toEqual(['One. Two.', 'Three.']);
  expect(sample?.paragraphs).toHaveLength(11);
  expect(sample?.shown).toBe(5);
});

test('a story of excerpts alone has no beginning to show', () => {
  const excerpt = {
    ...story,
    articles: [{ ...story.articles[0]!, isExcerpt: true as const }],
  };
  expect(chooseSample([excerpt])).toBeNull();
  expect(chooseSample([excerpt, harbourStory])?.story.id).toBe(harbourStory.id);
  expect(chooseSample([])).toBeNull();
});
