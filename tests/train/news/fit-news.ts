/** Labelled pairs of articles in; the weights of the signs of news out. */
import { readKnown } from '../../../src/knowledge/grow/news/read-known.ts';
import { readSigns, type ReadSentence } from '../../../src/knowledge/grow/news/read-signs.ts';
import type { Signs, SignWeights } from '../../../src/knowledge/grow/news/weigh-signs.ts';
import type { Pair } from '../../eval/news/read-pairs.ts';
import { fitWeights, type Row } from '../recognition/fit-weights.ts';

/** What each sign may say of being new. */
const meanings: Readonly<Record<keyof Signs, 1 | -1>> = {
  unknownWords: 1,
  bestMatch: -1,
  newNumber: 1,
  knownNumber: -1,
  newName: 1,
  newQuote: 1,
  laterDate: 1,
  knownDate: -1,
  before: -1,
  now: 1,
  coming: 1,
  lead: 1,
};

export interface LabelledSentence {
  readonly read: ReadSentence;
  readonly isNew: boolean;
}

export function readLabelled({ first, second, isNew }: Pair): readonly LabelledSentence[] {
  const known = readKnown(first);
  return isNew.flatMap((label, sentence) =>
    label === null ? [] : [{ read: readSigns(second, sentence, known), isNew: label }],
  );
}

function toRow({ read, isNew }: LabelledSentence): Row<keyof Signs> {
  return { grounds: { ...read.signs }, isTrue: isNew, worth: 1 };
}

export function fitNews(pairs: readonly Pair[]): SignWeights {
  const { bias, grounds } = fitWeights(pairs.flatMap(readLabelled).map(toRow), meanings);
  return { bias, signs: grounds };
}
