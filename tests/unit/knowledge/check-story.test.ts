import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../src/article/parse-article.ts';
import { buildStory } from '../../../src/knowledge/build-story.ts';
import { checkStory } from '../../../src/knowledge/check-story.ts';
import type { Span, Story } from '../../../src/knowledge/story.ts';

const source = readFileSync('seeds/japan-us-presence/article.txt', 'utf8');
const article = parseArticle(source, { id: 'seed' });
const story = buildStory(article, 'seed');

/** The story with one span moved to other words, as a bug in a rule would. */
function tamper(list: 'quotes' | 'summary' | 'timeline', change: (span: Span) => Span): Story {
  if (list === 'summary') return { ...story, summary: story.summary.map(change) };
  if (list === 'quotes') {
    const [first, ...rest] = story.quotes;
    if (first === undefined) throw new Error('the seed has no quote');
    return { ...story, quotes: [{ ...first, spans: first.spans.map(change) }, ...rest] };
  }
  return { ...story, timeline: story.timeline.map((m) => ({ ...m, words: change(m.words) })) };
}

test('every span of the bundled story is literally in its source', () => {
  expect(checkStory(story, article, source)).toEqual([]);
});

describe('the check fails when', () => {
  test.each([
    [
      'a quote runs past its sentence',
      tamper('quotes', (span) => ({ ...span, end: 9999 })),
      'quote 0',
    ],
    [
      'a summary names a missing sentence',
      tamper('summary', (span) => ({ ...span, sentence: 99 })),
      'summary 0',
    ],
    [
      'a moment is empty',
      tamper('timeline', (span) => ({ ...span, end: span.start })),
      'moment 0, words',
    ],
    [
      'a span is of another article',
      tamper('quotes', (span) => ({ ...span, article: 'b' })),
      'quote 0',
    ],
  ])('%s', (_, tampered, where) => {
    expect(checkStory(tampered, article, source)[0]?.where).toBe(where);
  });

  test('a word of the source was changed', () => {
    const changed = source.replace('tough negotiations with U.S.', 'easy negotiations with U.S.');
    expect(changed).not.toBe(source);
    expect(checkStory(story, article, changed)).not.toEqual([]);
  });

  test("the story's copy of a sentence was changed", () => {
    const [first] = story.articles;
    if (first === undefined) throw new Error('the story has no article');
    const sentences = first.sentences.with(3, 'Ishiba resigned.');
    const changed = { ...story, articles: [{ ...first, sentences }] };
    expect(checkStory(changed, article, source)).toEqual([
      { where: 'sentence 3', problem: "the story's copy is not the article's" },
    ]);
  });
});

test('the same article gives the same bytes', () => {
  const again = buildStory(parseArticle(source, { id: 'seed' }), 'seed');
  expect(JSON.stringify(again)).toBe(JSON.stringify(story));
});
