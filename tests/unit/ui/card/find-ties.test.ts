/** To whom a card leads on: those that facts and quotes of a story have together with its entry. */
import { describe, expect, test } from 'vitest';
import { findTies } from '../../../../src/ui/card/find-ties.ts';
import { harbourStory } from '../../../support/harbour-story.ts';
import { makeStory } from '../../../support/make-story.ts';

const story = makeStory({
  articles: [
    {
      sentences: [
        'Ada Lund met Rolf Berg on the Aster.',
        'Ada Lund met Rolf Berg again.',
        'Ada Lund owns a quay, and Vestby knows it.',
        '“Vestby sleeps,” Mira Holm said.',
        'Nobody in Sund met Ada Lund.',
      ],
    },
  ],
  entries: [
    { name: 'Ada Lund', facts: ['met Rolf Berg on', 'met Rolf Berg again', 'owns a quay'] },
    { name: 'Rolf Berg', facts: ['met Rolf Berg on'] },
    { name: 'Aster', facts: ['Rolf Berg on the Aster'] },
    { name: 'Vestby', kind: 'place', facts: ['and Vestby knows it'] },
    { name: 'Mira Holm', description: 'Mira Holm' },
    { name: 'Sund', kind: 'place' },
  ],
});
const quote = {
  spans: [{ article: 'article-0', sentence: 3, start: 1, end: 15 }],
  speaker: 'mira-holm',
  speakerWords: null,
  cue: null,
  certain: true,
};
const ties = findTies({ ...story, quotes: [quote] });

describe('findTies', () => {
  test('leads to those of the same facts, the closest first', () => {
    expect(ties.get('ada-lund')).toEqual(['rolf-berg', 'aster', 'vestby']);
  });

  test('leads from what a quote names to who said it, and back', () => {
    expect(ties.get('vestby')).toContain('mira-holm');
    expect(ties.get('mira-holm')).toEqual(['vestby']);
  });

  test('leads nowhere by a sentence that is neither fact nor quote, nor to whom nothing is told of', () => {
    expect(ties.get('sund')).toEqual([]);
    expect([...ties.values()].flat()).not.toContain('sund');
  });

  test('leads to names as words of their own only', () => {
    expect(findTies(harbourStory).get('sound-alliance')).toEqual([]);
    expect(findTies(harbourStory).get('ingrid-solheim')).toEqual(['vestby-sound']);
  });
});
