/** The toolbar button says what a tab has come to last, however long the words for what was before it take. */
import { expect, it } from 'vitest';
import { browserNames, launchBrowser } from '../../support/browsers.ts';
import { bundle } from '../../support/bundle.ts';
import { openPage } from './harbour-page.ts';

it.each(browserNames)('a late title is not drawn over what came after it, in %s', async (name) => {
  const browser = await launchBrowser(name);
  try {
    const page = await openPage(
      browser,
      await bundle('tests/dom/ui/button-in-page.ts'),
      '<p>A page',
    );
    expect(await page.evaluate('underTest.reportInTurn()')).toEqual([
      expect.stringMatching(/^2 .*off/i),
      expect.stringMatching(/^1 .*A tunnel/),
      expect.stringMatching(/^1 .*off/i),
    ]);
  } finally {
    await browser.close();
  }
});
