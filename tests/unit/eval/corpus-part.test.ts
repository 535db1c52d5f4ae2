import { describe, expect, test } from 'vitest';
import {
  choosePart,
  mayShowMistakes,
  readCorpusPart,
} from '../../eval/knowledge/corpora/read-part.ts';

const documents = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

describe('a corpus', () => {
  test('is scored on its dev part unless its training part is asked for', () => {
    expect(readCorpusPart()).toEqual({ split: 'dev', trainPart: 'tuned' });
    expect(choosePart(documents, readCorpusPart('dev'), 4)).toEqual(documents);
  });

  test.each(['test', 'test2', 'all', ''])('refuses the part "%s"', (split) => {
    expect(() => readCorpusPart(split)).toThrow(/--split is dev or train/);
  });

  test('keeps a part of the training articles apart', () => {
    expect(choosePart(documents, readCorpusPart('train', 'held'), 4)).toEqual(['d', 'h']);
    expect(choosePart(documents, readCorpusPart('train'), 4)).toEqual([
      'a',
      'b',
      'c',
      'e',
      'f',
      'g',
    ]);
  });

  test('shows mistakes of the part that rules are tuned on, and no other', () => {
    expect(mayShowMistakes(readCorpusPart('train'))).toBe(true);
    expect(mayShowMistakes(readCorpusPart('train', 'held'))).toBe(false);
    expect(mayShowMistakes(readCorpusPart('dev'))).toBe(false);
  });
});
