import { expect, test } from 'vitest';
import { describeStory } from '../../../src/cli/describe-story.ts';
import { makeStory } from '../../support/make-story.ts';

const printed = describeStory(
  makeStory({
    articles: [
      {
        sentences: [
          'The dockers said Mara Lindt sank the boat.',
          'Mara Lindt called the pier “a ruin” on Monday.',
        ],
      },
    ],
    entries: [
      {
        name: 'Mara Lindt',
        facts: [
          { text: 'Mara Lindt sank the boat', claim: 'The dockers' },
          'called the pier “a ruin” on Monday',
        ],
      },
    ],
  }),
).split('\n');

test('a fact that is somebody’s claim is printed with whose it is', () => {
  expect(printed).toContain('    “Mara Lindt sank the boat”, according to The dockers');
});

test('a fact that quotes words stands in single marks', () => {
  expect(printed).toContain('    ‘called the pier “a ruin” on Monday’');
});
