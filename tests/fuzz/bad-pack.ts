/**
 * Packs broken by chance, in their data and in their bytes, and the promise that each must keep: a refusal
 * in words, or a whole pack that can be used and written again, in bounded time.
 */
import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { growStory } from '../../src/knowledge/grow/grow-story.ts';
import { compileLibrary } from '../../src/library/compile-library.ts';
import type { Pack } from '../../src/library/pack/pack.ts';
import { previewImport } from '../../src/library/pack/preview-import.ts';
import { readPack } from '../../src/library/pack/read-pack.ts';
import { sayRefusal } from '../../src/library/pack/refusal.ts';
import { writePack } from '../../src/library/pack/write-pack.ts';
import { judgePage } from '../../src/recognition/judge-page.ts';
import { toMarkdown } from '../../src/ui/to-markdown.ts';
import { about, packedStories } from '../support/make-pack.ts';
import type { Loose } from '../support/make-pack.ts';

/** For packs of some 30 kB; a machine that does other things beside takes its time. */
const mostMs = 3000;

const goodPacks = [
  writePack(packedStories.slice(0, 1), about),
  writePack(packedStories.slice(1), about, { withText: false }),
];

/** What may stand where something else should. */
const values: readonly Loose[] = [
  [null, true, 0, -1, 1, 0.5, 1e308, 7, [], {}, [[]], [null], [{}], { text: 'x' }],
  ['', ' ', 'the', 'x', '7', 'Mara Lindt', 'マラ', 'نص', '😀', '\uD83D', 'a\u0000', 'a\u202Eb'],
  ['<b>', '5 < 6', 'AT&T', '&lt;', '2025-02-30', '2025-01-24', 'https://paper.example/a'],
  ['javascript:x', 'a\nb', 'x\u00ADy', 'en', 'zh-Hant', 'reader', 'person', 'mara-lindt'],
  ['x'.repeat(400), 'Aba '.repeat(5000), Array.from({ length: 3000 }, () => 'Aba')],
].flat();
const keys = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'x',
  'text',
  'isExcerpt',
  'pack',
];

interface Place {
  readonly parent: Loose;
  readonly key: string | number;
}

/** Every place of the data that holds something. */
function listPlaces(value: Loose): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return own.flatMap((key) => [{ parent: value, key }].concat(listPlaces(value[key])));
}

type Mutation = (place: Place, other: Place, value: Loose, key: string) => void;

const mutations: Readonly<Record<string, Mutation>> = {
  replace: ({ parent, key }, _, value) => (parent[key] = structuredClone(value)),
  delete: ({ parent, key }) =>
    Array.isArray(parent) ? parent.splice(Number(key), 1) : delete parent[key],
  swap: ({ parent, key }, other) => {
    [parent[key], other.parent[other.key]] = [other.parent[other.key], parent[key]];
  },
  copy: ({ parent, key }, other) => (parent[key] = structuredClone(other.parent[other.key])),
  double: ({ parent, key }) => {
    if (Array.isArray(parent)) parent.push(structuredClone(parent[Number(key)]));
  },
  add: ({ parent }, _, value, key) =>
    Object.defineProperty(parent, key, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    }),
  nudge: ({ parent, key }) => {
    if (typeof parent[key] === 'number') parent[key] += 1;
    if (typeof parent[key] === 'string') parent[key] = parent[key].slice(1);
  },
};

const part = fc.double({ min: 0, max: 1, noNaN: true });
const pick = <T>(list: readonly T[], share: number): T | undefined =>
  list[Math.min(list.length - 1, Math.floor(share * list.length))];

const change = fc.tuple(
  fc.constantFrom(...Object.values(mutations)),
  part,
  part,
  fc.constantFrom(...values),
  fc.constantFrom(...keys),
);

/** Swapping a place with one inside it makes a circle, which is no JSON: such a pack is left out. */
const brokenData = fc
  .tuple(fc.constantFrom(...goodPacks), fc.array(change, { minLength: 1, maxLength: 3 }))
  .map(([text, changes]) => {
    const pack: Loose = JSON.parse(text);
    for (const [mutate, one, other, value, key] of changes) {
      const places = listPlaces(pack);
      const [place, another] = [pick(places, one), pick(places, other)];
      if (place !== undefined && another !== undefined) mutate(place, another, value, key);
    }
    return toJson(pack);
  });

function toJson(pack: Loose): string {
  try {
    return JSON.stringify(pack) ?? '';
  } catch {
    return '';
  }
}

const bytes = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    '"',
    '\\',
    ',',
    ':',
    '\\u0000',
    '\\ud800',
    '0',
    '-',
    'null',
    '{"a":'.repeat(30),
  ),
);
const brokenText = fc
  .tuple(
    fc.constantFrom(...goodPacks),
    fc.array(fc.tuple(part, part, bytes), { minLength: 1, maxLength: 3 }),
  )
  .map(([text, cuts]) =>
    cuts.reduce((broken, [share, length, piece]) => {
      const start = Math.floor(share * broken.length);
      const end = start + Math.floor(length * 12);
      return broken.slice(0, start) + piece + broken.slice(end);
    }, text),
  );

export const badPack = fc.oneof(
  { arbitrary: brokenData, weight: 5 },
  { arbitrary: brokenText, weight: 2 },
  { arbitrary: fc.json(), weight: 1 },
  { arbitrary: fc.string({ unit: 'binary' }), weight: 1 },
);

/** What the pack breaks, in a sentence; null when it keeps the promise. What it throws is thrown on. */
export function findBreach(text: string): string | null {
  const start = performance.now();
  const { pack, refusal } = readPack(text);
  const breach = refusal === null ? findLoss(pack) : findDumbness(sayRefusal(refusal));
  const ms = performance.now() - start;
  if (Object.keys(Object.prototype).length > 0) return 'the prototype of all objects was changed';
  return breach ?? (ms > mostMs ? `it took ${Math.round(ms)} ms` : null);
}

function findDumbness(words: string): string | null {
  const isSaid = /^The pack is refused: \S.*\. [A-Z].*\.$/u.test(words) && words.length < 600;
  return isSaid && !/[\p{Cc}\p{Cs}]/u.test(words)
    ? null
    : `it is refused with ${JSON.stringify(words)}`;
}

/** It is used as a library uses it, then written and read again. */
function findLoss(pack: Pack): string | null {
  const stories = pack.stories.map(({ id, parts, edits }) =>
    growStory(
      id,
      parts.map(({ story }) => story),
      edits,
    ),
  );
  for (const story of stories) toMarkdown(story);
  previewImport(pack, stories);
  judgePage(compileLibrary(stories), {
    title: 'News',
    text: 'Mara Lindt said.',
    lang: 'en',
    date: null,
    url: null,
  });
  const again = readPack(writePack(pack.stories, pack));
  if (again.refusal !== null) return `written again it is refused: ${again.refusal.reason}`;
  return isDeepStrictEqual(again.pack, pack) ? null : 'written and read again it is another';
}
