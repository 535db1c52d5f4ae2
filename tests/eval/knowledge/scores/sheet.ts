/** What a scorer writes on: tallies by measure, and each mistake with its cause and sentence. */
import type { Measure } from './measures.ts';
import { addTallies, nothing, type Tally } from './tally.ts';

export interface Mistake {
  readonly measure: Measure;
  /** What kind it is: "missed", "false", "wrong speaker". */
  readonly cause: string;
  /** The words at fault, and what was wanted. */
  readonly words: string;
  readonly sentence: string;
}

export interface Sheet {
  readonly tallies: Map<Measure, Tally>;
  readonly mistakes: Mistake[];
}

export function makeSheet(): Sheet {
  return { tallies: new Map(), mistakes: [] };
}

export function count(sheet: Sheet, measure: Measure, more: Partial<Tally>): void {
  sheet.tallies.set(measure, addTallies(tallyOf(sheet, measure), more));
}

export function note(
  sheet: Sheet,
  measure: Measure,
  cause: string,
  words: string,
  sentence = '',
): void {
  sheet.mistakes.push({ measure, cause, words, sentence });
}

export function tallyOf(sheet: Sheet, measure: Measure): Tally {
  return sheet.tallies.get(measure) ?? nothing;
}

export function addSheets(sheets: readonly Sheet[]): Sheet {
  const sum = makeSheet();
  for (const { tallies, mistakes } of sheets) {
    for (const [measure, tally] of tallies) count(sum, measure, tally);
    sum.mistakes.push(...mistakes);
  }
  return sum;
}
