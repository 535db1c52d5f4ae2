/** Goal 6: what our observer adds to what a page appends, and our notes to what it edits. */
import { launchBrowser } from '../../support/browsers.ts';
import { bundle } from '../../support/bundle.ts';
import type { Appending, Editing } from '../edits-in-page.ts';
import { call, inPage, usualPage } from '../pages.ts';
import type { Row, Run } from '../rows.ts';
import { ofRounds, ratios } from '../statistics.ts';

export async function measureEdits({ browser: name, isQuick, rounds }: Run): Promise<Row[]> {
  const script = await bundle('tests/bench/edits-in-page.ts');
  const browser = await launchBrowser(name);
  try {
    return await inPage(browser, usualPage(), script, async (tab) => {
      const appendings: Appending[] = [];
      for (let round = 0; round < (isQuick ? 3 : rounds); round++) {
        appendings.push(await call<Appending>(tab, 'measureAppending'));
      }
      const text = await call<Editing>(tab, 'measureEditing', 'text', rounds);
      const removals = await call<Editing>(tab, 'measureEditing', 'removals', rounds);
      return [
        ...appendingRows(appendings),
        editingRow('edits of text', text),
        editingRow('removals', removals),
      ];
    });
  } finally {
    await browser.close();
  }
}

function appendingRows(all: readonly Appending[]): Row[] {
  const told = all.map((each) => each.told);
  const added = ({ alone, watched, callbacks }: Appending): number =>
    Math.max(0, watched - alone) + callbacks;
  return [
    {
      goal: 6,
      what: 'observer ÷ appending 1,000 paragraphs',
      unit: '×',
      limit: { most: 3 },
      ...ofRounds(all.map((each) => added(each) / each.alone)),
      note: `in 50 tasks; it told of a change ${Math.min(...told)} to ${Math.max(...told)} times`,
    },
    {
      goal: 6,
      what: 'of it what it does in its own callbacks',
      unit: '×',
      limit: null,
      ...ofRounds(all.map(({ callbacks, alone }) => callbacks / alone)),
    },
  ];
}

const editingRow = (what: string, { bare, noted }: Editing): Row => ({
  goal: 6,
  what: `the page’s own ${what} with 1,000 notes ÷ without`,
  unit: '×',
  limit: { most: 1.2 },
  ...ofRounds(ratios(noted, bare)),
});
