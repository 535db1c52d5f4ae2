/** Goal 5: on related pages the built extension changes no node, forces no layout and shifts nothing. */
import type { Page } from 'puppeteer-core';
import type { Installed } from '../../support/extension.ts';
import { notedTexts, until } from '../../support/reader.ts';
import { makeRelatedPage } from '../../support/related-page.ts';
import { samplePage } from '../../support/sample-page.ts';
import { storyParagraphs } from '../../support/story-paragraphs.ts';
import { type PageToRead, pagesToRead } from '../pages.ts';
import type { Row, Run } from '../rows.ts';
import { type Cost, traceCost } from '../trace.ts';
import { openServed, install, visit } from '../visit-tab.ts';

/** What the page itself saw, from when it was parsed. */
interface Seen {
  /** Records of its own observer, our host's coming apart. */
  readonly changes: number;
  /** How often an element came beside head and body: our host. */
  readonly hosts: number;
  readonly shift: number;
}

interface Related extends Seen {
  readonly name: string;
  readonly notes: number;
  readonly cost: Cost;
}

/** Runs before the page: its own observers, from when it is parsed. The page has no scripts that change it. */
const watchFromWithin = `addEventListener('DOMContentLoaded', () => {
  const seen = (globalThis.seen = { changes: 0, hosts: 0, shift: 0 });
  const isHost = ({ target, addedNodes }) =>
    target === document.documentElement && ![...addedNodes].includes(document.body);
  new MutationObserver((records) => {
    for (const record of records) seen[isHost(record) ? 'hosts' : 'changes'] += 1;
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) seen.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
})`;

const still = { 'content-security-policy': "script-src 'none'" };

/** Our own sample, and publishers' pages with the bundled story in them. */
function relatedPages(isQuick: boolean): PageToRead[] {
  const sample = samplePage.site(samplePage.url)?.body ?? '';
  const saved = isQuick
    ? []
    : pagesToRead().filter(({ name }) => /BBC|Guardian|AlJazeera|CNBC|Tagesschau/.test(name));
  return [
    { name: 'our own sample', url: samplePage.url, html: sample },
    ...saved.map(({ name, url, html }) => {
      return { name, url, html: makeRelatedPage(html, storyParagraphs.en) };
    }),
  ];
}

export async function measureQuiet({ isQuick }: Run): Promise<Row[]> {
  const ours = await install();
  try {
    const all: Related[] = [];
    for (const page of relatedPages(isQuick)) all.push(await watchVisit(ours, page));
    return rowsOf(all);
  } finally {
    await ours.close();
  }
}

async function watchVisit(ours: Installed, page: PageToRead): Promise<Related> {
  const tab = await openServed(ours, page, still);
  try {
    await tab.evaluateOnNewDocument(watchFromWithin);
    const cost = await traceCost(tab, page.url, async () => {
      await visit(ours, tab, page.url);
    });
    const notes = await countNotes(tab);
    const seen = (await tab.evaluate('globalThis.seen')) as Seen;
    return { ...seen, name: page.name, notes, cost };
  } finally {
    await tab.close();
  }
}

async function countNotes(tab: Page): Promise<number> {
  const texts = await until('notes', async () => {
    const found = await notedTexts(tab);
    return found.length > 0 && found;
  }).catch(() => []);
  return texts.length;
}

function rowsOf(all: readonly Related[]): Row[] {
  const row = (
    what: string,
    most: number | null,
    of: (one: Related) => number,
    note?: string,
  ): Row => {
    const worst = all.toSorted((a, b) => of(b) - of(a))[0];
    return {
      goal: 5,
      what: `${what}, worst of ${all.length} related pages`,
      unit: '',
      limit: most === null ? null : { most },
      measured: worst === undefined ? Number.NaN : of(worst),
      spread: null,
      ...(note !== undefined && { note }),
    };
  };
  const notes = all.map((each) => `${each.name} ${each.notes}`).join(', ');
  return [
    row('changes of the page’s nodes', 0, ({ changes }) => changes, `notes: ${notes}`),
    row('elements of ours beside its body', 1, ({ hosts }) => hosts),
    row('layouts forced amid our calls', 0, ({ cost }) => cost.layouts),
    row('computations of style amid our calls', null, ({ cost }) => cost.styles),
    row('layout shift', 0, ({ shift }) => shift),
    {
      ...row('card.js evaluated before the first hover', 0, ({ cost }) =>
        cost.files.includes('card.js') ? 1 : 0,
      ),
      goal: 8,
    },
  ];
}
