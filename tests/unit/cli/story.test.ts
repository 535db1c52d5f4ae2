import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as v from 'valibot';

const seed = 'seeds/japan-us-presence/article.txt';
const isoDate = v.pipe(v.string(), v.isoDate());
const index = v.pipe(v.number(), v.integer(), v.minValue(0));
/** What DESIGN.md promises to newsrooms, and what was added to it since; a key more or less is a break of it. */
const promised = v.strictObject({
  headline: v.string(),
  source: v.nullable(v.string()),
  published: v.nullable(isoDate),
  sentences: v.array(v.string()),
  quotes: v.array(
    v.strictObject({
      text: v.string(),
      speaker: v.nullable(v.string()),
      speakerWords: v.nullable(v.string()),
      sentence: index,
      certain: v.boolean(),
    }),
  ),
  entries: v.array(
    v.strictObject({
      id: v.string(),
      name: v.string(),
      kind: v.picklist(['person', 'place', 'organisation', 'group', 'concept', 'event']),
      names: v.array(
        v.strictObject({
          text: v.string(),
          lang: v.string(),
          origin: v.picklist(['text', 'curated', 'derived']),
        }),
      ),
      description: v.nullable(v.string()),
      facts: v.array(
        v.strictObject({
          text: v.string(),
          sentence: index,
          claim: v.nullable(v.strictObject({ entry: v.nullable(v.string()), words: v.string() })),
        }),
      ),
    }),
  ),
  timeline: v.array(
    v.strictObject({
      text: v.string(),
      words: v.string(),
      from: v.nullable(isoDate),
      to: v.nullable(isoDate),
      precision: v.picklist([
        'day',
        'week',
        'month',
        'season',
        'year',
        'interval',
        'vague',
        'words',
      ]),
      sentence: index,
    }),
  ),
  line: v.nullable(v.string()),
  summary: v.array(index),
  terms: v.array(v.strictObject({ text: v.string(), weight: v.number() })),
});

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'story-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function run(...args: string[]): { out: string; errors: string; code: number | null } {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/cli/story.ts', ...args],
    { encoding: 'utf8' },
  );
  return { out: stdout, errors: stderr, code: status };
}

