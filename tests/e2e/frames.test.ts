/** Articles in frames: noted where they are of the page's own site and large enough to be read, and nowhere else. */
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeNoVisit } from '../../src/ui/action/describe-visit.ts';
import { browserNames } from '../support/browsers.ts';
import { type Installed, installed } from '../support/extension.ts';
import { emptyTab, openTab, waitForAction } from '../support/open-tab.ts';
import { openPopupOn, popupText, pressInPopup } from '../support/popup.ts';
import {
  notedTexts,
  pressInCard,
  restOnNote,
  until,
  waitForCard,
  waitForNotes,
} from '../support/reader.ts';
import { samplePage } from '../support/sample-page.ts';
import type { Site } from '../support/serve-pages.ts';

const origin = new URL(samplePage.url).origin;
const around = `${origin}/around`;
const own = `${origin}/own`;
const badge = `${origin}/badge`;
const foreign = 'https://www.elsewhere.example/article';

const frame = (name: string, src: string, width: number, height: number) =>
  `<iframe name="${name}" src="${src}" style="inline-size:${width}px;block-size:${height}px"></iframe>`;

/** `more` stands below its frames. */
const html = (
  more = '',
) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>The weather of the week</title>
<link rel="icon" href="data:,"><body><main><h1>The weather of the week</h1>
<p>It will rain on Monday and on Tuesday, and nobody knows what comes after that in these hills.</p>
${frame('own', own, 800, 600)}${frame('foreign', foreign, 800, 600)}${frame('small', badge, 120, 90)}
${more}</main></body></html>`;

const article = samplePage.site(samplePage.url)!;
const site: Site = (url) => {
  if (url === around) return { body: html() };
  return [own, badge, foreign].includes(url) ? article : samplePage.site(url);
};

const frameNamed = (page: Page, name: string) =>
  until(`the frame ${name}`, async () => {
    for (const each of page.frames()) {
      if (each.url().includes(`/${name}`)) return each;
    }
    return null;
  });
/** As the page's own address is served, with a script in it that does not come before it is let go. */
function holdScript(): { readonly site: Site; readonly letGo: () => void } {
  const held = new AbortController();
  const after = new Promise<void>((done) =>
    held.signal.addEventListener('abort', () => done(), { once: true }),
  );
  const script = `${origin}/late.js`;
  return {
    site(url) {
      if (url === around) return { body: html(`<script src="${script}"></script>`) };
      return url === script ? { body: '', contentType: 'text/javascript', after } : site(url);
    },
    letGo: () => held.abort(),
  };
}

/** Somebody of the bundled story whom the article names. */
const person = 'Ishiba';
const namesPerson = (texts: readonly string[]): boolean =>
  texts.some((text) => text.includes(person));

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

  test('a frame at rest before the script of the page around it is there is told of all the same', async () => {
    const { site: late, letGo } = holdScript();
    const { page, troubles } = await emptyTab(ours, late);
    const loading = page.goto(around);
    await waitForNotes(await frameNamed(page, 'own'));
    // Nobody was there to hear of them. The driver tells the page's address once it is loaded.
    const unheard = await ours.action({ url: () => around });
    expect(unheard).toEqual({ badge: '', title: describeNoVisit().title });
    letGo();
    await loading;
    const action = await waitForAction(ours, page, ({ badge: text }) => text !== '');
    expect(action.title).toMatch(/related to/i);
    const popup = await openPopupOn(ours, page);
    expect(await popupText(popup, /Summary/i)).toMatch(/this page is about|background to this/i);
    await popup.close();
    expect(troubles).toEqual([]);
  });

  test('“Not this person”, said on a card in a frame, can be undone there', async () => {
    const { page, troubles } = await openTab(ours, site, around);
    const inFrame = await frameNamed(page, 'own');
    const before = await waitForNotes(inFrame);
    const { badge: count } = await waitForAction(ours, page, ({ badge: text }) => text !== '');
    await restOnNote(
      inFrame,
      before.find((text) => text.includes(person)),
    );
    expect(await waitForCard(inFrame)).toContain(person);
    await pressInCard(inFrame, /not this person/i);
    await until('no note of the person', async () => !namesPerson(await notedTexts(inFrame)));
    await waitForAction(ours, page, ({ badge: text }) => text === String(Number(count) - 1));
    expect(await waitForNotes(inFrame)).not.toEqual([]);
    await pressInCard(inFrame, /undo/i);
    await until('the person again', async () => namesPerson(await notedTexts(inFrame)));
    expect((await notedTexts(inFrame)).toSorted()).toEqual(before.toSorted());
    await waitForAction(ours, page, ({ badge: text }) => text === count);
    expect(troubles).toEqual([]);
  });

  test('“Not this story” of the popup takes the notes from a frame, and its Undo brings them back', async () => {
    const { page, troubles } = await openTab(ours, site, around);
    const inFrame = await frameNamed(page, 'own');
    const before = await waitForNotes(inFrame);
    const { badge: count } = await waitForAction(ours, page, ({ badge: text }) => text !== '');
    const popup = await openPopupOn(ours, page);
    await pressInPopup(popup, 'Not this story');
    await until('a frame without notes', async () => (await notedTexts(inFrame)).length === 0);
    await waitForAction(ours, page, ({ badge: text }) => text === '');
    await popupText(popup, /you said so/i);
    await pressInPopup(popup, 'Undo');
    expect(await waitForNotes(inFrame)).toEqual(before);
    await waitForAction(ours, page, ({ badge: text }) => text === count);
    await popupText(popup, /Summary/i);
    await popup.close();
    expect(troubles).toEqual([]);
  });
});
