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
  'It went to then-Sen. Ann Lind and ex-Gov. Jo Roe.| Her son-in-law won.',
  '“What?” — he left.| (He came back.)| So did she.',
];

/** What newspapers do with full stops, each with its trap. */
const hardCases = [
  'The U.S. Patriot batteries and the U.S. Steel works stayed.',
  'He left for the U.S.| Officials in the U.K. were told.',
  'The paper said the U.S. “does not plan” to pay.',
  'She flew to Washington, D.C.| Nobody met her there.',
  'By Jan. 24, Sen. Maria O. Vance had read all of it.| She left in Sept.| It was late.',
  'Talks ran from July 30-Aug. 14 on St. Kitts.| Then they stopped.',
  'The shop stood on Main St.| The bank did not.',
  'He was born in St. Louis and lived on 42nd St.| His son did not.',
  'J. P. Morrow and R.J. Lind met John F. Kelso.| They ate.',
  '“Will it hold?” he asked.| “Will it hold?” Anna Lind asked.',
  '“Will it hold?”| He asked nobody.',
  '“Will it hold?” Jo Roe, a farmer from Troy, remembered asking.| It held.',
  '‘Is it done?’ Ann Doe is alleged to have written.| It was not.',
  '“Will it hold?”| Ann Doe, a farmer, walked out and said nothing.',
  '“Will it hold?”| The engineer said it would.',
  '“It held!” she wrote.| “It held!” Dr. Lind wrote to the U.N.| Nobody read it.',
  'Calder Inc. Chief Executive Ann Doe spoke.| She left Calder Inc.| Doe said so.',
  'He ran Doe & Sons Ltd. of Leeds and Roe Co. in York.| Both failed.',
  'They met at 9 p.m. ET and at 8 a.m. Christmas Day.| It ended at 3 p.m.| Lind rose.',
  'Doors open at 7 p.m.| Tickets cost £5.50.| Bring No. 10 envelopes.',
  'Leeds vs. York ended 2-1, i.e. badly, e.g. for York.| It rained.',
  'Prices rose 3.5 percent.| 2.1 million paid.| $4 was the least.',
  'He had a plan …| Nobody read it.',
  'It was, well … not good.| We … I mean, they lost.',
  '“It is over. ...| I am going home,” he said.',
  '“It is over . . . I am going home,” he said.',
  'She left (it was late.| Nobody minded.)| He stayed.',
  'Rep. Ann Doe (R-Va.) Tuesday said no.| Rep. Jo Roe (D-Calif.) did too.',
  'He called it “the end.”| She did not.',
  '‘It is the end.’| The judge nodded.',
  'She holds a Ph.D. from Yale.| He has a Ph.D.| She asked why.',
  'He left Yahoo! Japan for Jeb! Bush.| Why?| Money.',
  '1. Wash the rice.| Then wait.',
  'Q. Why did you go?| I was asked.',
  'Take Plan B.| Rice is cheap.| Eat vitamin C.| Too much of it hurts.',
  'The poet (b. 1920, d. 1999) and the bridge (c. 1580) are known.',
  'It was built in 1910.[3]| It fell. [4] [5]| Nobody was hurt.',
  'They waited for years.| “He never came,” she said.',
  'SEN. ANN DOE: I object.| GEN. ROE: So do I.',
  'They drove to Troy, Ala.| Lind went home.| The Ala. Supreme Court met.',
  'They sold radios, lamps, etc.| Lind bought them all.',
  'macOS is old.| eBay is older.| wikiBooks is not.',
];

describe('a paragraph is split into sentences', () => {
  test.each([...paragraphs, ...hardCases])('%s', (marked) => {
    const sentences = marked.split('|').map((sentence) => sentence.trim());
    const paragraph = sentences.join(' ');
    const found = splitSentences(paragraph).map(({ start, end }) => paragraph.slice(start, end));
    expect(found).toEqual(sentences);
  });

  test('where the space between two was lost', () => {
    const paragraph =
      'He ran it for ten years.He left it in May.“It was time,” he said at Node.Js.';
    const found = splitSentences(paragraph).map(({ start, end }) => paragraph.slice(start, end));
    expect(found).toEqual([
      'He ran it for ten years.',
      'He left it in May.',
      '“It was time,” he said at Node.Js.',
    ]);
  });

  test('and a paragraph of spaces has none', () => {
    expect(splitSentences('   ')).toEqual([]);
  });
});
