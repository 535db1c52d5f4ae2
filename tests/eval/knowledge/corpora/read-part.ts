/** Which documents of a public corpus may be scored, and which may be looked at. */

type Split = 'dev' | 'train';

export interface CorpusPart {
  readonly split: Split;
  /** `held`: scored by totals only, never looked at, never tuned on. */
  readonly trainPart: 'tuned' | 'held';
}

/** Throws a TypeError: test parts are scored by others, once. */
export function readCorpusPart(split = 'dev', trainPart = 'tuned'): CorpusPart {
  if (split !== 'dev' && split !== 'train')
    throw new TypeError(`--split is dev or train; "${split}" is not scored here`);
  if (trainPart !== 'tuned' && trainPart !== 'held')
    throw new TypeError('--train-part is tuned or held');
  return { split, trainPart };
}

export function mayShowMistakes({ split, trainPart }: CorpusPart): boolean {
  return split === 'train' && trainPart === 'tuned';
}

/** Of the training documents in order, each `every`th is held out, the last of its run. */
export function choosePart<T>(
  documents: readonly T[],
  { split, trainPart }: CorpusPart,
  every: number,
): T[] {
  if (split === 'dev') return [...documents];
  return documents.filter((_, at) => (at % every === every - 1) === (trainPart === 'held'));
}
