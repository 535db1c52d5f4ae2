/** A library of 200 stories that share their commonest names, on the databases of real browsers. */
import { describe, expect, test } from 'vitest';
import { browserNames, launchBrowser } from '../../support/browsers.ts';
import { bundle } from '../../support/bundle.ts';
import { servePages } from '../../support/serve-pages.ts';
import type * as InPage from '../../bench/library/in-page.ts';

declare const underTest: typeof InPage;

describe.each(browserNames)('in %s', (name) => {
  test(
    'each related page finds its story first, and no page is given more than a few',
    { timeout: 120_000 },
    async () => {
      const browser = await launchBrowser(name);
      const page = await browser.newPage();
      await servePages(page, () => ({ body: '<title>Library</title>' }));
      await page.goto('https://library.example/');
      await page.evaluate(await bundle('tests/bench/library/in-page.ts'));
      await page.evaluate(() => underTest.fill(0, 200));
      const measured = await page.evaluate(() => underTest.measureVisits(200, 1));
      expect(measured.foundFirst).toBe(20);
      expect(measured.candidatesOfUnrelated / 20).toBeLessThanOrEqual(8);
      await browser.close();
    },
  );
});
