import { describe, expect, test } from 'vitest';
import { matchTexts } from '../../eval/reading/scores/match-texts.ts';
import { scoreText } from '../../eval/reading/scores/score-text.ts';

const [one, two, three] = [
  'The ferry sails again from Monday.',
  'The pier is repaired.',
  'Nobody was hurt.',
] as const;
const truth = {
  wanted: [one, two],
  doubtful: { body: [], rest: [] },
  standfirst: [three],
  captions: [],
  headline: '',
};

describe('what two texts share', () => {
  test('does not depend on order, white space or where paragraphs end', () => {
    const { onlyWanted, onlyFound } = matchTexts([one, two], [`${two}\n ${one}`]);
    expect([onlyWanted, onlyFound]).toEqual([[], []]);
  });

  test('is counted once, however often it stands there', () => {
    expect(matchTexts([one], [one, one])).toMatchObject({ onlyWanted: [], onlyFound: [fold(one)] });
  });

  test('is no chance of a few letters', () => {
    expect(matchTexts([two], ['Also the pier, say'])).toMatchObject({ length: 0 });
  });
});

const fold = (text: string): string => text.replaceAll(' ', '');

describe('the score of a text', () => {
  test('is 1 for the article, with its standfirst or without', () => {
    expect(scoreText(truth, [one, two]).f1).toBe(1);
    expect(scoreText(truth, [three, one, two]).f1).toBe(1);
  });

  test('falls with what is missing and with what is one too many', () => {
    expect(scoreText(truth, [one])).toMatchObject({ precision: 1, missing: [fold(two)] });
    expect(scoreText(truth, [one, two, 'Buy now: a whole sentence.']).precision).toBeLessThan(0.8);
    expect(scoreText(truth, []).f1).toBe(0);
  });
});
