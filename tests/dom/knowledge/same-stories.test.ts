import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames, launchBrowser } from '../../support/browsers.ts';
import { bundle } from '../../support/bundle.ts';
import type { writeStory } from './entry.ts';

declare const underTest: { writeStory: typeof writeStory };

const root = fileURLToPath(new URL('../../..', import.meta.url));
const folders = [
  'seeds/japan-us-presence',
  'tests/support/articles',
  'tests/eval/knowledge/articles/open',
];

interface Text {
  readonly name: string;
  readonly source: string;
}

const written = folders.flatMap((folder) =>
  readdirSync(`${root}/${folder}`)
    .filter((file) => /\.(?:txt|md)$/.test(file))
    .map((file): Text => ({
      name: file,
      source: readFileSync(`${root}/${folder}/${file}`, 'utf8'),
    })),
);

/** The same texts as other programs save them, and one in letters that engines fold in their own ways. */
const variants = written.slice(0, 8).flatMap(({ name, source }): Text[] => [
  { name: `${name} from Windows`, source: `\uFEFF${source.replaceAll('\n', '\r\n')}` },
  { name: `${name} with foreign letters`, source: foreignise(source) },
]);

function foreignise(source: string): string {
  return source
    .replaceAll(/\bth/g, 'ﬁ\u00AD')
    .replaceAll(/\bS/g, 'Ş')
    .replaceAll(/\bI\b/g, 'İ')
    .replaceAll(/ss/g, 'ß')
    .replaceAll(' and ', ' \u00A0and\u2028𝐁𝐨𝐥𝐝 ');
}

const texts = [...written, ...variants];
const published = '2025-01-24';

test('there are twenty texts and more to compare', () => {
  expect(texts.length).toBeGreaterThanOrEqual(20);
});

/** The very script that the browsers run, in Node, with nothing of Node's around it. */
function runInNode(code: string): typeof writeStory {
  const context = createContext({});
  runInContext(code, context);
  return (text, date) =>
    String(runInContext(`underTest.writeStory(${JSON.stringify(text)}, "${date}")`, context));
}

/** Some letters of both from where they part; null when they are the same. */
function findDifference(one: string, other: string): readonly [string, string] | null {
  if (one === other) return null;
  let at = 0;
  while (one[at] === other[at]) at++;
  const cut = (text: string): string => text.slice(Math.max(0, at - 80), at + 80);
  return [cut(one), cut(other)];
}

describe.each(browserNames)('in %s', (name) => {
  let browser: Browser;
  let page: Page;
  let inNode: typeof writeStory;
  beforeAll(async () => {
    const code = await bundle('tests/dom/knowledge/entry.ts');
    inNode = runInNode(code);
    browser = await launchBrowser(name);
    page = await browser.newPage();
    await page.evaluate(code);
  });
  afterAll(() => browser?.close());

  test.each(texts)('$name gives the same story as in Node, byte for byte', async ({ source }) => {
    const here = await page.evaluate(
      (text, date) => underTest.writeStory(text, date),
      source,
      published,
    );
    expect(findDifference(here, inNode(source, published))).toBeNull();
    expect(here.startsWith('{"article":')).toBe(true);
  });
});
