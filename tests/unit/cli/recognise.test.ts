import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRows } from '../../../src/cli/read-rows.ts';

const folder = mkdtempSync(join(tmpdir(), 'rows-'));

function write(name: string, ...lines: string[]): string {
  const file = join(folder, name);
  writeFileSync(file, lines.join('\n'));
  return file;
}

describe('a file of rows', () => {
  it('gives each row with what it leaves out filled in', () => {
    const file = write(
      'good.jsonl',
      '{"id":"a","text":"One."}',
      '',
      '{"id":2,"text":"Two.","lang":"ja"}',
    );
    expect(readRows(file)).toEqual([
      { id: 'a', text: 'One.', title: '', lang: null, date: null, url: null },
      { id: 2, text: 'Two.', title: '', lang: 'ja', date: null, url: null },
    ]);
  });

  it.each([
    ['2025-01-24', '2025-01-24'],
    ['2025-01-24T10:00:00Z', '2025-01-24'],
    ['2025-01', '2025-01-15'],
    ['2025', null],
    ['', null],
  ])('reads the date %j as %j', (written, date) => {
    const file = write('date.jsonl', JSON.stringify({ id: 1, text: '', date: written }));
    expect(readRows(file)[0]?.date).toBe(date);
  });

  it.each([
    ['{"id":"a"', ':2: this is no JSON. Put one whole JSON object on each line'],
    ['{"id":"a"}', ':2: "text" is missing. A row is {'],
    ['{"text":"a"}', ':2: "id" is missing. A row is {'],
    ['{"id":true,"text":"a"}', ':2: "id" must be a string or a number. A row is {'],
    ['{"id":"a","text":7}', ':2: "text" must be a string. A row is {'],
    ['{"id":"a","text":null}', ':2: "text" must be a string. A row is {'],
    ['{"id":"a","text":"a","title":7}', ':2: "title" must be a string or null. A row is {'],
    ['{"id":"a","text":"a","lang":[]}', ':2: "lang" must be a string or null. A row is {'],
    ['[]', ':2: the row must be one JSON object. A row is {'],
    ['7', ':2: the row must be one JSON object. A row is {'],
    ['null', ':2: the row must be one JSON object. A row is {'],
    ['{"id":"a","text":"a","date":"2025-02-30"}', ':2: "2025-02-30" is no date. Write'],
  ])('is refused with line and remedy: %s', (line, message) => {
    const file = write('bad.jsonl', '{"id":"a","text":"One."}', line);
    expect(() => readRows(file)).toThrow(`${file}${message}`);
  });

  it('is refused when it is not there', () => {
    expect(() => readRows(join(folder, 'none.jsonl'))).toThrow('none.jsonl:1: ');
  });
});

interface Ran {
  readonly status: number;
  readonly out: string;
  readonly error: string;
}

function run(...parameters: string[]): Ran {
  try {
    const command = ['--import', 'tsx', 'src/cli/recognise.ts', ...parameters];
    const out = execFileSync(process.execPath, command, { encoding: 'utf8', stdio: 'pipe' });
    return { status: 0, out, error: '' };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
    return { status, out: stdout, error: stderr };
  }
}

describe('npm run recognise', () => {
  it('prints a row for each text, with mentions where it is related only', () => {
    const text = 'Prime Minister Shigeru Ishiba hopes to meet President Trump, he said in Japan.';
    const file = write(
      'texts.jsonl',
      JSON.stringify({ id: 'a', title: 'Ishiba hopes to meet Trump', text, lang: 'en' }),
      JSON.stringify({ id: 'b', title: 'Rain in Lisbon', text: 'Japan is dry.', lang: 'en' }),
    );
    const { status, out } = run(file);
    const [related, unrelated] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { mentions: { start: number; end: number }[] });
    expect(status).toBe(0);
    expect(related).toMatchObject({ id: 'a', verdict: 'same', story: 'japan-us-presence' });
    expect(related?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Shigeru Ishiba',
      'Trump',
      'Japan',
    ]);
    expect(unrelated).toMatchObject({ id: 'b', verdict: 'none', mentions: [] });
  });

  it('stops at a broken row with file, line and remedy', () => {
    const file = write('broken.jsonl', '{"id":"a","text":"a"}', 'x');
    expect(run(file)).toMatchObject({
      status: 1,
      out: '',
      error: `${file}:2: this is no JSON. Put one whole JSON object on each line\n`,
    });
  });

  it.each(['--help', '-h'])('says how it is used when asked: %s', (option) => {
    const { status, out, error } = run(option);
    expect({ status, error }).toEqual({ status: 0, error: '' });
    expect(out).toContain('Usage: npm run -s recognise -- FILE.jsonl');
  });

  it('says how it is used where no file is given', () => {
    expect(run()).toMatchObject({
      status: 1,
      error: expect.stringContaining('Usage: npm run -s recognise') as string,
    });
  });
});
