/** Marks on the grounds that pages have, as they come to the screen: seen everywhere, and never printed or copied. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { markStrengths, markStyles } from '../../../src/settings/parse-settings.ts';
import type { MarkLook } from '../../../src/settings/settings.ts';
import { browserNames, launchBrowser } from '../../support/browsers.ts';
import { bundle } from '../../support/bundle.ts';
import { until } from '../../support/reader.ts';

/** Words without descenders, each with its paragraph's style, and the tone that its mark is to have. */
const grounds: readonly (readonly [words: string, style: string, tone: string])[] = [
  ['Anna Monson', 'color: #000; background: #fff', 'note'],
  ['Bertha Monson', 'color: #222; background: #fffdf7', 'note'],
  ['Clara Monson', 'color: #33302e; background: #fff1e5', 'note'],
  ['Dora Monson', 'color: #fff; background: #000', 'note-light'],
  ['Emma Monson', 'color: #ddd; background: #181818', 'note-light'],
  ['Frida Monson', 'color: #fff; background: #b80000', 'note-own'],
  ['Hanna Monson', 'color: #767676; background: #fff', 'note-own'],
  ['Ida Monson', 'color: #fff; background: linear-gradient(#123, #246)', 'note-own'],
  ['Karin Monson', 'color: oklch(0.3 0.1 250); background: oklch(0.97 0.01 250)', 'note'],
  ['Lotta Monson', 'color: rgb(255 255 255 / 0.95); background: rgb(0 0 0 / 0.85)', 'note-light'],
];

const document = `<!doctype html><html lang="en"><head><style>
  body { margin: 0; background: #fff; }
  p { margin: 0; padding: 4px 24px; font: 20px/2 sans-serif; }
</style></head><body>
${grounds.map(([words, style]) => `<p style="${style}">Then <b class="name">${words}</b> went</p>`).join('\n')}
</body></html>`;

const usual: MarkLook = { markStyle: 'dotted', markStrength: 'usual' };

describe.each(browserNames)('marks in %s', (name) => {
  let browser: Browser;
  let code: string;
  let page: Page;
  beforeAll(async () => {
    code = await bundle('tests/dom/ui/marks-in-page.ts');
    browser = await launchBrowser(name);
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    page = await browser.newPage();
    await page.setViewport({ width: 600, height: 620, deviceScaleFactor: 2 });
    await page.setContent(document);
    await page.evaluate(code);
  });
  afterEach(() => page.close());

  const start = (look: MarkLook) =>
    page.evaluate(`globalThis.end = underTest.startMarks(${JSON.stringify(look)}), null`);
  const readTones = () => page.evaluate('underTest.readTones()') as Promise<Record<string, string>>;
  const see = async (): Promise<Record<string, number>> => {
    const picture = await page.screenshot({ encoding: 'base64' });
    return (await page.evaluate(
      `underTest.seeMarks("data:image/png;base64,${picture}")`,
    )) as Record<string, number>;
  };
  const waitForTones = (wanted: Record<string, string>) =>
    until('the tones', async () => {
      const tones = await readTones();
      return Object.entries(wanted).every(([words, tone]) => tones[words] === tone);
    });
  const allTones = Object.fromEntries(grounds.map(([words, , tone]) => [words, tone]));

  it('takes for each mark the tone in which it is seen, and paints it once', async () => {
    await start(usual);
    await waitForTones(allTones);
    expect(await readTones()).toEqual(allTones);
  });

  it.each(
    markStyles.flatMap(
      (markStyle) =>
        [
          ['quiet', markStyle],
          ['strong', markStyle],
        ] as const,
    ),
  )('has at least 3 : 1 on the screen, %s and %s', async (markStrength, markStyle) => {
    await start({ markStyle, markStrength });
    await waitForTones(allTones);
    const faint = Object.entries(await see()).filter(([, contrast]) => contrast < 3);
    expect(faint).toEqual([]);
  });

  it('goes with the page when that turns dark', async () => {
    await start(usual);
    await waitForTones({ 'Anna Monson': 'note' });
    await page.evaluate(() => {
      const style = globalThis.document.createElement('style');
      style.textContent = '.dark p { color: #eee !important; background: #111 !important; }';
      globalThis.document.head.append(style);
      globalThis.document.body.className = 'dark';
    });
    const dark = Object.fromEntries(grounds.map(([words]) => [words, 'note-light']));
    await waitForTones(dark);
    expect(await readTones()).toEqual(dark);
  });

  it('holds to the last notes, though those before them are still being weighed', async () => {
    await page.evaluate('underTest.overtake()');
    expect(await readTones()).toEqual({ 'Name 3999': 'note-light' });
  });

  it('reads colours of every space as the screen shows them', async () => {
    const colours = {
      'rgb(18 52 86)': [18, 52, 86],
      'color(srgb 1 0.2 0)': [255, 51, 0],
      'color(display-p3 1 1 1)': [255, 255, 255],
      'lab(0 0 0)': [0, 0, 0],
      'lab(53.585 0 0)': [128, 128, 128],
      'oklch(0.62796 0.25768 29.234)': [255, 0, 0],
      'oklch(0 0 0 / 0.5)': [127, 127, 127],
      'rgb(0 0 0 / 0.5)': [127, 127, 127],
    };
    const seen = (await page.evaluate(
      `underTest.seeColours(${JSON.stringify(Object.keys(colours))})`,
    )) as number[][];
    const off = Object.values(colours).map((wanted, at) =>
      Math.max(...wanted.map((channel, part) => Math.abs(channel - seen[at]![part]!))),
    );
    expect(Math.max(...off)).toBeLessThanOrEqual(2);
  });

  it('reads the ground through open shadow trees', async () => {
    await page.evaluate(() => {
      const host = globalThis.document.createElement('div');
      host.style.cssText = 'color: #fff; background: #000';
      host.attachShadow({ mode: 'open' }).innerHTML = '<p><b class="name">Mona Monson</b></p>';
      globalThis.document.body.append(host);
    });
    await start(usual);
    await waitForTones({ ...allTones, 'Mona Monson': 'note-light' });
    expect(await readTones()).toEqual({ ...allTones, 'Mona Monson': 'note-light' });
  });

  it('leaves no highlight behind, and nothing to be seen', async () => {
    await start(usual);
    await waitForTones(allTones);
    await page.evaluate('end.abort()');
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(Math.max(...Object.values(await see()))).toBeLessThan(1.3);
  });
});

describe('marks, printed', () => {
  it.each(markStrengths)('are not there when they are %s', async (markStrength) => {
    const browser = await launchBrowser('chromium');
    try {
      const page = await browser.newPage();
      await page.setViewport({ width: 600, height: 620, deviceScaleFactor: 2 });
      await page.setContent(document);
      await page.emulateMediaType('print');
      const before = await page.screenshot({ encoding: 'base64' });
      await page.evaluate(await bundle('tests/dom/ui/marks-in-page.ts'));
      await page.evaluate(
        `underTest.startMarks(${JSON.stringify({ markStyle: 'tint', markStrength })}), null`,
      );
      await until('marks', () => page.evaluate(() => CSS.highlights.size > 1));
      expect(await page.screenshot({ encoding: 'base64' })).toBe(before);
      await page.emulateMediaType('screen');
      expect(await page.screenshot({ encoding: 'base64' })).not.toBe(before);
    } finally {
      await browser.close();
    }
  });
});
