import { describe, expect, test } from 'vitest';
import type { Entry, Fact } from '../../../src/knowledge/story.ts';
import { scoreFacts } from '../../eval/knowledge/scores/score-facts.ts';
import { tallyOf } from '../../eval/knowledge/scores/sheet.ts';
import { causesOf, makeBuilt, makeEntry, sheetOf, spanOf } from './make-built.ts';

const sentences = ['Port officials fear that Hafen will leave Oslo, where it has 400 workers.'];
const claim = 'Hafen will leave Oslo';
const labels = {
  claims: [{ text: claim, whose: 'Port officials' }],
  facts: [{ text: 'has 400 workers', entity: 'Hafen' }],
};

function score(words: string, owner: string | null) {
  const fact: Fact = {
    span: spanOf(sentences, words),
    claim: owner === null ? null : { entry: null, words: spanOf(sentences, owner) },
  };
  const entries: Entry[] = [makeEntry('organisation', ['Hafen'], [fact])];
  return sheetOf(scoreFacts, makeBuilt(sentences, { entries }), labels);
}

describe('a claim', () => {
  test.each([
    ['with its owner', claim, 'Port officials', 1],
    ['with the words that say whose it is', `Port officials fear that ${claim}`, null, 1],
    ['as a fact', claim, null, 0],
    ['with another owner', claim, 'workers', 0],
  ])('told %s', (_, words, owner, right) => {
    expect(tallyOf(score(words, owner), 'claims')).toMatchObject({ right, wanted: 1 });
  });

  test('that no fact tells is not scored', () => {
    expect(tallyOf(score('has 400 workers', null), 'claims').wanted).toBe(0);
  });
});

describe('a wanted fact', () => {
  test('is found where most of it is shown, with the entry it is of', () => {
    expect(tallyOf(score('it has 400 workers', null), 'facts')).toMatchObject({ right: 1 });
    expect(causesOf(score(claim, 'Port officials'))).toEqual(['facts: missed']);
  });
});
