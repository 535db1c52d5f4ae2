/** Goal 2: the pass with libraries of 30, 3,000 and 100,000 names, which find the same in the page. */
import { launchBrowser } from '../../support/browsers.ts';
import { bundle } from '../../support/bundle.ts';
import { call, inPage, largePages } from '../pages.ts';
import type { measureLibraries } from '../pass-in-page.ts';
import type { Row, Run } from '../rows.ts';
import { ofPages, ratios } from '../statistics.ts';
import { usualNames } from './pass.ts';

const counts = [usualNames, 3000, 100_000];

type Measured = ReturnType<typeof measureLibraries>;

export async function measureLibrarySizes(run: Run): Promise<Row[]> {
  const script = await bundle('tests/bench/pass-in-page.ts');
  const browser = await launchBrowser(run.browser);
  try {
    const all: Measured[] = [];
    for (const each of largePages().slice(0, run.isQuick ? 2 : 9)) {
      const measured = await inPage(browser, each, script, async (page) => {
        const names = await call<string[]>(page, 'namesHere', usualNames);
        return call<Measured>(page, 'measureLibraries', names, counts, run.rounds);
      });
      all.push(measured);
    }
    return counts.slice(1).map((count) => sizeRow(all, count));
  } finally {
    await browser.close();
  }
}

function sizeRow(all: readonly Measured[], count: number): Row {
  const unequal = all.filter(({ notes }) => new Set(notes).size > 1);
  return {
    goal: 2,
    what: `pass with ${count.toLocaleString('en')} names ÷ with ${usualNames}`,
    unit: '×',
    limit: { most: 1.2 },
    ...ofPages(all.map(({ times }) => ratios(times[String(count)]!, times[String(usualNames)]!))),
    note: `on ${all.length} large pages; the notes are the same on ${all.length - unequal.length} of them`,
  };
}
