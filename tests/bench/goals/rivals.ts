/** Goal 3: others that find and mark names in a page, beside ours; each looks for the same names. */
import type { Page } from 'puppeteer-core';
import { launchBrowser } from '../../support/browsers.ts';
import { bundle } from '../../support/bundle.ts';
import type { Compared } from '../compare-found.ts';
import { call, inPage, type PageToRead, pagesToRead, usualPage } from '../pages.ts';
import type { Rival, RivalTimes } from '../rivals-in-page.ts';
import type { Row, Run } from '../rows.ts';
import { ofPages, ratios } from '../statistics.ts';

/** A usual one, one that costs much, and one in between. */
const savedOnes = ['BBC', 'Independent', 'TechRadar'];

interface Case {
  readonly names: number;
  readonly rivals: readonly Rival[];
  readonly pages: readonly PageToRead[];
}

function listCases(isQuick: boolean): Case[] {
  const saved = savedOnes.flatMap(
    (name) => pagesToRead().find((page) => page.name.includes(name)) ?? [],
  );
  const few = [usualPage(), ...saved.slice(0, isQuick ? 0 : 1)];
  const all: readonly Rival[] = ['mark', 'markInArticle', 'replace', 'regex'];
  return [
    { names: 30, rivals: all, pages: isQuick ? few : [usualPage(), ...saved] },
    { names: 300, rivals: isQuick ? ['mark', 'replace', 'regex'] : all, pages: few },
    // mark.js overflows the stack with so many, and a regex of them takes the other a minute.
    { names: 3000, rivals: ['regex'], pages: few },
  ];
}

export async function measureRivalsOf(run: Run): Promise<Row[]> {
  const script = await bundle('tests/bench/rivals-in-page.ts');
  const browser = await launchBrowser(run.browser);
  try {
    const rows: Row[] = [];
    for (const each of listCases(run.isQuick)) {
      const all: RivalTimes[] = [];
      for (const page of each.pages) {
        all.push(await inPage(browser, page, script, (tab) => timeIn(tab, each, run)));
      }
      rows.push(...each.rivals.map((rival) => timeRow(each, rival, all)));
    }
    const [{ pages }] = listCases(run.isQuick) as [Case];
    const compared: [string, Record<Rival, Compared>][] = [];
    for (const page of pages)
      compared.push([page.name, await inPage(browser, page, script, compareIn)]);
    return [
      ...rows,
      ...(['markInArticle', 'replace', 'regex'] as const).flatMap((rival) =>
        foundRows(rival, compared),
      ),
    ];
  } finally {
    await browser.close();
  }
}

async function timeIn(
  tab: Page,
  { names, rivals }: Case,
  { isQuick, rounds }: Run,
): Promise<RivalTimes> {
  const list = await call<string[]>(tab, 'namesFor', names);
  return call(tab, 'measureRivals', list, isQuick && names > 30 ? 3 : rounds, rivals);
}

async function compareIn(tab: Page): Promise<Record<Rival, Compared>> {
  return call(tab, 'compareRivals', await call(tab, 'namesFor', 30));
}

const called: Readonly<Record<Rival, string>> = {
  mark: 'mark.js over the page ÷ our whole pass',
  markInArticle: 'mark.js in the article’s element alone ÷ our whole pass',
  replace: 'findAndReplaceDOMText ÷ our whole pass',
  regex: 'one Unicode regex over our text ÷ our matching',
};

/** What SPEED.md asks of mark.js, by the number of names. */
const leastOfMark: Readonly<Record<number, number>> = { 30: 30, 300: 300 };

function timeRow({ names, pages }: Case, rival: Rival, all: readonly RivalTimes[]): Row {
  const least = rival === 'mark' ? leastOfMark[names] : undefined;
  return {
    goal: 3,
    what: `${called[rival]}, ${names.toLocaleString('en')} names`,
    unit: '×',
    limit: least === undefined ? null : { least },
    ...ofPages(
      all.map((times) => ratios(times[rival], rival === 'regex' ? times.matchOnly : times.ours)),
    ),
    note: `on ${pages.map(({ name }) => name).join(', ')}`,
  };
}

function foundRows(
  rival: Rival,
  pages: readonly (readonly [string, Record<Rival, Compared>])[],
): Row[] {
  const all = pages.map(([, compared]) => compared[rival]);
  const sum = (of: 'both' | 'oursOnly' | 'theirsOnly' | 'theirsElsewhere'): number =>
    all.reduce((total, each) => total + each[of], 0);
  const name = called[rival].split(/ (?:÷|in|over) /)[0];
  const examples = (of: 'examplesOfOurs' | 'examplesOfTheirs'): string =>
    all
      .flatMap((each) => each[of])
      .slice(0, 6)
      .join(' · ');
  return [
    {
      goal: 3,
      what: `places in the article that ${name} finds and we do not`,
      unit: '',
      limit: null,
      measured: sum('theirsOnly'),
      spread: null,
      note: `${sum('both')} found by both, ${sum('theirsElsewhere')} more in what is not the article’s own text. ${examples('examplesOfTheirs')}`,
    },
    {
      goal: 3,
      what: `places in the article that we find and ${name} does not`,
      unit: '',
      limit: null,
      measured: sum('oursOnly'),
      spread: null,
      note: examples('examplesOfOurs'),
    },
  ];
}
