import { describe, expect, test } from 'vitest';
import type { Story } from '../../src/knowledge/story.ts';
import type { Library } from '../../src/library/library.ts';
import { makePageStories } from '../../src/page-stories.ts';
import { ferryStory } from '../support/ferry-story.ts';
import { harbourStory } from '../support/harbour-story.ts';

const first = { title: 'The harbour tunnel', text: 'Solheim spoke of Vestby Sound.' };
const more = { ...first, text: `${first.text} The Aster sailed.` };

/** Answers in turn, the last answer again and again; writes down what was asked. */
function trial(...answers: (readonly Story[] | null)[]) {
  const asked: (readonly string[])[] = [];
  const stories = makePageStories((words) => {
    asked.push(words);
    return Promise.resolve(answers[Math.min(asked.length, answers.length) - 1] ?? null);
  });
  return { asked, stories };
}

const idsOf = (library: Library | null): string[] | null =>
  library && library.stories.map(({ id }) => id);

describe('the stories of a page', () => {
  test('are asked for by its telling words, without those of every page', async () => {
    const { asked, stories } = trial([harbourStory]);
    expect(idsOf(await stories.libraryFor(first))).toEqual(['harbour']);
    expect(asked).toHaveLength(1);
    expect(asked[0]).toEqual(expect.arrayContaining(['solheim', 'vestby', 'tunnel']));
    expect(asked[0]).not.toContain('the');
  });

  test('are at hand at once while the page says nothing new', async () => {
    const { asked, stories } = trial([harbourStory]);
    await stories.libraryFor(first);
    const again = stories.libraryFor({ ...first, text: `${first.text} ${first.text}` });
    expect(again).not.toBeInstanceOf(Promise);
    expect(asked).toHaveLength(1);
  });

  test('are asked for again when it has words that were not asked for', async () => {
    const { asked, stories } = trial([harbourStory], [harbourStory, ferryStory]);
    await stories.libraryFor(first);
    expect(idsOf(await stories.libraryFor(more))).toEqual(['harbour', 'ferries']);
    expect(asked).toHaveLength(2);
    expect(idsOf(await stories.libraryFor(first))).toEqual(['harbour', 'ferries']);
    expect(asked).toHaveLength(2);
  });

  test('are asked for once while the answer is on its way', async () => {
    const { asked, stories } = trial([harbourStory]);
    const answers = await Promise.all([stories.libraryFor(first), stories.libraryFor(first)]);
    expect(answers.map(idsOf)).toEqual([['harbour'], ['harbour']]);
    expect(asked).toHaveLength(1);
  });

  test('are asked for again after the library has changed', async () => {
    const { stories } = trial([harbourStory], []);
    await stories.libraryFor(first);
    stories.forget();
    expect(idsOf(await stories.libraryFor(first))).toEqual([]);
  });

  test('are not known when nobody answers, and asked for again at the next look', async () => {
    const { stories } = trial(null, [harbourStory]);
    expect(await stories.libraryFor(first)).toBeNull();
    expect(idsOf(await stories.libraryFor(first))).toEqual(['harbour']);
  });

  test('stay those that were known when nobody answers any more', async () => {
    const { stories } = trial([harbourStory], null);
    await stories.libraryFor(first);
    expect(idsOf(await stories.libraryFor(more))).toEqual(['harbour']);
  });

  test('are not asked for where the page says nothing', async () => {
    const { asked, stories } = trial([harbourStory]);
    expect(idsOf(await stories.libraryFor({ title: '', text: 'It is of the and.' }))).toEqual([]);
    expect(asked).toEqual([]);
  });
});
