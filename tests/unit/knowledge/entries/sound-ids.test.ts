/** What ties a story together: ids that are there, each once. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../../src/article/parse-article.ts';
import { buildStory } from '../../../../src/knowledge/build-story.ts';
import { readTextFile } from '../../../../src/knowledge/plugin/read-text-file.ts';
import { writeArticle } from '../../../support/read-article.ts';

const folder = new URL('../../../eval/knowledge/articles/open/', import.meta.url).pathname;
const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));

describe.each(files)('the story of %s', (file) => {
  const story = buildStory(parseArticle(readTextFile(folder + file), { id: file }), file);
  const ids = story.entries.map(({ id }) => id);

  test('has each entry once', () => {
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('names as speakers and claimants only who is an entry', () => {
    const speakers = story.quotes.flatMap(({ speaker }) => speaker ?? []);
    const claimants = story.entries.flatMap(({ facts }) =>
      facts.flatMap(({ claim }) => claim?.entry ?? []),
    );
    expect([...speakers, ...claimants].filter((id) => !ids.includes(id))).toEqual([]);
  });
});

test('a name written with and without its apostrophe is one entry', () => {
  const article = writeArticle(
    'The Harbour Leaders’ Summit opened on Monday. Rosa Lindt led the Harbour Leaders Summit.',
  );
  const ids = buildStory(article, 'one').entries.map(({ id }) => id);
  expect(ids.filter((id) => id.includes('summit'))).toEqual(['harbour-leaders-summit']);
});
