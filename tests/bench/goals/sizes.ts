/** Goal 9: what readers download and browsers load, as it is built and compressed. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { extensionFolder } from '../../support/extension-folder.ts';
import type { Row } from '../rows.ts';

/** Everything that a page of ours loads: its scripts with their chunks, and its styles. */
function listFilesOf(folder: string, html: string): string[] {
  const found = new Set<string>();
  const follow = (name: string): void => {
    if (found.has(name) || !existsSync(join(folder, name))) return;
    found.add(name);
    const text = readFileSync(join(folder, name), 'utf8');
    for (const [, next] of text.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) {
      follow(`chunks/${next}`);
    }
  };
  const page = readFileSync(join(folder, html), 'utf8');
  for (const [, next] of page.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)) follow(next!);
  return [...found];
}

/** What the background brings into pages that need it. */
const parts = ['notes.js', 'marks.js', 'card.js', 'compare.js'];

export async function measureSizes(): Promise<Row[]> {
  const folder = extensionFolder('chromium');
  const sizeOf = (names: readonly string[]): number =>
    names.reduce(
      (sum, name) => sum + gzipSync(readFileSync(join(folder, name)), { level: 9 }).length,
      0,
    ) / 1000;
  const row = (what: string, names: readonly string[], most: number | null): Row => ({
    goal: 9,
    what: `${what}, compressed`,
    unit: 'kB',
    limit: most === null ? null : { most },
    measured: sizeOf(names),
    spread: null,
    note: names.join(', '),
  });
  const inPages = ['wait.js', 'visit.js', ...parts].filter((name) =>
    existsSync(join(folder, name)),
  );
  return [
    row('scripts on every page', ['wait.js', 'visit.js'], 6),
    ...inPages.slice(2).map((name) => row(`${name}, brought where it is needed`, [name], null)),
    row('content script in all', inPages, 20),
    row('popup', listFilesOf(folder, 'popup.html'), 30),
    row('background', ['background.js'], null),
    ...['library.html', 'options.html'].map((page) => row(page, listFilesOf(folder, page), null)),
  ];
}
