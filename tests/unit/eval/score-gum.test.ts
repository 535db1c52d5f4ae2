import { describe, expect, test } from 'vitest';
import { findClusters } from '../../eval/knowledge/corpora/gold-clusters.ts';
import { readConllu } from '../../eval/knowledge/corpora/read-conllu.ts';
import { scoreDocument } from '../../eval/knowledge/corpora/score-gum.ts';
import { tallyOf } from '../../eval/knowledge/scores/sheet.ts';

/** Form, tag, number of the token that it hangs on, relation, Entity= brackets. */
type Row = readonly [string, string, number, string, string?];

function sentence(start: string, text: string, rows: readonly Row[]): string {
  const lines = rows.map(([form, tag, parent, relation, entity], at) =>
    [
      at + 1,
      form,
      '_',
      '_',
      tag,
      '_',
      parent,
      relation,
      '_',
      entity ? `Entity=${entity}` : '_',
    ].join('\t'),
  );
  return [`${start}# text = ${text}`, ...lines].join('\n');
}

const conllu = [
  sentence(
    '# meta::dateCreated = 2016-05-02\n# newpar\n# newpar_block = head (1 s)\n',
    'Bridge opens',
    [
      ['Bridge', 'NN', 2, 'nsubj', '(1-object-new-coref)'],
      ['opens', 'VBZ', 0, 'root'],
    ],
  ),
  sentence('# newpar\n# newpar_block = p (2 s)\n', 'The mayor Mara Lindt spoke in Oslo.', [
    ['The', 'DT', 2, 'det', '(2-person-new-coref'],
    ['mayor', 'NN', 5, 'nsubj'],
    ['Mara', 'NNP', 2, 'flat'],
    ['Lindt', 'NNP', 2, 'flat', '2)'],
    ['spoke', 'VBD', 0, 'root'],
    ['in', 'IN', 7, 'case'],
    ['Oslo', 'NNP', 5, 'obl', '(3-place-new-sgl)'],
    ['.', '.', 5, 'punct'],
  ]),
  sentence('', 'Lindt said that she was glad.', [
    ['Lindt', 'NNP', 2, 'nsubj', '(2-person-giv-coref)'],
    ['said', 'VBD', 0, 'root'],
    ['that', 'IN', 6, 'mark'],
    ['she', 'PRP', 6, 'nsubj', '(2-person-giv-ana)'],
    ['was', 'VBD', 6, 'cop'],
    ['glad', 'JJ', 2, 'ccomp'],
    ['.', '.', 2, 'punct'],
  ]),
].join('\n\n');

describe('a document of GUM', () => {
  test('is an article with headline, date and paragraphs, and its mentions stand in it', () => {
    const { text, published, mentions } = readConllu(conllu);
    expect(text).toBe(
      'Bridge opens\n\nThe mayor Mara Lindt spoke in Oslo. Lindt said that she was glad.',
    );
    expect(published).toBe('2016-05-02');
    expect(mentions.map(({ cluster, start, end }) => [cluster, text.slice(start, end)])).toEqual([
      ['1', 'Bridge'],
      ['2', 'The mayor Mara Lindt'],
      ['3', 'Oslo'],
      ['2', 'Lindt'],
      ['2', 'she'],
    ]);
  });

  test('names who is named, behind a noun too', () => {
    const clusters = findClusters(readConllu(conllu).mentions);
    expect(clusters.map(({ id, kind }) => [id, kind])).toEqual([
      ['2', 'person'],
      ['3', 'place'],
    ]);
    expect(clusters[0]?.names).toContain('Mara Lindt');
  });

  test('wants no place that only stands in the name of another', () => {
    const text = 'The University of Oslo closed.';
    const nested = sentence('# newpar\n# newpar_block = p (1 s)\n', text, [
      ['The', 'DT', 2, 'det', '(4-organization-new-sgl'],
      ['University', 'NNP', 5, 'nsubj'],
      ['of', 'IN', 4, 'case'],
      ['Oslo', 'NNP', 2, 'nmod', '(5-place-new-sgl)4)'],
      ['closed', 'VBD', 0, 'root'],
      ['.', '.', 5, 'punct'],
    ]);
    const clusters = findClusters(readConllu(nested).mentions);
    expect(clusters.map(({ kind, isWanted }) => [kind, isWanted])).toEqual([
      ['place', false],
      ['organisation', true],
    ]);
  });

  test('is scored by names, surnames and pronouns', () => {
    const sheet = scoreDocument('GUM_news_bridge', conllu);
    expect(tallyOf(sheet, 'person')).toEqual({ right: 1, found: 1, wanted: 1 });
    expect(tallyOf(sheet, 'place')).toEqual({ right: 1, found: 1, wanted: 1 });
    expect(tallyOf(sheet, 'surname')).toEqual({ right: 1, found: 1, wanted: 0 });
    expect(tallyOf(sheet, 'pronoun, found')).toEqual({ right: 1, found: 0, wanted: 1 });
  });

  test('counts a link to another’s cluster as wrong', () => {
    const other = conllu.replace('(2-person-giv-coref)', '(9-person-giv-coref)');
    const sheet = scoreDocument('GUM_news_bridge', other);
    expect(tallyOf(sheet, 'surname')).toMatchObject({ right: 0, found: 1 });
  });
});
