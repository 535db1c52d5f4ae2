/** Growing runs in pages, popup and background: it must not pull in the builder or its tables. */
import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { bundle } from '../../../support/bundle.ts';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const entries = ['grow-story.ts', 'find-news.ts', 'title-of.ts'].map(
  (file) => `src/knowledge/grow/${file}`,
);

/** Bytes, minified and gzipped: a little over the size of the day. */
const mostBytes = { 'grow-story.ts': 10_000, 'find-news.ts': 6_000 };

function listImports(file: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(file)) return known;
  known.add(file);
  const text = readFileSync(join(root, file), 'utf8');
  for (const [, target = ''] of text.matchAll(/^import (?!type\b)[^'"]*?['"](\.[^'"]+)['"]/gm))
    listImports(relative(root, resolve(root, dirname(file), target)), known);
  return known;
}

test.each(entries)('%s loads no table of names, places or word classes', (file) => {
  const loaded = [...listImports(file)];
  expect(loaded.length).toBeGreaterThan(3);
  expect(loaded.filter((one) => /knowledge\/(?:entries|data|quotes|overlay)\//.test(one))).toEqual(
    [],
  );
});

test.each(Object.entries(mostBytes))('%s is at most %i bytes', async (file, most) => {
  const script = await bundle(`src/knowledge/grow/${file}`, 'grow', { minify: true });
  expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(most);
});
