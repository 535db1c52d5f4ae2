/** Goal 8: what the built extension costs the main thread of real pages that are not related to any story. */
import type { Installed } from '../../support/extension.ts';
import { pagesToRead, type PageToRead } from '../pages.ts';
import type { Row, Run } from '../rows.ts';
import { median } from '../statistics.ts';
import { type Cost, traceCost } from '../trace.ts';
import { openServed, install, visit } from '../visit-tab.ts';

interface Visited {
  readonly name: string;
  /** One for each load. */
  readonly costs: readonly Cost[];
}

export async function measureUnrelated({ isQuick }: Run): Promise<Row[]> {
  const ours = await install();
  try {
    const pages = pagesToRead().slice(0, isQuick ? 6 : Infinity);
    const rows: Row[] = [];
    for (const slowness of isQuick ? [1] : [1, 4]) {
      const visits: Visited[] = [];
      for (const page of pages)
        visits.push(...(await visitOften(ours, page, isQuick ? 1 : 3, slowness)));
      rows.push(...rowsOf(visits, slowness, pages.length));
    }
    return rows;
  } finally {
    await ours.close();
  }
}

/** None: the extension has no access to the page, or the page is related. */
async function visitOften(
  ours: Installed,
  page: PageToRead,
  loads: number,
  slowness: number,
): Promise<Visited[]> {
  const costs: Cost[] = [];
  for (let load = 0; load < loads; load++) {
    const tab = await openServed(ours, page);
    try {
      const session = await tab.createCDPSession();
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
      const told = { badge: 'none' };
      const cost = await traceCost(tab, page.url, async () => {
        told.badge = (await visit(ours, tab, page.url))?.badge ?? 'none';
      });
      if (told.badge === '') costs.push(cost);
    } finally {
      await tab.close();
    }
  }
  return costs.length === 0 ? [] : [{ name: page.name, costs }];
}

function rowsOf(visits: readonly Visited[], slowness: number, pageCount: number): Row[] {
  const at = slowness === 1 ? '' : `, ${slowness} × slower`;
  const rows = (
    what: string,
    unit: Row['unit'],
    most: number | null,
    of: (cost: Cost) => number,
  ): Row[] => {
    const pages = visits
      .map(({ name, costs }) => ({ name, value: median(costs.map(of)) }))
      .toSorted((a, b) => a.value - b.value);
    const values = pages.map(({ value }) => value);
    const spread = [values[0] ?? Number.NaN, values.at(-1) ?? Number.NaN] as const;
    const limit = most === null ? null : { most };
    return [
      { goal: 8, what: `${what}, median page${at}`, unit, limit, measured: median(values), spread },
      {
        goal: 8,
        what: `${what}, worst page${at}`,
        unit,
        limit,
        measured: spread[1],
        spread: null,
        note: pages.at(-1)?.name ?? '',
      },
    ];
  };
  const broughtTo = (file: string): number =>
    visits.filter(({ costs }) => costs.some(({ files }) => files.includes(file))).length;
  const broughtRow = (file: string, most: number | null): Row => ({
    goal: 8,
    what: `unrelated pages to which ${file} was brought${at}`,
    unit: '',
    limit: most === null ? null : { most },
    measured: broughtTo(file),
    spread: null,
    note: `of ${visits.length} visited; ${pageCount - visits.length} were not visited or are related`,
  });
  const share = (cost: Cost): number => (100 * cost.oursUntilLoad) / cost.untilLoad;
  const ofEvaluating = (cost: Cost): number => (100 * cost.evaluatingUntilLoad) / cost.untilLoad;
  return [
    ...rows('our share of the main thread until load', '%', 1, share),
    ...rows('of it parsing and first running our files', '%', null, ofEvaluating),
    ...rows('our time after load', 'ms', slowness === 1 ? 1 : null, (cost) => cost.oursAfterLoad),
    broughtRow('notes.js', null),
    broughtRow('card.js', 0),
  ];
}
