import { describe, expect, it } from 'vitest';
import type { Quote, Story } from '../../../../src/knowledge/story.ts';
import { groupQuotes } from '../../../../src/ui/story/group-quotes.ts';
import { makeStory } from '../../../support/make-story.ts';

const sentences = [
  '“We sail,” Aster said, “or we sink.”',
  'Brandt spoke of “a bad year”.',
  '“Who pays?” “The crews.”',
];

function quote(sentence: number, words: string, speaker: string | null, certain = true): Quote {
  const start = sentences[sentence]!.indexOf(words);
  const span = { article: 'article-0', sentence, start, end: start + words.length };
  return { spans: [span], speaker, speakerWords: null, cue: null, certain };
}

function storyWith(quotes: readonly Quote[]): Story {
  const entries = [{ name: 'Elin Aster' }, { name: 'Jonas Brandt' }];
  return makeStory({ articles: [{ sentences }], entries, quotes });
}

describe('groupQuotes', () => {
  it('puts quotations of one speaker in one sentence together', () => {
    const story = storyWith([
      quote(0, 'We sail,', 'elin-aster'),
      quote(0, 'or we sink.', 'elin-aster'),
    ]);
    expect(groupQuotes(story)).toHaveLength(1);
  });

  it('keeps one that an editor named apart from what the article tells, and says so', () => {
    const story = storyWith([
      quote(0, 'We sail,', 'elin-aster'),
      { ...quote(0, 'or we sink.', 'elin-aster'), speakerOrigin: 'curated' },
    ]);
    expect(groupQuotes(story).map(({ isSettled }) => isSettled)).toEqual([false, true]);
  });

  it('keeps those of different speakers, or of a certain and an uncertain one, apart', () => {
    const story = storyWith([
      quote(2, 'Who pays?', 'elin-aster'),
      quote(2, 'The crews.', 'jonas-brandt'),
      quote(2, 'The crews.', 'jonas-brandt', false),
    ]);
    expect(groupQuotes(story).map(({ speaker }) => speaker)).toEqual([
      'Elin Aster',
      'Jonas Brandt',
      null,
    ]);
  });

  it('names no speaker who is not certain or no entry', () => {
    const story = storyWith([
      quote(1, 'a bad year', 'jonas-brandt', false),
      quote(0, 'We sail,', null),
    ]);
    expect(groupQuotes(story).map(({ speaker }) => speaker)).toEqual([null, null]);
  });

  it('keeps every letter of the sentence, and marks the quoted ones', () => {
    const story = storyWith([
      quote(0, 'We sail,', 'elin-aster'),
      quote(0, 'or we sink.', 'elin-aster'),
    ]);
    const pieces = groupQuotes(story)[0]!.sentences[0]!.pieces;
    expect(pieces.map(({ text }) => text).join('')).toBe(sentences[0]);
    expect(pieces.filter(({ isQuoted }) => isQuoted).map(({ text }) => text)).toEqual([
      'We sail,',
      'or we sink.',
    ]);
  });

  it('shows both sentences of a quotation that runs over two', () => {
    const [first, second] = [quote(0, 'or we sink.', 'elin-aster'), quote(1, 'a bad year', null)];
    const running = { ...first, spans: [...first.spans, ...second.spans] };
    expect(groupQuotes(storyWith([running]))[0]!.sentences).toHaveLength(2);
  });
});
