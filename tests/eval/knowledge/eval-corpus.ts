/** A checkout of a public corpus in, the builder's figures on a part of it out. */
import type { Goal, Part } from './scores/measures.ts';
import { partOf } from './scores/measures.ts';
import { printMistakes, printSum } from './report/print-sums.ts';
import { mayShowMistakes, type CorpusPart } from './corpora/read-part.ts';
import { scoreGum } from './corpora/score-gum.ts';
import { scorePolnear } from './corpora/score-polnear.ts';
import type { Sheet } from './scores/sheet.ts';

interface Corpus {
  readonly name: string;
  readonly goals: readonly Goal[];
  readonly score: (folder: string, part: CorpusPart) => { sheet: Sheet; articles: number };
}

export const corpora: Readonly<Record<'polnear' | 'gum', Corpus>> = {
  polnear: {
    name: 'PolNeAR',
    score: scorePolnear,
    goals: [
      { measure: 'quotations', figure: 'f1', least: 0.95 },
      { measure: 'speakers, words', figure: 'precision', least: 0.97 },
      { measure: 'speakers, words', figure: 'coverage', least: 0.8 },
      { measure: 'speakers, entry', figure: 'precision', least: 0.97 },
      { measure: 'speakers, entry', figure: 'coverage', least: null },
    ],
  },
  gum: {
    name: 'GUM, news and interviews',
    score: scoreGum,
    goals: [
      { measure: 'person', figure: 'f1', least: 0.92 },
      { measure: 'place', figure: 'f1', least: 0.88 },
      { measure: 'organisation', figure: 'f1', least: 0.8 },
      { measure: 'surname', figure: 'precision', least: 0.97 },
      { measure: 'surname, found', figure: 'recall', least: null },
      { measure: 'pronoun', figure: 'precision', least: null },
      { measure: 'pronoun, found', figure: 'recall', least: null },
      { measure: 'title', figure: 'precision', least: null },
      { measure: 'acronym', figure: 'precision', least: null },
      { measure: 'demonym', figure: 'precision', least: null },
    ],
  },
};

export interface Wishes {
  readonly part: Part | undefined;
  readonly hasErrors: boolean;
  readonly isJson: boolean;
}

export function evaluateCorpus(
  { name, goals, score }: Corpus,
  folder: string,
  split: CorpusPart,
  { part, hasErrors, isJson }: Wishes,
): void {
  const { sheet, articles } = score(folder, split);
  if (hasErrors && mayShowMistakes(split)) printMistakes(name, sheet.mistakes, part);
  if (isJson) return console.log(JSON.stringify(Object.fromEntries(sheet.tallies)));
  const which = split.split === 'train' ? `train, ${split.trainPart}` : split.split;
  const wanted = goals.filter(({ measure }) => part === undefined || partOf(measure) === part);
  printSum(`${name}, ${which}: ${articles} articles`, sheet, wanted);
}
