/** No page that is related is turned away by its opening, and few others are let through. */
import { expect, test } from 'vitest';
import { judgePage } from '../../../src/recognition/judge-page.ts';
import { mayBeRelated } from '../../../src/recognition/may-be-related.ts';
import { listStories, readAllCases } from '../../eval/recognition/cases/read-cases.ts';
import { libraryOf } from '../../eval/recognition/judge-cases.ts';

const libraries = new Map(listStories().map((story) => [story, libraryOf(story)]));
const cases = readAllCases();
const related = cases.filter(
  ({ story, passage }) => judgePage(libraries.get(story)!, passage).relation !== 'none',
);

test.each([1500, 3000])('pages judged related, by their first %i characters', (length) => {
  const turnedAway = related.filter(({ story, passage: { title, text } }) => {
    return !mayBeRelated(libraries.get(story)!, { title, text: text.slice(0, length) });
  });
  expect(related.length).toBeGreaterThan(20);
  expect(turnedAway.map(({ id }) => id)).toEqual([]);
});

test('a short post about a story, among posts on other things', () => {
  const posts = related
    .map(({ id, story, passage: { title, text } }) => ({
      id,
      library: libraries.get(story)!,
      post: `${title}\n${text.slice(0, 400)}`,
    }))
    .filter(({ library, post }) => judgePage(library, passageOf(post)).relation !== 'none');
  const turnedAway = posts.filter(({ library, post }) => {
    return !mayBeRelated(library, { title: 'The day in brief', text: `${otherPosts}\n${post}` });
  });
  expect(posts.length).toBeGreaterThan(10);
  expect(turnedAway.map(({ id }) => id)).toEqual([]);
});

test('pages of other stories are turned away, but for one in a hundred', () => {
  const others = cases.flatMap(({ story, passage: { title, text } }) =>
    [...libraries]
      .filter(([other]) => other !== story)
      .map(([, library]) => mayBeRelated(library, { title, text: text.slice(0, 3000) })),
  );
  const passed = others.filter(Boolean).length;
  expect(passed / others.length).toBeLessThan(0.01);
});

const passageOf = (text: string) => ({ title: '', text, lang: null, date: null, url: null });

const otherPosts =
  'The city library opens its reading room on Sundays from next month, after two years of building work. '.repeat(
    25,
  );
