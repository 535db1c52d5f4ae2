import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkSeeds } from '../../../../src/cli/check/check-seeds.ts';
import { describeReports } from '../../../../src/cli/check/describe-reports.ts';

const article = `Harbour board closes the old pier

The board has kept the pier open since the storms of the last century, against all advice.

The Harbour Board closed the old pier on Monday after Mara Lindt, its chief engineer, found rot in the beams.

“It will stay closed,” Lindt said. The mayor of Galway, Paul Weber, heard of it in fiscal 2024.

“Nobody told us a thing about it!”

Weber and his sister Anna Weber own a boat, the Summer. Lindt met Anna Weber at the pier.
`;

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'check-'));
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

function writeSeed(folder: string, files: Record<string, string>): string {
  const path = join(folder, 'pier');
  mkdirSync(path);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content);
  return path;
}

/** "kind FILE:LINE what" of each spot. */
function listSpots(files: Record<string, string>): string[] {
  const path = writeSeed(mkdtempSync(join(root, 'seeds-')), files);
  return checkSeeds(path).flatMap(({ spots }) =>
    spots.map(
      ({ kind, file, line, what }) => `${kind} ${file.replace(`${path}/`, '')}:${line} ${what}`,
    ),
  );
}

describe('the newsroom’s linter', () => {
  test.each([
    ['an article without date', 'undated-article article.txt:1 '],
    ['an article without publisher', 'unknown-source article.txt:1 '],
    ['a quotation whose speaker is open', 'uncertain-speaker article.txt:9 Nobody told us a thing'],
    ['a date that stays words', 'unresolved-date article.txt:7 in fiscal 2024'],
  ])('lists %s', (_, expected) => {
    const spots = listSpots({ 'article.txt': article });
    expect(spots.filter((spot) => spot.startsWith(expected))).toHaveLength(1);
  });

  test('lists a bare surname that two people bear, until an editor tells whose it is', () => {
    const both = article.replace('Lindt met', 'Weber was angry. Lindt met');
    const shared = 'ambiguous-name article.txt:11 Weber: of Paul Weber or Anna Weber';
    const open = listSpots({ 'article.txt': both });
    expect(open.map((spot) => spot.replace(/of .*/, 'of Paul Weber or Anna Weber'))).toContain(
      shared,
    );
    const yaml = 'corrections:\n  means: { Weber: Paul Weber }\n';
    const settled = listSpots({ 'article.txt': both, 'story.yaml': yaml });
    expect(settled.join('\n')).not.toContain('Weber: of');
  });

  test('lists a name in the yaml that another entry has as well', () => {
    const yaml = 'names:\n  Mara Lindt:\n    en: [Weber]\n';
    const spots = listSpots({ 'article.txt': article, 'story.yaml': yaml });
    const ambiguous = spots.filter((spot) => spot.startsWith('ambiguous-name story.yaml:3 Weber'));
    expect(ambiguous).toHaveLength(1);
  });

  test('lists a name that is a common word, and one that is a place', () => {
    const yaml = 'names:\n  Mara Lindt:\n    en: [Bridge, Paris]\n';
    const spots = listSpots({ 'article.txt': article, 'story.yaml': yaml }).join('\n');
    expect(spots).toContain('Bridge: also a common word (here: Mara Lindt, person)');
    expect(spots).toContain('Paris: also a place (here: Mara Lindt, person)');
  });

  test('lists the language that an entry lacks and most others have', () => {
    const yaml =
      'names:\n  Mara Lindt: { ja: マーラ, ko: 마라 }\n  Harbour Board: { ja: 港湾委員会 }\n  Paul Weber: { ko: 파울 }\n';
    const spots = listSpots({ 'article.txt': article, 'story.yaml': yaml });
    expect(spots).toContain('missing-language story.yaml:3 Harbour Board: ko');
    expect(spots).toContain('missing-language story.yaml:4 Paul Weber: ja');
    expect(spots.join('\n')).not.toContain('Mara Lindt: ');
  });

  test('lists the lines of the yaml that change nothing, and only those', () => {
    const yaml = [
      'names:',
      '  Mara Lindt:',
      '    en: [Lindt]',
      'corrections:',
      '  kinds:',
      '    Mara Lindt: person',
      '    Harbour Board: group',
      '  speakers:',
      '    It will stay: Mara Lindt',
      '    Nobody told: Paul Weber',
      '',
    ].join('\n');
    const spots = listSpots({ 'article.txt': article, 'story.yaml': yaml });
    expect(spots.filter((spot) => spot.startsWith('idle-line'))).toEqual([
      'idle-line story.yaml:3 Lindt is a name of Mara Lindt without it',
      'idle-line story.yaml:6 Mara Lindt: person',
      'idle-line story.yaml:9 It will stay: Mara Lindt',
    ]);
  });

  test('what an editor settled is listed no more', () => {
    const yaml = [
      'source: Quay News',
      'published: 2025-03-04',
      'corrections:',
      '  speakers: { Nobody told: Paul Weber }',
      '',
    ].join('\n');
    const kinds = listSpots({ 'article.txt': article, 'story.yaml': yaml }).map(
      (spot) => spot.split(' ')[0],
    );
    for (const settled of ['undated-article', 'unknown-source', 'uncertain-speaker'])
      expect(kinds).not.toContain(settled);
  });

  test('goes through the seeds of a folder, and tells of a broken one without stopping', () => {
    const folder = mkdtempSync(join(root, 'seeds-'));
    writeSeed(folder, { 'article.txt': article });
    mkdirSync(join(folder, 'empty'));
    const reports = checkSeeds(folder);
    expect(reports.map(({ seed }) => seed)).toEqual(['empty', 'pier']);
    expect(reports[0]?.error).toMatch(/empty:1: the seed has no article\./);
    expect(reports[1]?.error).toBeNull();
  });

  test('refuses a folder without seeds', () => {
    expect(() => checkSeeds(mkdtempSync(join(root, 'none-')))).toThrow(/holds none. Give a folder/);
    expect(() => checkSeeds(join(root, 'nowhere'))).toThrow(/there is no such folder/);
  });
});

test('for a person, the spots stand by kind below one remedy for each', () => {
  const spot = { kind: 'untold-entry', file: 'pier/article.txt', line: 4 } as const;
  const spots = [
    { ...spot, what: 'Tidewatch (group)' },
    { ...spot, line: 7, what: 'Quay News (organisation)' },
  ];
  const printed = describeReports([
    { seed: 'pier', headline: 'Pier closed', spots, error: null },
    { seed: 'quay', headline: 'Quay opened', spots: [], error: null },
  ]);
  expect(printed.match(/Nothing told of it \(2\)/g)).toHaveLength(1);
  expect(printed).toContain('    pier/article.txt:7: Quay News (organisation)');
  expect(printed).toContain('quay: Quay opened\n  Nothing to settle.');
});
