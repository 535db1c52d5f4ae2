import { expect, it } from 'vitest';
import { sayCorrection, saySiteRule } from '../../../../src/ui/options/say-correction.ts';
import { harbourStory } from '../../../support/harbour-story.ts';

const stories = [harbourStory];
const headline = 'Council delays the vote on a harbour tunnel as costs rise';

it.each([
  ['harbour', null, 'Not this story', headline],
  ['harbour', 'ingrid-solheim', 'Not this person', 'Ingrid Solheim'],
  ['harbour', 'vestby-sound', 'Not this place', 'Vestby Sound'],
  ['harbour', 'gone', 'Not this entry', 'gone (no longer in a story here)'],
  ['storm', null, 'Not this story', 'storm (a story that is no longer here)'],
])('names what was corrected in %s: %s', (story, entry, said, subject) => {
  expect(sayCorrection(stories, { story, entry })).toEqual({ said, subject });
});

it('says what follows for a site', () => {
  const rule = { site: 'news.example', story: 'harbour' };
  expect(saySiteRule(stories, { ...rule, entry: 'sound-alliance' })).toBe(
    'On news.example Sound Alliance is not marked at all.',
  );
  expect(saySiteRule(stories, { ...rule, entry: null })).toBe(
    `On news.example only a clear match counts for “${headline}”.`,
  );
});
