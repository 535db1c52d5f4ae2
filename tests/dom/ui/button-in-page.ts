/** Runs in a page of a test: what the toolbar button is to show, in the order in which it was drawn. */
import { showVisit } from '../../../entrypoints/background/show-visit.ts';
import type { VisitState } from '../../../src/ui/visit-state.ts';

const related: VisitState = {
  kind: 'judged',
  related: [{ story: 'harbour', relation: 'same', score: 1, reasons: [], noted: [] }],
  against: [],
  pageLang: 'en',
  pageDate: null,
  noted: 2,
};

/** Tab 1 comes to a story whose title is long in coming, then is switched off; tab 2 is switched off meanwhile. */
export async function reportInTurn(): Promise<string[]> {
  const drawn: string[] = [];
  const draw = async (tab: number, { title }: { title: string }) =>
    void drawn.push(`${tab} ${title}`);
  const { promise: title, resolve: bringTitle } = Promise.withResolvers<string>();
  const titleOf = () => title;
  const reports = [
    showVisit(1, related, titleOf, draw),
    showVisit(1, { kind: 'off' }, titleOf, draw),
  ];
  await showVisit(2, { kind: 'off' }, titleOf, draw);
  bringTitle('A tunnel');
  await Promise.all(reports);
  return drawn;
}
