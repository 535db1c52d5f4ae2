/** The commands by which a newsroom writes a pack and tries it, run as a person runs them. */
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPack } from '../../../src/library/pack/read-pack.ts';

const articles = new URL('../../support/articles/', import.meta.url);
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pack-'));
  addSeed('newsroom', 'storm', 'storm.txt');
  addSeed('newsroom', 'court', 'court.txt');
  write(
    'newsroom/pack.yaml',
    'title: The coast, explained',
    'origin: Harbour Post',
    'licence: CC-BY-4.0',
  );
  addSeed('untold', 'storm', 'storm.txt');
  write('broken/empty/story.yaml', 'source: AP');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function addSeed(room: string, story: string, article: string): void {
  mkdirSync(join(folder, room, story), { recursive: true });
  copyFileSync(new URL(article, articles), join(folder, room, story, 'article.txt'));
}

function write(name: string, ...lines: string[]): string {
  const file = join(folder, name);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, lines.join('\n'));
  return file;
}

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly errors: string;
}

function run(command: string, ...args: string[]): Ran {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', command, ...args],
    { encoding: 'utf8' },
  );
  return { code: status, out: stdout, errors: stderr };
}

const pack = (...args: string[]): Ran => run('src/cli/story.ts', '--pack', ...args);
const at = (name: string): string => join(folder, name);

describe('story --pack', { timeout: 30_000 }, () => {
  test('writes the stories of a folder into one pack that states its origin and licence', () => {
    expect(pack(at('newsroom'), '-o', at('coast.json'))).toEqual({ code: 0, out: '', errors: '' });
    const { pack: written } = readPack(readFileSync(at('coast.json'), 'utf8'));
    expect(written).toMatchObject({
      title: 'The coast, explained',
      origin: 'Harbour Post',
      licence: 'CC-BY-4.0',
    });
    expect(written?.stories.map(({ id }) => id)).toEqual(['court', 'storm']);
    expect(written?.stories[1]?.parts[0]?.text).toContain('Hurricane Odette weakened');
  });

  test('writes the same bytes each time', () => {
    pack(at('newsroom'), '-o', at('one.json'));
    pack(at('newsroom'), '-o', at('two.json'));
    expect(readFileSync(at('one.json'))).toEqual(readFileSync(at('two.json')));
  });

  test('takes a folder that is itself one story', () => {
    expect(pack(at('untold/storm'), '-o', at('storm.json')).code).toBe(0);
    const { pack: written } = readPack(readFileSync(at('storm.json'), 'utf8'));
    expect(written).toMatchObject({ title: 'storm', stories: [{ id: 'storm' }] });
  });

  test('says what readers would like to be told where no pack.yaml does', () => {
    const { code, errors } = pack(at('untold'), '-o', at('untold.json'));
    expect(code).toBe(0);
    expect(errors).toContain(
      `The pack states no licence. Write "licence: …" into ${at('untold')}/pack.yaml.`,
    );
    const { pack: written } = readPack(readFileSync(at('untold.json'), 'utf8'));
    expect(written).toMatchObject({ title: 'untold', origin: 'not stated', licence: 'not stated' });
  });

  test.each([
    [
      'a seed without an article',
      () => [at('broken'), '-o', at('x.json')],
      'broken/empty:1: the seed has no article. Put',
    ],
    [
      'a folder that is not there',
      () => [at('nowhere'), '-o', at('x.json')],
      'nowhere:1: there is no such folder',
    ],
    [
      'a folder without seeds',
      () => [at('broken/empty'), '-o', at('x.json')],
      'is no seed and holds none',
    ],
    ['no file to write to', () => [at('newsroom')], '--pack FOLDER and -o FILE go together'],
    [
      'a file that can’t be written',
      () => [at('newsroom'), '-o', at('no/such/x.json')],
      "can't be written (ENOENT)",
    ],
  ])('refuses %s and writes nothing', (_, args, message) => {
    const { code, out, errors } = pack(...args());
    expect(errors).toContain(message);
    expect({ code, out, isThere: existsSync(at('x.json')) }).toEqual({
      code: 1,
      out: '',
      isThere: false,
    });
  });

  test.each([
    [
      'an unknown key',
      ['title: A', 'owner: B'],
      ':2: "owner" is none of title, origin and licence. Write',
    ],
    ['an empty text', ['title: A', 'licence: ""'], ':2: "licence" is empty'],
    ['a list', ['- title'], ':1: the file is a list'],
    ['no YAML', ['title: "A'], ':1: '],
  ])('refuses a pack.yaml with %s, by its line', (_, lines, message) => {
    addSeed('odd', 'storm', 'storm.txt');
    const file = write('odd/pack.yaml', ...lines);
    const { code, errors } = pack(at('odd'), '-o', at('x.json'));
    expect(errors).toContain(`${file}${message}`);
    expect(code).toBe(1);
  });
});

describe('recognise --library', { timeout: 30_000 }, () => {
  const row = {
    id: 1,
    title: 'Alabama counts its losses after Hurricane Odette',
    text: 'Gov. Marian Teller flew over Mobile on Friday to see what Hurricane Odette has left. Luis Ortega, who leads the county’s emergency crews, showed her the flooded streets.',
    lang: 'en',
  };

  test('judges each row against the stories of a pack, and no others', () => {
    pack(at('newsroom'), '-o', at('coast.json'));
    const bundled = { id: 2, text: 'Shigeru Ishiba met Donald Trump.', title: 'Ishiba and Trump' };
    const rows = write('rows.jsonl', JSON.stringify(row), JSON.stringify(bundled));
    const { code, out } = run('src/cli/recognise.ts', rows, '--library', at('coast.json'));
    const [related, unrelated] = out
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(code).toBe(0);
    expect(related).toMatchObject({ id: 1, verdict: 'same', story: 'storm' });
    expect(unrelated).toMatchObject({ id: 2, verdict: 'none', mentions: [] });
  });

  test.each([
    [
      'a file that is no pack',
      () => 'schemas/pack-1.schema.json',
      'pack-1.schema.json:1: the pack is refused: it is no pack of stories. Choose',
    ],
    [
      'a pack from the future',
      () => write('late.json', '{"format":"backgrounder-pack","version":2}'),
      'a later version of Backgrounder wrote it (version). Update',
    ],
    [
      'a file that is not there',
      () => at('none.json'),
      "none.json:1: the file can't be read (ENOENT)",
    ],
  ])('refuses %s with the reason', (_, file, message) => {
    const rows = write('rows.jsonl', JSON.stringify(row));
    const { code, out, errors } = run('src/cli/recognise.ts', rows, '--library', file());
    expect(errors).toContain(message);
    expect({ code, out }).toEqual({ code: 1, out: '' });
  });
});

test(
  'the published JSON Schema is the one that imports are checked by',
  { timeout: 30_000 },
  () => {
    const { code, out } = run('src/cli/pack/print-schema.ts');
    expect(code).toBe(0);
    expect(readFileSync('schemas/pack-1.schema.json', 'utf8')).toBe(out);
  },
);
