import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { nameList, wordSet } from '../../../src/article/word-list.ts';
import { packTables } from '../../../src/knowledge/plugin/packed-tables.ts';

const source = new URL('../../../src/', import.meta.url);
const files = (readdirSync(source, { recursive: true }) as string[]).filter((file) =>
  /^(?:article|knowledge)\/(?:\w+\/)?data\/[\w-]+\.ts$/.test(file),
);

/** What each list of a module's source holds, in the order of the alphabet. */
function listTables(code: string): string[][] {
  const lists = [...code.matchAll(/\b(wordSet|nameList)\(((?:'[^']*'|`[^`]*`|"[^"]*"|[^)])*)\)/g)];
  return lists.map(([, reader, written = '']) => {
    const parts = written
      .replaceAll(/^\s*\/\/.*$/gm, '')
      .matchAll(/'([^']*)'|`([^`]*)`|"([^"]*)"/g);
    const list = [...parts].map(([, one, two, three]) => one ?? two ?? three ?? '').join('');
    return [...new Set(reader === 'wordSet' ? wordSet(list) : nameList(list))].toSorted();
  });
}

describe('tables of words', () => {
  const codes = files.map((file) => readFileSync(new URL(file, source), 'utf8'));

  test('hold the same words in a bundle as in the source', () => {
    expect(codes.flatMap(listTables).flat().length).toBeGreaterThan(5_000);
    for (const code of codes) expect(listTables(packTables(code))).toEqual(listTables(code));
  });

  test('are lighter in a bundle', () => {
    const packed = codes.map(packTables).join('');
    expect(packed.length).toBeLessThan(codes.join('').length * 0.9);
  });

  test.each([
    ["wordSet('bank ban basis')", 'wordSet("0ban3k2sis")'],
    ["wordSet('Ann Anna ' +\n  // Men.\n  'Al',\n)", 'wordSet("^0al1nn3a")'],
    ["nameList('New York|Newark')", 'nameList("^0new York3ark")'],
    ["wordSet('Ann G7')", 'wordSet("Ann G7")'],
    ['wordSet(`${one} two`)', 'wordSet(`${one} two`)'],
  ])('%s is packed', (code, packed) => {
    expect(packTables(code)).toBe(packed);
  });
});
