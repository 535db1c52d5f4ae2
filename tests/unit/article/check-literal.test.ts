import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { checkLiteral } from '../../../src/article/check-literal.ts';
import { parseArticle } from '../../../src/article/parse-article.ts';
import { sliceSpan } from '../../../src/article/slice-span.ts';

const source = 'Army grows\n\nChina \'s army is **growing**, he said: “It is big."';
const article = parseArticle(source, { id: 'a' });
const whole = { article: 'a', sentence: 0, start: 0, end: article.sentences[0]?.text.length ?? 0 };

function withText(text: string): Article {
  return { ...article, sentences: article.sentences.map((sentence) => ({ ...sentence, text })) };
}

describe('a span is checked against the source file', () => {
  test('and holds with declared repairs and marks left out', () => {
    expect(sliceSpan(article.sentences, whole)).toBe(
      'China’s army is growing, he said: “It is big.”',
    );
    expect(checkLiteral(article, source, whole)).toBeNull();
  });

  test('a changed word is found', () => {
    const changed = withText('China’s army is growing, he said: “It is bad.”');
    expect(checkLiteral(changed, source, whole)).toMatch(/"a" stands for "i"/);
  });

  test('a repair that is not declared is found', () => {
    expect(checkLiteral({ ...article, repairs: [] }, source, whole)).toMatch(/stands for/);
  });

  test('words left out in between are found', () => {
    const [sentence] = article.sentences;
    const at = sentence?.text.indexOf(' army') ?? 0;
    const cut = <Item>(items: readonly Item[]): readonly Item[] => [
      ...items.slice(0, at),
      ...items.slice(at + 5),
    ];
    const text = cut((sentence?.text ?? '').split('')).join('');
    const shorter = {
      ...article,
      sentences: [{ text, paragraph: 0, source: cut(sentence?.source ?? []) }],
    };
    expect(checkLiteral(shorter, source, { ...whole, end: text.length })).toMatch(/was left out/);
  });

  test.each([
    [{ ...whole, article: 'b' }, /of article "b"/],
    [{ ...whole, sentence: 7 }, /no sentence 7/],
    [{ ...whole, end: 999 }, /not within/],
    [{ ...whole, start: 5, end: 5 }, /not within/],
  ])('a span that is not of this text is found: %o', (span, message) => {
    expect(checkLiteral(article, source, span)).toMatch(message);
  });

  test('and is never sliced', () => {
    expect(() => sliceSpan(article.sentences, { ...whole, end: 999 })).toThrow(RangeError);
  });
});
