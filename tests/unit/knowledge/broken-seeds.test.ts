import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSeedStory } from '../../../src/knowledge/plugin/build-seed-story.ts';
import { readSeed } from '../../../src/knowledge/plugin/read-seed.ts';
import { SeedError } from '../../../src/knowledge/plugin/seed-error.ts';

const article = `Harbour board closes the old pier

The Harbour Board closed the old pier on Monday after Mara Lindt, its chief engineer, found rot in the beams.

“It will stay closed,” Lindt said.
`;

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'seeds-'));
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

/** Builds a seed of these files and says what is wrong, as "FILE:LINE: …"; null when nothing is. */
function findProblem(files: Record<string, string | Uint8Array>): string | null {
  const folder = mkdtempSync(join(root, 'seed-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  try {
    buildSeedStory(readSeed(folder));
    return null;
  } catch (error) {
    if (!(error instanceof SeedError)) throw error;
    return error.message.replace(`${folder}/`, '').replace(folder, 'FOLDER');
  }
}

test('a sound seed has no problem', () => {
  const names =
    'ja: [マーラ・リント]\n    zh-Hant: 林特\n    es-419: Mara\n    pt-BR: Mara\n    yue: 林特\n';
  const yaml = `published: 2025-03-04\nnames:\n  Mara Lindt:\n    ${names}`;
  expect(findProblem({ 'article.txt': article, 'story.yaml': yaml })).toBeNull();
  expect(findProblem({ 'article.md': article, 'story.yaml': '' })).toBeNull();
});

describe('a broken article stops the build with file, line and remedy', () => {
  test.each([
    ['no article', {}, /^FOLDER:1: the seed has no article\. Put the article there as/],
    ['an empty one', { 'article.txt': '' }, /^article\.txt:1: the text is empty\. \w+/],
    [
      'not UTF-8',
      { 'article.txt': new Uint8Array([0x41, 0x0a, 0x42, 0x0a, 0xff, 0xfe, 0x0a]) },
      /^article\.txt:3: the file is not UTF-8\. Save it/,
    ],
    [
      'only a headline',
      { 'article.txt': '\nHarbour board closes the old pier\n' },
      /^article\.txt:2: the article’s text is missing: .*\. Put the article below/,
    ],
    [
      'no headline',
      { 'article.txt': 'The pier was closed on Monday. It rots. Nobody may enter it.\n' },
      /^article\.txt:\d+: .*headline.*\. \w+/,
    ],
  ])('%s', (_, files, expected) => {
    expect(findProblem(files)).toMatch(expected);
  });
});

describe('a broken story.yaml stops the build with file, line and remedy', () => {
  test.each([
    ['an unknown key', 'source: AP\nauthor: me\n', 2, 'the key "author" is unknown', 'Use only'],
    ['a bad date', 'source: AP\n\npublished: 2025-02-30\n', 3, 'no calendar date', 'YYYY-MM-DD'],
    ['a date in words', 'published: 4 March\n', 1, 'no calendar date', 'YYYY-MM-DD'],
    ['an unsafe address', 'url: http://example.com/a\n', 1, 'no https address', 'https://'],
    [
      'a name of nobody',
      'names:\n  Mara Lindt: {}\n  Ann Boleyn:\n    ja: [アン]\n',
      3,
      '"Ann Boleyn" is nobody',
      'Mara Lindt',
    ],
    [
      'a gloss of nobody',
      'glosses:\n  The Moon: It shines.\n',
      2,
      '"The Moon" is nobody',
      'take it out',
    ],
    [
      'a bad language',
      'names:\n  Mara Lindt:\n    Japanese: [マーラ]\n',
      3,
      'no language tag',
      'ja',
    ],
    [
      'a country for a language',
      'names:\n  Mara Lindt:\n    de: [Lindt]\n    jp: [マーラ]\n',
      4,
      'no known language',
      'ja (not jp)',
    ],
    [
      'an unknown language with a region',
      'names:\n  Mara Lindt:\n    xx-JP: [マーラ]\n',
      3,
      'no known language',
      'ja',
    ],
    ['an empty name', 'names:\n  Mara Lindt:\n    ja: [""]\n', 3, 'wrong', 'name'],
    [
      'a number as name',
      'names:\n  Mara Lindt:\n    ja: 5\n',
      3,
      'neither a name nor a list',
      'name',
    ],
    ['a list', '- source: AP\n', 1, 'no keys with values', 'Use only'],
    ['a key twice', 'source: AP\nsource: dpa\n', 2, 'unique', 'each key stands once'],
    ['no YAML', 'source: AP\nnames: [a\n', 3, '', 'Mend it'],
    [
      'an unknown correction',
      'corrections:\n  drops: [x]\n',
      2,
      '"drops" is unknown',
      'use only drop',
    ],
    ['corrections as a list', 'corrections:\n  - Pier\n', 1, 'wrong', 'use only drop'],
    [
      'an unknown kind',
      'corrections:\n  kinds:\n    Mara Lindt: human\n',
      3,
      'no kind of entry',
      'person, place',
    ],
    [
      'a join of one',
      'corrections:\n  join:\n    - [Mara Lindt]\n',
      3,
      'fewer than two',
      'list of lists',
    ],
    [
      'a join with nobody',
      'corrections:\n  join:\n    - [Mara Lindt,\n       Ann Boleyn]\n',
      4,
      '"Ann Boleyn" is nobody',
      'Mara Lindt',
    ],
    [
      'a kind of nobody',
      'corrections:\n  kinds: { Ann Boleyn: person }\n',
      2,
      '"Ann Boleyn" is nobody',
      'Mara Lindt',
    ],
    [
      'a bare name that means nobody',
      'corrections:\n  means:\n    Lindt: Ann Boleyn\n',
      3,
      '"Ann Boleyn" is nobody',
      'Mara Lindt',
    ],
    [
      'a bare name that is not in the article',
      'corrections:\n  means:\n    Lint: Mara Lindt\n',
      3,
      '"Lint" stands nowhere',
      'Copy the words',
    ],
    [
      'what is dropped and not in the article',
      'corrections:\n  drop:\n    - The Moon\n',
      3,
      '"The Moon" stands nowhere',
      'Copy the words',
    ],
    [
      'a wrong fact that is not in the article',
      'corrections:\n  wrong-facts:\n    Mara Lindt:\n      - found gold\n',
      4,
      '"found gold" stands nowhere',
      'Copy the words',
    ],
    [
      'a speaker of no quotation',
      'corrections:\n  speakers:\n    The pier sinks: Mara Lindt\n',
      3,
      'no quotation begins with',
      'Copy the first words',
    ],
    [
      'a quotation given to nobody',
      'corrections:\n  speakers:\n    It will stay: Ann Boleyn\n',
      3,
      '"Ann Boleyn" is nobody',
      'Mara Lindt',
    ],
    [
      'a name of somebody who is dropped',
      'names:\n  Mara Lindt:\n    ja: [マーラ]\ncorrections:\n  drop: [Mara Lindt]\n',
      2,
      '"Mara Lindt" is nobody',
      'take it out',
    ],
    ['a gloss too long', `glosses:\n  Mara Lindt: ${'long '.repeat(80)}\n`, 2, 'too long', '300'],
  ])('%s', (_, yaml, line, problem, remedy) => {
    const message = findProblem({ 'article.txt': article, 'story.yaml': yaml });
    expect(message).toContain(`story.yaml:${line}: `);
    expect(message).toContain(problem);
    expect(message).toContain(remedy);
  });

  test('not UTF-8', () => {
    const yaml = new Uint8Array([0x23, 0x0a, 0xff]);
    const message = findProblem({ 'article.txt': article, 'story.yaml': yaml });
    expect(message).toMatch(/^story\.yaml:2: the file is not UTF-8\. Save it/);
  });
});

test('an article in another language is refused with a reason that a caller can read', () => {
  const german =
    'Der alte Steg im Hafen bleibt nach Angaben der Stadt geschlossen. Eine Ingenieurin hatte im Holz Fäulnis gefunden, die bis an die Pfeiler reicht.';
  const folder = mkdtempSync(join(root, 'seed-'));
  writeFileSync(join(folder, 'article.txt'), `Hafen schließt Steg\n\n${german}\n`);
  expect(() => readSeed(folder)).toThrow(
    expect.objectContaining({ name: 'SeedError', reason: 'language' }),
  );
});

test('a folder is refused like a missing file, not with a crash', () => {
  const folder = mkdtempSync(join(root, 'seed-'));
  mkdirSync(join(folder, 'article.txt'));
  expect(() => readSeed(folder)).toThrow(/article\.txt:1: the file can't be read \(EISDIR\)/);
});
