import { expect, test } from 'vitest';
import {
  dismissedStories,
  dismissStory,
  restoreStories,
} from '../../../src/settings/dismiss-story.ts';
import { defaultSettings } from '../../../src/settings/settings.ts';

const page = 'https://news.example/1';

test('a story that a page is not about is known for that page alone, once, until taken back', () => {
  const once = dismissStory(dismissStory(defaultSettings, page, 'harbour'), page, 'harbour');
  const both = dismissStory(once, page, 'storm');
  expect(dismissedStories(once, page)).toEqual(['harbour']);
  expect(dismissedStories(both, page)).toEqual(['harbour', 'storm']);
  expect(dismissedStories(both, 'https://news.example/2')).toEqual([]);
  expect(restoreStories(both, page)).toEqual(defaultSettings);
});
