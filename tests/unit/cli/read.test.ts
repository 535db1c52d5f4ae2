import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'backgrounder-read-'));
afterAll(() => rmSync(folder, { recursive: true }));

const html = `<!doctype html><html lang="en"><meta property="og:type" content="article">
  <meta property="article:published_time" content="2025-01-24T10:00:00Z">
  <link rel="canonical" href="https://paper.example/news/lamp">
  <article><h1>New lamp for the lighthouse</h1>
  <p>Ferries will see the difference first. Their captains had complained for years that the flash was lost.</p>
  <p>The town raised the money for the cleaning of the lens with three concerts and a sale of cakes.</p></article>`;

function write(name: string, content: string | Buffer): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

function read(...files: string[]): Promise<{ code: number; out: string[]; errors: string[] }> {
  const script = join(root, 'src/cli/read.ts');
  return new Promise((resolve) => {
    execFile(
      join(root, 'node_modules/.bin/tsx'),
      [script, ...files],
      { maxBuffer: 1e8 },
      (error, stdout, stderr) => {
        const lines = (text: string) => text.split('\n').filter((line) => line !== '');
        resolve({ code: Number(error?.code ?? 0), out: lines(stdout), errors: lines(stderr) });
      },
    );
  });
}

describe('npm run read', () => {
  it('prints one line of JSON for each page, packed or not', async () => {
    const files = [write('lamp.html', html), write('lamp.html.gz', gzipSync(html))];
    const { code, out, errors } = await read(...files);
    expect({ code, errors }).toEqual({ code: 0, errors: [] });
    const rows = out.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(rows.map((row) => row['file'])).toEqual(files);
    expect(rows[0]).toEqual({
      file: files[0],
      article: true,
      title: 'New lamp for the lighthouse',
      date: '2025-01-24',
      lang: 'en',
      text: expect.stringMatching(/^Ferries[^\n]*\n\nThe town[^\n]*cakes\.$/) as string,
    });
    expect(rows[1]).toEqual({ ...rows[0], file: files[1] });
  }, 30_000);

  it('names each file that it can not read, reads the others, and exits with 1', async () => {
    const good = write('good.html', html);
    const { code, out, errors } = await read(
      write('empty.html', ''),
      write('words.html', 'just words'),
      write('picture.html', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])),
      write('torn.html.gz', Buffer.from([0x1f, 0x8b, 8, 0])),
      join(folder, 'missing.html'),
      good,
    );
    expect(code).toBe(1);
    expect(out.map((line) => (JSON.parse(line) as { file: string }).file)).toEqual([good]);
    expect(errors.map((line) => line.slice(folder.length + 1))).toEqual([
      'empty.html: is empty',
      'words.html: is no HTML',
      'picture.html: is no HTML',
      expect.stringMatching(/^torn\.html\.gz: /) as string,
      'missing.html: is not there',
    ]);
  }, 30_000);

  it('reads five megabytes, and text that is not UTF-8', async () => {
    const paragraph =
      '<p>This is one of very many paragraphs, each of which says the same as all others do.</p>';
    const big = write('big.html', html + paragraph.repeat(55_000));
    const latin = write(
      'latin.html',
      Buffer.from(
        html
          .replace('<!doctype html>', '<!doctype html><meta charset="iso-8859-1">')
          .replace('Ferries', 'Fähren'),
        'latin1',
      ),
    );
    const { code, out } = await read(big, latin);
    expect(code).toBe(0);
    const [first, second] = out.map((line) => JSON.parse(line) as { text: string });
    expect(first!.text.length).toBeGreaterThan(4_000_000);
    expect(second!.text).toMatch(/^Fähren/);
  }, 60_000);

  it('says how it is used when no file is given', async () => {
    const { code, errors } = await read();
    expect(code).toBe(1);
    expect(errors[0]).toContain('npm run -s read -- FILE.html');
  }, 30_000);
});
