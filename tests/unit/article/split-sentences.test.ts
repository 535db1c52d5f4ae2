import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../src/article/split-sentences.ts';

/** A bar stands where a sentence ends. */
const paragraphs = [
  'He met U.S. President Joe Biden.| They talked.',
  'The U.S. Patriot system went to Acme Ltd. against advice.',
  'He lives in the U.S.| The car is his.',
  'On Jan. 24, he spoke.| It rained from July 30-Aug. 14 in Rome.',
  'Sen. John F. Kennedy spoke.| He won.',
  '“Why?” he asked.| “Because!” he wrote.',
  '“Is it worth it?” Strand told BBC Radio.| “Ask me.”',
  '“Go!” Ann Lee said.',
  '“Did they win?”| Nobody knew.',
  'It cost $4.2 billion.| 31% of buyers agreed.',
  'Shares of Apple Inc. rose 3.5% vs. 2.1% in May.| The Co. said so.',
  'He paused ... and went on.',
  '“I thought…| Well, no.”| She left.',
  'At 9 p.m. Friday they met.| At 2 a.m. they left.',
  'She wore No. 1.| He said no.| Then he left.',
  'J.R.R. Tolkien wrote it.| It was Plan B.| Then came C.',
  'She works at St. Mary’s in Mobile, Ala.| Police said so.',
  'Dr. Smith, Ph.D., of Yale Univ. said so.',
  'He said, “We won.”| Then he left.',
  'Mr. and Mrs. Lee came.| Lt. Gov. Dan Patrick left.',
  'He used iPhones.| iPhone sales rose.| mRNA is new.',
  'Gov. Gavin Newsom vs. Sen. Ted Cruz: a fight.',
  'Yahoo! News reported it.',
  'He wrote: “Yes.| No.| Maybe.”',
  'In the U.K. Mr. Lee spoke.| He was born Sept. 3, 2010.',
  '“What?” — he left.| (He came back.)| So did she.',
];

describe('a paragraph is split into sentences', () => {
  test.each(paragraphs)('%s', (marked) => {
    const sentences = marked.split('|').map((sentence) => sentence.trim());
    const paragraph = sentences.join(' ');
    const found = splitSentences(paragraph).map(({ start, end }) => paragraph.slice(start, end));
    expect(found).toEqual(sentences);
  });

  test('and a paragraph of spaces has none', () => {
    expect(splitSentences('   ')).toEqual([]);
  });
});
