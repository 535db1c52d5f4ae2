/** Scores of mentions by story in; their table out, on a terminal. */
import { printTable } from '../../knowledge/report/print-table.ts';
import { readFigure } from '../../knowledge/scores/tally.ts';
import type { MentionScore } from '../scores/score-mentions.ts';
import { showFigure } from './print-verdicts.ts';

export function printMentions(
  scores: readonly { readonly name: string; readonly score: MentionScore }[],
): void {
  printTable(
    ['', 'mentions', 'P', 'R', 'traps annotated', 'not in the story'],
    scores.map(({ name, score: { tally, traps, trapsAnnotated, unknown } }) => [
      name,
      String(tally.wanted),
      showFigure(readFigure(tally, 'precision')),
      showFigure(readFigure(tally, 'recall')),
      `${trapsAnnotated} of ${traps}`,
      String(unknown),
    ]),
  );
}
