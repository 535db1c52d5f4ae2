/** What a reader does again and again with a page: goes on to another address and back, switches the site off and on. */
import type { Page } from 'puppeteer-core';
import { siteOf } from '../../src/settings/sites.ts';
import { changeSettings } from './change-settings.ts';
import type { Installed } from './extension.ts';
import { waitForAction } from './open-tab.ts';
import { inOurRoot } from './our-root.ts';
import { notedTexts, until, waitForNotes } from './reader.ts';

/** Of single-page.html: to its other article, which is not related, and back. */
export async function goAndReturn(ours: Installed, page: Page): Promise<void> {
  await press(page, '#to-bridge');
  await waitForAction(ours, page, ({ title, badge }) => /not related/i.test(title) && !badge);
  await withoutTrace(page);
  await press(page, '#to-talks');
  await withNotes(ours, page);
}

export async function switchOffAndOn(ours: Installed, page: Page): Promise<void> {
  await changeSettings(ours, { sites: { [siteOf(page.url()) ?? '']: 'off' } });
  await waitForAction(ours, page, ({ title, badge }) => /off/i.test(title) && !badge);
  await withoutTrace(page);
  await changeSettings(ours, {});
  await withNotes(ours, page);
}

/** By the page's own means: a handle of ours would stay with the page. */
const press = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)!.click(), selector);

const withoutTrace = (page: Page): Promise<unknown> =>
  until('a page without notes and without our element', async () => {
    const isBare = (await notedTexts(page)).length === 0;
    return isBare && (await inOurRoot(page, () => 1)) === null;
  });

async function withNotes(ours: Installed, page: Page): Promise<void> {
  await waitForNotes(page);
  await waitForAction(ours, page, ({ badge }) => badge !== '');
}
