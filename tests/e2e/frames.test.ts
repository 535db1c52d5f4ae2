/** Articles in frames: noted where they are of the page's own site and large enough to be read, and nowhere else. */
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames } from '../support/browsers.ts';
import { type Installed, installed } from '../support/extension.ts';
import { openTab, waitForAction } from '../support/open-tab.ts';
import { until } from '../support/reader.ts';
import { samplePage } from '../support/sample-page.ts';
import type { Site } from '../support/serve-pages.ts';

const origin = new URL(samplePage.url).origin;
const around = `${origin}/around`;
const own = `${origin}/own`;
const badge = `${origin}/badge`;
const foreign = 'https://www.elsewhere.example/article';

const frame = (name: string, src: string, width: number, height: number) =>
  `<iframe name="${name}" src="${src}" style="inline-size:${width}px;block-size:${height}px"></iframe>`;

const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>The weather of the week</title>
<link rel="icon" href="data:,"><body><main><h1>The weather of the week</h1>
<p>It will rain on Monday and on Tuesday, and nobody knows what comes after that in these hills.</p>
${frame('own', own, 800, 600)}${frame('foreign', foreign, 800, 600)}${frame('small', badge, 120, 90)}
</main></body></html>`;

const article = samplePage.site(samplePage.url)!;
const site: Site = (url) => {
  if (url === around) return { body: html };
  return [own, badge, foreign].includes(url) ? article : samplePage.site(url);
};

const frameNamed = (page: Page, name: string) =>
  until(`the frame ${name}`, async () => {
    for (const each of page.frames()) {
      if (each.url().includes(`/${name}`)) return each;
    }
    return null;
  });
const countMarks = (where: Frame): Promise<number> =>
  where.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('backgrounder-note'))
      .reduce((count, [, { size }]) => count + size, 0),
  );

describe.each(browserNames)('in %s', (name) => {
  let ours: Installed;
  beforeAll(async () => {
    ours = await installed(name);
  });
  afterAll(() => ours?.close());

  test('an article of the same site is noted in its frame, and the button tells of it', async () => {
    const { page, troubles } = await openTab(ours, site, around);
    const inFrame = await frameNamed(page, 'own');
    await until('notes in the frame', async () => (await countMarks(inFrame)) > 3);
    const action = await waitForAction(ours, page, ({ badge: text }) => text !== '');
    expect(action.title).toMatch(/related to/i);
    expect(await countMarks(page.mainFrame())).toBe(0);
    for (const other of [await frameNamed(page, 'article'), await frameNamed(page, 'badge')]) {
      expect(await countMarks(other)).toBe(0);
      expect(await other.evaluate(() => document.documentElement.lastElementChild?.localName)).toBe(
        'body',
      );
    }
    await page.evaluate(() => document.querySelector('iframe')!.remove());
    await waitForAction(ours, page, ({ badge: text }) => text === '');
    expect(troubles).toEqual([]);
    await page.close();
  });
});
