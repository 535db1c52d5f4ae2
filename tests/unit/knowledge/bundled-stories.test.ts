import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import stories from 'virtual:stories';
import { bundledStories } from '../../../src/knowledge/plugin/bundled-stories.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'seeds-'));
  writeFileSync(join(root, 'entry.js'), "export { default } from 'virtual:stories';");
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

function makeSeeds(articles: Record<string, string>): string {
  const folder = mkdtempSync(join(root, 'all-'));
  for (const [name, text] of Object.entries(articles)) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'article.txt'), text);
  }
  return folder;
}

/** What the build makes of a folder of seeds, as the text of its one file. */
async function bundle(seeds: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [bundledStories(seeds)],
    build: {
      write: false,
      minify: false,
      lib: { entry: join(root, 'entry.js'), formats: ['es'], fileName: 'stories' },
    },
  });
  const [first] = [result].flat();
  if (first === undefined || !('output' in first)) throw new Error('the build gave nothing');
  return first.output.map((file) => ('code' in file ? file.code : '')).join('');
}

const pier = `Harbour board closes the old pier

The Harbour Board closed the old pier on Monday after its engineer found rot in the beams.
`;

test('the bundled stories are those of seeds/', () => {
  expect(stories.map((story) => story.id)).toEqual(['japan-us-presence']);
});

test('stories stand in the order of their folders, and the same seeds give the same bytes', async () => {
  const seeds = makeSeeds({ tower: pier, arch: pier });
  const once = await bundle(seeds);
  expect(once.indexOf('"arch"')).toBeGreaterThan(-1);
  expect(once.indexOf('"arch"')).toBeLessThan(once.indexOf('"tower"'));
  expect(await bundle(seeds)).toBe(once);
});

test('a broken seed fails the build and says where', async () => {
  const seeds = makeSeeds({ arch: pier, broken: '' });
  await expect(bundle(seeds)).rejects.toThrow(/broken\/article\.txt:1: the text is empty\. Give/);
});