describe('story --json', { timeout: 30_000 }, () => {
  test('prints the promised shape, each text as it stands in its sentence', () => {
    const { out, errors, code } = run(seed, '--json');
    expect({ errors, code }).toEqual({ errors: '', code: 0 });
    const story = v.parse(promised, JSON.parse(out));
    expect(story.published).toBe('2025-01-24');
    const facts = story.entries.flatMap((entry) => entry.facts);
    for (const { text, sentence } of [...facts, ...story.timeline, ...story.quotes])
      expect(story.sentences[sentence]).toContain(text);
  });

  test('--date wins, and an article elsewhere has no curated names', () => {
    const copy = join(folder, 'copy.txt');
    writeFileSync(copy, readFileSync(seed));
    const story = v.parse(promised, JSON.parse(run(copy, '--json', '--date', '2025-06-30').out));
    expect(story.published).toBe('2025-06-30');
    const origins = story.entries.flatMap((entry) => entry.names.map((name) => name.origin));
    expect(origins).not.toContain('curated');
  });

  test('reads a saved page', () => {
    const page = join(folder, 'pier.html');
    const paragraphs = [
      'The Harbour Board closed the old pier on Monday after its chief engineer, Mara Lindt, found rot in more than forty of the beams that carry it.',
      '“It will stay closed until every beam is replaced,” Lindt said at the quay, where some sixty people had come to hear the news.',
      'The pier was built in 1902 and carried a railway until 1950. Repairs will cost four million euros, the board said, and will take two years.',
      'Shopkeepers along the front said they feared for the summer. The board will meet them in April to talk about what can be done.',
    ];
    const body = paragraphs.map((text) => `<p>${text}</p>`).join('\n');
    const head =
      '<meta property="og:type" content="article"><meta property="article:published_time" content="2025-03-04T08:00:00Z">';
    writeFileSync(
      page,
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Old pier closed</title>${head}</head><body><main><article><h1>Harbour board closes the old pier</h1>${body}</article></main></body></html>`,
    );
    const { out, errors } = run(page, '--json');
    expect(errors).toBe('');
    const story = v.parse(promised, JSON.parse(out));
    expect(story.headline).toBe('Harbour board closes the old pier');
    expect(story.published).toBe('2025-03-04');
    expect(story.quotes.map((quote) => quote.text)).toEqual([
      'It will stay closed until every beam is replaced,',
    ]);
  });
});

describe(
  'story refuses what is not in English, with file, line and remedy',
  { timeout: 30_000 },
  () => {
    const german =
      'Der alte Steg im Hafen bleibt nach Angaben der Stadt geschlossen. Eine Ingenieurin hatte im Holz Fäulnis gefunden, die bis an die Pfeiler reicht. Man will im Mai entscheiden, was aus dem alten Bau wird und wer ihn bezahlt.';

    test('a text', () => {
      const file = join(folder, 'steg.txt');
      writeFileSync(file, `Hafen schließt den alten Steg\n\n${german}\n`);
      const { out, errors, code } = run(file, '--json');
      expect({ out, code }).toEqual({ out: '', code: 1 });
      expect(errors).toMatch(/steg\.txt:1: the article is not in English\. Give an English one/);
    });

    test('a page that calls itself English', () => {
      const file = join(folder, 'steg.html');
      const head = '<meta property="og:type" content="article"><title>Steg</title>';
      writeFileSync(
        file,
        `<!doctype html><html lang="en"><head>${head}</head><body><main><article><h1>Hafen schließt den alten Steg</h1><p>${german}</p><p>${german}</p></article></main></body></html>`,
      );
      const { errors, code } = run(file);
      expect(code).toBe(1);
      expect(errors).toMatch(/steg\.html:\d+: the article is not in English/);
    });
  },
);

describe('story for a person', { timeout: 30_000 }, () => {
  test('names source, date, speaker and what is curated', () => {
    const { out, code } = run(seed);
    expect(code).toBe(0);
    for (const words of [
      'AP · 2025-01-24',
      'Summary',
      '— Shigeru Ishiba',
      'Curated: ',
      '2024-10-01 – 2024-10-31',
    ])
      expect(out).toContain(words);
  });
});

describe('story --check', { timeout: 30_000 }, () => {
  test('lists weak spots with file and line, and is no error', () => {
    const { out, errors, code } = run('--check', 'seeds');
    expect({ errors, code }).toEqual({ errors: '', code: 0 });
    expect(out).toMatch(/seeds\/japan-us-presence\/\w+\.\w+:\d+: /);
  });

  test('prints JSON for machines, and exits with 1 for a broken seed', () => {
    mkdirSync(join(folder, 'seeds', 'empty'), { recursive: true });
    const { out, errors, code } = run('--check', join(folder, 'seeds'), '--json');
    expect(JSON.parse(out)).toMatchObject([{ seed: 'empty', spots: [] }]);
    expect(errors).toContain('the seed has no article');
    expect(code).toBe(1);
  });
});

describe('what is wrong goes to stderr with exit code 1', { timeout: 30_000 }, () => {
  test.each([
    ['no file', [], 'give one article file'],
    ['no folder', ['--check'], 'give one folder of seeds'],
    ['an unknown option', [seed, '--html'], '--html'],
    ['a bad date', [seed, '--date', '2025-02-30'], 'write it as YYYY-MM-DD'],
    ['a missing file', ['nowhere.txt'], "nowhere.txt:1: the file can't be read (ENOENT). Check"],
    [
      'another kind of file',
      ['package.json'],
      'package.json:1: the name tells no kind of text. Give',
    ],
  ])('%s', (_, args, message) => {
    const { out, errors, code } = run(...args);
    expect(errors).toContain(message);
    expect({ out, code }).toEqual({ out: '', code: 1 });
  });
});
