import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/article/parse-article.ts';
import { findWords } from '../../../src/knowledge/find-words.ts';

const article = parseArticle(
  `Norovirus vaccine passes first trial

The vaccine against norovirus was given to 4,000 adults in Lisbon. Nurses counted doses, and the doses were kept cold.

Doctors said that the virus is hard to grow. “We waited for years,” one said, walking slowly away.`,
  { id: 'vaccine' },
);
const weights = new Map(findWords(article).map(({ text, weight }) => [text, weight]));

describe('single words that tell a story', () => {
  it('are those that are rare elsewhere, the headline’s and the frequent ones first', () => {
    expect([...weights.keys()][0]).toBe('vaccine');
    expect(weights.get('dose')).toBeGreaterThan(weights.get('virus') ?? 1);
  });

  it('are in the singular, so that a page may have either', () => {
    expect(weights.has('doses')).toBe(false);
    expect(weights.has('virus')).toBe(true);
  });

  it('hold no names, no everyday words and no forms of verbs', () => {
    for (const word of ['Lisbon', 'lisbon', 'year', 'years', 'walking', 'waited', 'slowly', 'said'])
      expect(weights.has(word)).toBe(false);
  });
});
