import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../../src/article/parse-article.ts';
import { buildCuratedStory } from '../../../../src/knowledge/overlay/build-curated-story.ts';
import { readOverlay } from '../../../../src/knowledge/overlay/read-overlay.ts';
import type { Term } from '../../../../src/knowledge/story.ts';

const article = parseArticle(readFileSync('tests/support/articles/storm.txt', 'utf8'), {
  id: 'storm',
});

function termsWith(yaml: string): readonly Term[] {
  const { overlay, problems } = readOverlay(parse(yaml));
  expect(problems).toEqual([]);
  return buildCuratedStory(article, 'storm', overlay!).terms;
}

describe('terms that a person adds', () => {
  it('stand beside those of the article, by language', () => {
    const terms = termsWith('terms: { de: [Sturmflut, Deichbruch], en: storm surge barrier }');
    const added = terms.filter(({ text }) => /Sturmflut|Deichbruch|surge barrier/.test(text));
    expect(added.map(({ text, lang }) => `${lang} ${text}`).toSorted()).toEqual([
      'de Deichbruch',
      'de Sturmflut',
      'en storm surge barrier',
    ]);
  });

  it('count once in two languages, and leave a heavier name its weight', () => {
    const terms = termsWith('terms: { en: [Odette], de: [Odette] }');
    const odette = terms.filter(({ text }) => text === 'Odette');
    expect(odette).toHaveLength(1);
    expect(odette[0]!.weight).toBeGreaterThanOrEqual(0.8);
  });

  it('are heaviest first with the others', () => {
    const weights = termsWith('terms: { fr: [ouragan] }').map(({ weight }) => weight);
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
  });

  it('need a language that exists', () => {
    const { problems } = readOverlay(parse('terms: { xx: [a] }'));
    expect(problems[0]?.remedy).toMatch(/language: \[phrase/);
  });
});
