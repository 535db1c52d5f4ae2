/**
 * A hundred times off and on, a hundred addresses of one document, ten hours of a live blog: at the end all is
 * as it was after the first few. Prints what was measured.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames } from '../support/browsers.ts';
import { changeSettings } from '../support/change-settings.ts';
import { type Installed, installed } from '../support/extension.ts';
import { goAndReturn, switchOffAndOn } from '../support/leave-and-return.ts';
import { openTab, waitForAction } from '../support/open-tab.ts';
import { inOurRoot } from '../support/our-root.ts';
import { type OwnPage, ownPage, siteOfOwnPage } from '../support/own-pages.ts';
import { growthOf, growthOver, type Weight, weighPage } from '../support/page-weight.ts';
import { profileExtension } from '../support/profile-extension.ts';
import { notedTexts, until, waitForNotes } from '../support/reader.ts';

declare const next: () => void;

const app = ownPage('single-page.html');
const liveBlog: OwnPage = {
  file: 'live-blog.html',
  url: 'https://www.theguardian.com/world/live/2025/jan/25/sample-hours',
  isArticle: true,
  relation: 'related',
};
/** Of a hundred turns not one may leave anything; browsers count a few of their own. */
const fewNodes = 50;
const fewListeners = 10;
/** What a heap differs by after the same work done twice. */
const noise = 400_000;

const turns = { first: 10, more: 100 };
const isFlat = ({ nodes, listeners, heap }: Weight): boolean =>
  nodes <= fewNodes && listeners <= fewListeners && heap <= noise;
const expectFlat = (growth: Weight): void => {
  expect(growth.nodes).toBeLessThanOrEqual(fewNodes);
  expect(growth.listeners).toBeLessThanOrEqual(fewListeners);
  expect(growth.heap).toBeLessThanOrEqual(noise);
};

describe.each(browserNames)('in %s', (name) => {
  let ours: Installed;
  beforeAll(async () => {
    ours = await installed(name);
  });
  afterAll(() => ours?.close());

  test.each([
    ['to the other article and back', goAndReturn],
    ['off and on', switchOffAndOn],
  ])('a hundred times %s', async (what, turn) => {
    const { page, troubles } = await openTab(ours, siteOfOwnPage(app), app.url);
    await waitForNotes(page);
    const more = await growthOver(page, turns, () => turn(ours, page));
    console.log(`${name}, a hundred times ${what}:`, more);
    expectFlat(more);
    expect(troubles).toEqual([]);
    await changeSettings(ours, { isPaused: true });
    await until('a bare page', async () => (await inOurRoot(page, () => 1)) === null);
    expect(await notedTexts(page)).toEqual([]);
    await changeSettings(ours, {});
    await page.close();
  });

  test('ten hours of a live blog', async () => {
    const { page, troubles } = await openTab(ours, siteOfOwnPage(liveBlog), liveBlog.url);
    await waitForNotes(page);
    const quarters: Weight[] = [];
    const passHours = async (): Promise<void> => {
      for (let quarter = 0; quarter < 4; quarter += 1) {
        await letTimePass(page, 300);
        quarters.push(await weighPage(page));
      }
    };
    // Firefox does not tell of the time that scripts take.
    const share = name === 'chromium' ? (await profileExtension(page, passHours)).share : 0;
    if (name === 'firefox') await passHours();
    const [first] = quarters as [Weight];
    console.log(`${name}, live blog:`, quarters, `${(share * 100).toFixed(1)} % of the time`);
    // What the last steps took off the page is held until it is read again.
    await until('the weight of the first hours', async () =>
      isFlat(growthOf(first, await weighPage(page))),
    );
    expect(share).toBeLessThan(0.1);
    expect((await waitForNotes(page)).length).toBeGreaterThan(0);
    await waitForAction(ours, page, ({ badge }) => badge !== '');
    expect(troubles).toEqual([]);
    await page.close();
  });
});

describe('in chromium', () => {
  let ours: Installed;
  beforeAll(async () => {
    ours = await installed('chromium');
  });
  afterAll(() => ours?.close());

  test('ten thousand additions in one go', async () => {
    const { page, troubles } = await openTab(ours, siteOfOwnPage(liveBlog), liveBlog.url);
    await waitForNotes(page);
    const gaps: Record<string, number> = {};
    const add = async (isOn: boolean): Promise<void> => {
      gaps[isOn ? 'with notes' : 'paused'] = await longestGap(page);
    };
    const { ms } = await profileExtension(page, () => add(true));
    await waitForAction(ours, page, ({ badge }) => badge !== '');
    await changeSettings(ours, { isPaused: true });
    await until('a bare page', async () => (await notedTexts(page)).length === 0);
    await add(false);
    await changeSettings(ours, {});
    console.log(`ten thousand additions: ${ms.toFixed(0)} ms of ours; longest frame in ms:`, gaps);
    await waitForNotes(page);
    expect(troubles).toEqual([]);
    await page.close();
  });
});

/** Ten hours are twelve hundred steps. */
const letTimePass = (page: Page, steps: number): Promise<void> =>
  page.evaluate(async (count) => {
    for (let step = 0; step < count; step += 1) {
      next();
      await new Promise((later) => setTimeout(later, 50));
    }
  }, steps);

/** Milliseconds between two frames at the most, while ten thousand paragraphs come beside the posts, and after. */
const longestGap = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const box = document.body.appendChild(document.createElement('section'));
    let longest = 0;
    let last = performance.now();
    const end = last + 4000;
    for (let at = 0; at < 10_000; at += 1) {
      box.append(Object.assign(document.createElement('p'), { textContent: `Comment ${at}` }));
    }
    while (performance.now() < end) {
      const now = await new Promise<number>(requestAnimationFrame);
      longest = Math.max(longest, now - last);
      last = now;
    }
    box.remove();
    return longest;
  });
