/** Goal 7, from the reader's side: on the largest page of a slow machine, how long after its delay a card is there. */
import type { Page } from 'puppeteer-core';
import { defaultSettings } from '../../../src/settings/settings.ts';
import type { Installed } from '../../support/extension.ts';
import { cardText, restOnNote, until, waitForCard } from '../../support/reader.ts';
import { samplePage } from '../../support/sample-page.ts';
import { largestPage, type PageToRead } from '../pages.ts';
import type { Row, Run } from '../rows.ts';
import { ofRounds } from '../statistics.ts';
import { install, openServed, visit } from '../visit-tab.ts';

/** At 60 a second, to a tenth. */
const frameMs = 16.7;

/**
 * In the page: from the last move of the pointer until the first frame in which our host is what stands below it, which
 * is where a card opens; ms.
 */
const watchForCard = `(() => {
  let moved = 0;
  globalThis.waited = null;
  addEventListener('pointermove', (event) => {
    moved = event.timeStamp;
    const { clientX: x, clientY: y } = event;
    const look = (now) => {
      if (moved !== event.timeStamp || globalThis.waited !== null) return;
      const below = [30, -30].map((away) => document.elementFromPoint(x, y + away));
      const isThere = below.some((element) => element?.parentNode === document.documentElement && element !== document.body);
      if (isThere) globalThis.waited = now - moved;
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, { capture: true });
})()`;

export async function measureCards({ isQuick, rounds }: Run): Promise<Row[]> {
  const ours = await install();
  try {
    const rows: Row[] = [];
    for (const slowness of isQuick ? [4] : [1, 4]) {
      const [first, later]: [number[], number[]] = [[], []];
      for (let load = 0; load < (isQuick ? 3 : 5); load++) {
        const [one, ...others] = await openCards(ours, slowness, isQuick ? 4 : rounds);
        first.push(one!);
        later.push(...others);
      }
      rows.push(rowOf('later ones', slowness, later), rowOf('the first one', slowness, first));
    }
    return rows;
  } finally {
    await ours.close();
  }
}

/** Our own sample, with all paragraphs of the largest page after its own. */
function largestRelatedPage(): PageToRead {
  const html = samplePage.site(samplePage.url)?.body ?? '';
  const [, more] = /<div class="body">([\s\S]*)<\/div><\/article>/.exec(largestPage().html) ?? [];
  const end = html.lastIndexOf('</p>', html.indexOf('</article>')) + '</p>'.length;
  const grown = `${html.slice(0, end)}${more}${html.slice(end)}`;
  return { name: 'our own sample, grown', url: samplePage.url, html: grown };
}

/** How long each of so many cards of one visit came after its delay, in ms. */
async function openCards(ours: Installed, slowness: number, count: number): Promise<number[]> {
  const page = largestRelatedPage();
  const tab = await openServed(ours, page);
  try {
    await visit(ours, tab, page.url);
    const session = await tab.createCDPSession();
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
    await tab.evaluate(watchForCard);
    const late: number[] = [];
    for (let time = 0; time < count; time++) late.push(await openCard(tab));
    return late;
  } finally {
    await tab.close();
  }
}

async function openCard(tab: Page): Promise<number> {
  await tab.evaluate('globalThis.waited = null');
  await restOnNote(tab);
  await waitForCard(tab);
  const waited = await until('a frame with the card', () =>
    tab.evaluate(() => (globalThis as { readonly waited?: number | null }).waited),
  );
  await tab.keyboard.press('Escape');
  await until('no card', async () => (await cardText(tab)) === null);
  await tab.mouse.move(1, 1);
  return waited - defaultSettings.openDelayMs;
}

const rowOf = (which: string, slowness: number, late: readonly number[]): Row => ({
  goal: 7,
  what: `a card’s first frame after its delay, ${which}${slowness === 1 ? '' : `, ${slowness} × slower`}, largest page`,
  unit: 'ms',
  limit: { most: frameMs },
  ...ofRounds(late),
  note: 'when that frame began, by the browser; the card was laid out by then or within it',
});
