import { describe, expect, test } from 'vitest';
import { findMarked } from '../../eval/knowledge/corpora/find-marked.ts';
import { readBrat } from '../../eval/knowledge/corpora/read-brat.ts';
import { scoreOne } from '../../eval/knowledge/corpora/score-polnear.ts';
import { tallyOf } from '../../eval/knowledge/scores/sheet.ts';

const text = [
  'Mara Lindt, the mayor of Oslo, spoke on Monday.',
  '“The bridge will hold for another hundred years,” Lindt said.',
  'The so-called “old lady” stands in the harbour.',
].join('\n\n');
const said = '“The bridge will hold for another hundred years,”';
const at = text.indexOf(said);
const source = text.indexOf('Lindt said');
const annotations = [
  `T1\tContent ${at} ${at + said.length}\t${said}`,
  `T2\tSource ${source} ${source + 5}\tLindt`,
  `T3\tAttribution ${source + 6} ${source + 10}\tsaid`,
  'E1\tAttribution:T3 Content:T1 Source:T2',
].join('\n');

describe('brat standoff', () => {
  test('gives contents and sources of each attribution, broken ones in pieces', () => {
    expect(readBrat(annotations)).toEqual([
      {
        contents: [{ start: at, end: at + said.length }],
        sources: [{ start: source, end: source + 5 }],
        cues: [],
        sourceWords: ['Lindt'],
      },
    ]);
    const broken = 'T1\tContent 0 4;9 12\tsome words\nE1\tAttribution:T9 Content:T1';
    expect(readBrat(broken)[0]?.contents).toEqual([
      { start: 0, end: 4 },
      { start: 9, end: 12 },
    ]);
  });
});

test.each([
  ['curly “one” and “two”', ['one', 'two']],
  ['straight "one" and "two"', ['one', 'two']],
  ['“it goes on\n\n“to here”', ['it goes on', 'to here']],
  ['“begun anew “here”', ['here']],
  ["two single ''one'' and ''two''", ['one', 'two']],
  ['one "in "another" here" and "two"', ['in "another" here', 'two']],
  ['no marks', []],
])('what stands between marks in %j', (text, wanted) => {
  expect(findMarked(text).map(({ start, end }) => text.slice(start, end))).toEqual(wanted);
});

describe('an article of PolNeAR', () => {
  test('has the quotation and its speaker right, and the term left alone', () => {
    const sheet = scoreOne('paper_2016-05-02_bridge', text, readBrat(annotations));
    expect(sheet.mistakes).toEqual([]);
    expect(tallyOf(sheet, 'quotations')).toEqual({ right: 1, found: 1, wanted: 1 });
    expect(tallyOf(sheet, 'speakers, entry')).toEqual({ right: 1, found: 1, wanted: 1 });
  });

  test('counts a speaker that is another’s as wrong, and a quotation without content as false', () => {
    const other = text.indexOf('Oslo');
    const wrong = annotations.replace(/Source .*/, `Source ${other} ${other + 4}\tOslo`);
    const sheet = scoreOne('paper_2016-05-02_bridge', text, readBrat(wrong));
    expect(tallyOf(sheet, 'speakers, entry')).toEqual({ right: 0, found: 1, wanted: 1 });
    const none = scoreOne('paper_2016-05-02_bridge', text, []);
    expect(tallyOf(none, 'quotations')).toEqual({ right: 0, found: 1, wanted: 0 });
  });

  test('takes “who” for the one named right before it', () => {
    const relative = [
      'Mara Lindt is the mayor of Oslo.',
      'The board heard Lindt, who said: “The bridge will hold for another hundred years.”',
    ].join('\n\n');
    const who = relative.indexOf('who');
    const words = relative.indexOf('“');
    const labels = [
      `T1\tContent ${words} ${relative.length}\t${relative.slice(words)}`,
      `T2\tSource ${who} ${who + 3}\twho`,
      'E1\tAttribution:T3 Content:T1 Source:T2',
    ].join('\n');
    const sheet = scoreOne('paper_2016-05-02_bridge', relative, readBrat(labels));
    expect(tallyOf(sheet, 'speakers, entry')).toEqual({ right: 1, found: 1, wanted: 1 });
  });
});
