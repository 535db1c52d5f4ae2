/**
 * `npm run check:full-disk -- FOLDER`: both browsers keep stories on a disk that is really full. FOLDER is an empty
 * one on a disk of its own of some 80 MB (`mount -t tmpfs -o size=80m tmpfs FOLDER`). Ends with 1 when a library
 * is not as it was. No part of `npm test`, because only the root of a machine may mount a disk.
 */
import { closeSync, mkdirSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type BrowserName, browserNames, launchBrowser } from '../../support/browsers.ts';
import { bundle } from '../../support/bundle.ts';
import { servePages } from '../../support/serve-pages.ts';
import type * as InPage from './in-page.ts';

declare const underTest: typeof InPage;

/** More is no small disk of its own, and nobody's disk is to be filled by mistake. */
const largestDisk = 200e6;
/** Room for the browser to go on, and none for four hundred stories. */
const leftBytes = 3e6;

const freeBytes = (folder: string): number => {
  const { bavail, bsize, blocks } = statfsSync(folder);
  if (blocks * bsize > largestDisk) throw new Error(`${folder} is on no small disk of its own`);
  return bavail * bsize;
};

function fillDisk(folder: string): string {
  const ballast = join(folder, 'ballast');
  const file = openSync(ballast, 'w');
  const some = Buffer.alloc(65_536);
  while (freeBytes(folder) > leftBytes) writeSync(file, some);
  closeSync(file);
  return ballast;
}

/** Whether the library is as it was after a disk was full, and can be written again. */
async function checkBrowser(name: BrowserName, folder: string, script: string): Promise<boolean> {
  const profile = join(folder, name);
  mkdirSync(profile);
  const browser = await launchBrowser(name, { profile });
  const page = await browser.newPage();
  await servePages(page, () => ({ body: '<title>Library</title>' }));
  await page.goto('https://library.example/');
  await page.evaluate(script);
  await page.evaluate(() => underTest.keep(0, 5));
  const before = await page.evaluate(() => underTest.look(0, 5));
  const ballast = fillDisk(folder);
  const said = await page.evaluate(() => underTest.keep(5, 400));
  rmSync(ballast);
  const after = await page.evaluate(() => underTest.look(0, 5));
  const again = await page.evaluate(() => underTest.keep(5, 20));
  await browser.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  const isAsItWas = isDeepStrictEqual(after, before);
  console.log(
    `${name}: full disk: "${said}"; as it was: ${isAsItWas}; with room again: "${again}"`,
  );
  return said !== 'kept' && isAsItWas && again === 'kept';
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: npm run check:full-disk -- FOLDER');
freeBytes(folder);
const script = await bundle('tests/dom/library/in-page.ts');
const results: boolean[] = [];
for (const name of browserNames) results.push(await checkBrowser(name, folder, script));
process.exitCode = results.every(Boolean) ? 0 : 1;
