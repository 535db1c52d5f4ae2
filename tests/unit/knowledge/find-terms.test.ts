import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../src/article/parse-article.ts';
import { buildStory } from '../../../src/knowledge/build-story.ts';
import { findPhrases } from '../../../src/knowledge/find-phrases.ts';

const story = buildStory(
  parseArticle(
    `Harbour board closes the old pier

The Harbour Board closed the old pier after Mara Lindt found dry rot in its oak beams. The dry rot had been there since World War II, she wrote on Twitter.

Mara Lindt told the Associated Press that city officials knew of the dry rot. The federal government gave the Harbour Board two million euros. The United Nations had praised the pier.

“We need the pier,” said the shopkeeper Ana Ruiz. The campaign manager of the mayor said climate change rots oak beams.
`,
    { id: 'pier', published: '2025-03-04' },
  ),
  'pier',
);
const weights = new Map(story.terms.map(({ text, weight }) => [text, weight]));
const weightOf = (term: string): number => weights.get(term) ?? 0;

describe('terms single a story out', () => {
  test('its own names and phrases come first', () => {
    const first = story.terms.slice(0, 6).map(({ text }) => text);
    expect(first).toEqual(expect.arrayContaining(['Harbour Board', 'Mara Lindt', 'dry rot']));
  });

  test.each(['Twitter', 'Associated Press', 'United Nations', 'World War II'])(
    '“%s”, which half the news names, weighs little',
    (name) => {
      expect(weightOf(name)).toBeGreaterThan(0);
      expect(weightOf(name)).toBeLessThan(weightOf('Ana Ruiz'));
      expect(weightOf(name)).toBeLessThan(weightOf('dry rot'));
    },
  );

  test.each(['climate change', 'campaign manager', 'federal government'])(
    '“%s”, a phrase of its trade, weighs next to nothing',
    (phrase) => {
      expect(weightOf(phrase)).toBeLessThan(weightOf('oak beams') / 2);
    },
  );
});

test.each([
  ['She will accept lavish gifts for it.', ['lavish gifts']],
  ['The rot spread in damp oak beams beneath the pier.', ['damp oak beams']],
  ['They said the tide tables they’ve printed were wrong.', ['tide tables']],
  ['It has a long-lost tide table, a brass bell and rope.', ['long-lost tide table', 'brass bell']],
])('of “%s” the noun phrases are read', (sentence, expected) => {
  expect(findPhrases(sentence)).toEqual(expected);
});
