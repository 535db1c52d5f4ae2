import { expect, test } from 'vitest';
import { buildFrom } from '../../eval/knowledge/scores/build-article.ts';
import { scoreSpans } from '../../eval/knowledge/scores/score-spans.ts';
import { makeSheet, tallyOf } from '../../eval/knowledge/scores/sheet.ts';
import { writeArticle } from '../../support/read-article.ts';
import { makeBuilt, spanOf } from './make-built.ts';

const text = 'Mara Lindt of Oslo said that the "old" bridge would hold for 100 years more.';

test('what a story shows is what the source has there', () => {
  const article = writeArticle(text, 'She said so in May, to the harbour board.');
  const source = [
    'Something happened somewhere today',
    text,
    'She said so in May, to the harbour board.',
  ].join('\n\n');
  const sheet = makeSheet();
  scoreSpans(sheet, buildFrom(article, source));
  const { right, found } = tallyOf(sheet, 'literal spans');
  expect(found).toBeGreaterThan(2);
  expect(right).toBe(found);
});

test('a span whose map leads elsewhere is not literal', () => {
  const sentences = ['Lindt spoke in Oslo.'];
  const built = makeBuilt(sentences, { summary: [spanOf(sentences, 'Oslo')] });
  const sheet = makeSheet();
  scoreSpans(sheet, { ...built, source: built.source.replace('Oslo', 'Rome') });
  expect(tallyOf(sheet, 'literal spans')).toEqual({ right: 0, found: 1, wanted: 0 });
});
