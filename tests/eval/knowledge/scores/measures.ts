/** What is measured, in the order of the table, and the goal of each figure (KNOWLEDGE.md). */
import type { Figure } from './tally.ts';

export const parts = {
  quotes: ['quotations', 'speakers, words', 'speakers, entry'],
  entities: ['person', 'place', 'organisation', 'group', 'event'],
  dates: ['dates', 'exact dates'],
  links: ['surname', 'surname, found', 'pronoun', 'pronoun, found', 'title', 'acronym', 'demonym'],
  sentences: ['sentences', 'masthead', 'noise'],
  facts: ['claims', 'facts'],
  summary: ['summary', 'lead', 'standing alone'],
  spans: ['literal spans'],
} as const;

export type Part = keyof typeof parts;
export type Measure = (typeof parts)[Part][number];

export interface Goal {
  readonly measure: Measure;
  readonly figure: Figure;
  /** For an article never seen; null: none is set. */
  readonly least: number | null;
  /** For the seed, where it is another. */
  readonly leastOfSeed?: number;
}

/** Every row of the table of sums; the goal of the summary is the lead's own recall. */
export const goals: readonly Goal[] = [
  { measure: 'quotations', figure: 'f1', least: 0.97, leastOfSeed: 1 },
  { measure: 'speakers, words', figure: 'precision', least: 0.98, leastOfSeed: 1 },
  { measure: 'speakers, words', figure: 'coverage', least: 0.85, leastOfSeed: 1 },
  { measure: 'speakers, entry', figure: 'precision', least: 0.98, leastOfSeed: 1 },
  { measure: 'speakers, entry', figure: 'coverage', least: 0.85, leastOfSeed: 1 },
  { measure: 'person', figure: 'f1', least: 0.92, leastOfSeed: 0.97 },
  { measure: 'place', figure: 'f1', least: 0.88, leastOfSeed: 0.97 },
  { measure: 'organisation', figure: 'f1', least: 0.8, leastOfSeed: 0.97 },
  { measure: 'group', figure: 'f1', least: null },
  { measure: 'event', figure: 'f1', least: null },
  { measure: 'dates', figure: 'recall', least: 0.95, leastOfSeed: 1 },
  { measure: 'exact dates', figure: 'precision', least: 0.99, leastOfSeed: 1 },
  { measure: 'surname', figure: 'precision', least: 0.97, leastOfSeed: 1 },
  { measure: 'surname', figure: 'recall', least: null, leastOfSeed: 1 },
  { measure: 'pronoun', figure: 'precision', least: null },
  { measure: 'title', figure: 'precision', least: null },
  { measure: 'acronym', figure: 'precision', least: null },
  { measure: 'demonym', figure: 'precision', least: null },
  { measure: 'sentences', figure: 'f1', least: 0.99, leastOfSeed: 1 },
  { measure: 'masthead', figure: 'recall', least: null },
  { measure: 'noise', figure: 'recall', least: 1 },
  { measure: 'claims', figure: 'recall', least: 1 },
  { measure: 'facts', figure: 'recall', least: null },
  { measure: 'summary', figure: 'recall', least: null },
  { measure: 'standing alone', figure: 'precision', least: 1 },
  { measure: 'literal spans', figure: 'precision', least: 1 },
];

export function partOf(measure: Measure): Part | undefined {
  const names = Object.keys(parts) as Part[];
  return names.find((part) => (parts[part] as readonly Measure[]).includes(measure));
}
