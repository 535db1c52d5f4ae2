/** Goal 7: finding the note under the pointer, beside the browser's own `elementFromPoint`, whatever the number of notes. */
import { launchBrowser } from '../../support/browsers.ts';
import { bundle } from '../../support/bundle.ts';
import type { Hovered } from '../hover-in-page.ts';
import { call, inPage, largestPage } from '../pages.ts';
import type { Row, Run } from '../rows.ts';
import { median, ofRounds, ratios } from '../statistics.ts';

const counts = [10, 1000, 10_000];

export async function measureHovering({ browser: name, rounds }: Run): Promise<Row[]> {
  const script = await bundle('tests/bench/hover-in-page.ts');
  const browser = await launchBrowser(name);
  try {
    const all = await inPage(browser, largestPage(), script, async (tab) => {
      const measured: Hovered[] = [];
      for (const count of counts)
        measured.push(await call<Hovered>(tab, 'measureHover', count, rounds));
      return measured;
    });
    return [...all.map(hoverRow), growthRow(all)];
  } finally {
    await browser.close();
  }
}

const hoverRow = ({ notes, onNotes, times }: Hovered): Row => ({
  goal: 7,
  what: `finding the note ÷ elementFromPoint, ${notes.toLocaleString('en')} notes`,
  unit: '×',
  limit: { most: 2 },
  ...ofRounds(ratios(times.note, times.element)),
  note: `at 200 points, ${onNotes} of them on notes; caretPositionFromPoint alone takes ${median(ratios(times.caret, times.element)).toFixed(2)} ×`,
});

function growthRow(all: readonly Hovered[]): Row {
  const [few, many] = [all[0]!, all.at(-1)!];
  return {
    goal: 7,
    what: 'growth from 10 to 10,000 notes',
    unit: '×',
    limit: null,
    ...ofRounds(ratios(many.times.note, few.times.note)),
  };
}
