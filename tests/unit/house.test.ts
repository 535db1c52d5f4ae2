/** The house itself: which room may import which, and what may not be written in them. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const rooms = ['article', 'knowledge', 'library', 'page', 'recognition', 'settings', 'ui'];
const sources = [...filesIn('src'), ...filesIn('entrypoints')].filter((file) =>
  /\.tsx?$/.test(file),
);

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

const read = (file: string): string => readFileSync(join(root, file), 'utf8');

function importsOf(file: string): string[] {
  const specifiers = [...read(file).matchAll(/^\s*(?:import|export)\b[^'"]*?['"]([^'"]+)['"]/gm)];
  return specifiers
    .map((match) => match[1] ?? '')
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) =>
      relative(root, resolve(root, dirname(file), specifier.replace(/\?.*$/, ''))),
    );
}

/** The room of a file: its folder under src, "root" for src/*.ts, "entrypoints". */
function roomOf(file: string): string {
  const [top, room, rest] = file.split('/');
  if (top !== 'src') return top ?? '';
  return rest === undefined ? 'root' : (room ?? '');
}

/** Whether DESIGN's one direction lets a file of room `from` import one of room `to`. */
function mayImport(from: string, to: string): boolean {
  if (from === to || from === 'entrypoints') return true;
  if (from === 'cli' || from === 'root') return rooms.includes(to) || to === 'root';
  return rooms.includes(to) && rooms.indexOf(to) < rooms.indexOf(from);
}

describe('the rooms', () => {
  test('import only from rooms above them, and only entrypoints import the files at the root', () => {
    const wrong = sources.flatMap((file) =>
      importsOf(file)
        .filter((target) => target.startsWith('src/') && !mayImport(roomOf(file), roomOf(target)))
        .map((target) => `${file} -> ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test('are just those of the design', () => {
    const folders = readdirSync(join(root, 'src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
    expect(folders.toSorted()).toEqual([...rooms, 'cli'].toSorted());
  });

  test('use the browser only where it belongs: root files, entrypoints and the stores', () => {
    const wrong = sources
      .filter((file) => /from 'wxt\/browser'/.test(read(file)))
      .filter((file) => rooms.includes(roomOf(file)) && roomOf(file) !== 'settings');
    expect(wrong).toEqual([]);
  });

  test.each(['article', 'knowledge', 'library', 'recognition'])(
    'keep %s pure: no document, browser, clock, disk or locale of the machine',
    (room) => {
      const impure =
        /\b(?:document|window|navigator|localStorage|process|Date\.now|new Date\(\)|Math\.random|toLocale\w+\(\)|fetch)\b|from 'node:|from 'wxt/;
      const wrong = sources
        .filter((file) => roomOf(file) === room && !file.startsWith('src/knowledge/plugin/'))
        .filter((file) => !file.includes('/data/'))
        // Word lists hold "document" and "process" as words of the language.
        .filter((file) => !file.includes('/data/'))
        .filter((file) => impure.test(withoutComments(read(file))));
      expect(wrong).toEqual([]);
    },
  );
});

describe('every source file', () => {
  test('says nothing about the bundled story', () => {
    const story = /\b(?:ishiba|iwaya|trump|biden|quad)\b|石破|トランプ/i;
    const wrong = sources
      .filter((file) => !file.includes('/data/'))
      .filter((file) => story.test(read(file)));
    expect(wrong).toEqual([]);
  });

  test('keeps no state of its own: no module-level let or var', () => {
    const wrong = sources.filter((file) => /^(?:export )?(?:let|var) /m.test(read(file)));
    expect(wrong).toEqual([]);
  });

  test('opens with what it is for', () => {
    const wrong = sources.filter((file) => !/^(?:#!.*\n)?\/\*\*/.test(read(file)));
    expect(wrong).toEqual([]);
  });

  test('never sets markup from text, and never asks the network', () => {
    const banned =
      /innerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon/;
    expect(sources.filter((file) => banned.test(withoutComments(read(file))))).toEqual([]);
  });
});

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}
