import {
  array,
  assert,
  constant,
  constantFrom,
  infiniteStream,
  nat,
  oneof,
  property,
  record,
  shuffledSubarray,
  string,
  tuple,
  type Arbitrary,
} from 'fast-check';
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sliceSpan } from '../../../../src/article/slice-span.ts';
import { buildStory } from '../../../../src/knowledge/build-story.ts';
import type { Edit } from '../../../../src/knowledge/grow/edit.ts';
import { growStory } from '../../../../src/knowledge/grow/grow-story.ts';
import type { Span, Story } from '../../../../src/knowledge/story.ts';
import { readArticle } from '../../../support/read-article.ts';
import { tunnelParts } from '../../../support/tunnel-parts.ts';

const own = readdirSync(new URL('../../../support/articles', import.meta.url)).map((file) =>
  buildStory(readArticle(file), file),
);
const all: readonly Story[] = [...tunnelParts, ...own];

const names = [
  ...new Set(all.flatMap(({ entries }) => entries.flatMap((entry) => [entry.id, entry.name]))),
  'nobody at all',
];
const articles = [...all.map(({ id }) => id), 'no article'];
const anyName = constantFrom(...names);
const anyArticle = constantFrom(...articles);

const anyEdit: Arbitrary<Edit> = oneof(
  record({ kind: constant('drop' as const), entry: anyName }),
  record({ kind: constant('rename' as const), entry: anyName, name: string() }),
  record({ kind: constant('join' as const), entries: tuple(anyName, anyName) }),
  record({ kind: constant('part' as const), entry: anyName, article: anyArticle }),
  record({
    kind: constant('name' as const),
    entry: anyName,
    text: oneof(string(), anyName),
    lang: constantFrom('en', 'ja'),
  }),
  record({
    kind: constant('date' as const),
    article: anyArticle,
    date: constantFrom(null, '2025-05-01', '2031-01-31', 'no date'),
  }),
  record({ kind: constant('title' as const), title: string() }),
);
/** Each puts up to eight articles together twice. */
const runs = { numRuns: 25 };
/** A busy machine takes its time. */
const patient = { timeout: 60_000 };
const anyEdits = array(anyEdit, { maxLength: 8 });
const anyParts = shuffledSubarray([...all], { minLength: 1 });

describe('a grown story', patient, () => {
  test.each(all)('of one article without edits is that article, but for the id: $id', (part) => {
    expect(growStory('grown', [part], [])).toEqual({ ...part, id: 'grown' });
  });

  test('shows only literal words of its articles', () => {
    assert(
      property(anyParts, anyEdits, (parts, edits) => {
        const story = growStory('grown', parts, edits);
        for (const span of listSpans(story)) expect(() => show(story, span)).not.toThrow();
      }),
      runs,
    );
  });

  test('has each id once, and means by a speaker or a claimant only entries that it has', () => {
    assert(
      property(anyParts, anyEdits, (parts, edits) => {
        const { entries, quotes } = growStory('grown', parts, edits);
        const ids = entries.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const meant = [
          ...quotes.map(({ speaker }) => speaker),
          ...entries.flatMap(({ facts }) => facts.map(({ claim }) => claim?.entry ?? null)),
        ];
        expect(meant.filter((id) => id !== null && !ids.includes(id))).toEqual([]);
        for (const { name, names } of entries)
          expect(names.map(({ text }) => text)).toContain(name);
      }),
      runs,
    );
  });

  test('joins the same names in whatever order its articles were added', () => {
    assert(
      property(anyParts, infiniteStream(nat()), (parts, keys) => {
        const drawn = parts.map((part) => ({ part, key: keys.next().value }));
        const other = drawn.toSorted((a, b) => a.key - b.key).map(({ part }) => part);
        expect(joinedNames(growStory('grown', other, []))).toEqual(
          joinedNames(growStory('grown', parts, [])),
        );
      }),
      runs,
    );
  });

  test('is the same when it is put together again, and leaves its parts as they were', () => {
    const before = structuredClone(all);
    assert(
      property(anyParts, anyEdits, (parts, edits) => {
        expect(growStory('grown', parts, edits)).toEqual(growStory('grown', parts, edits));
      }),
      runs,
    );
    expect(all).toEqual(before);
  });

  test('is without its last edit as if it had never been made', () => {
    assert(
      property(anyParts, anyEdits, anyEdit, (parts, edits, last) => {
        const before = growStory('grown', parts, edits);
        growStory('grown', parts, [...edits, last]);
        expect(growStory('grown', parts, [...edits, last].slice(0, -1))).toEqual(before);
      }),
      runs,
    );
  });

  test('keeps the id and the names of an entry when other articles are added', () => {
    assert(
      property(anyParts, (parts) => {
        const [part] = parts;
        const { entries } = growStory('grown', parts, []);
        for (const entry of part?.entries ?? []) {
          const grown = entries.find(({ id }) => id === entry.id);
          expect(grown?.names).toEqual(expect.arrayContaining([...entry.names]));
        }
      }),
      runs,
    );
  });
});

function joinedNames({ entries }: Story): readonly string[] {
  return entries
    .map(
      ({ kind, names }) =>
        `${kind}: ${[...new Set(names.map(({ text }) => text))].sort().join(', ')}`,
    )
    .sort();
}

function show({ articles }: Story, span: Span): string {
  return sliceSpan(articles.find(({ id }) => id === span.article)?.sentences ?? [], span);
}

function listSpans({ entries, quotes, line, summary, timeline }: Story): readonly Span[] {
  const spans = [
    ...entries.flatMap(({ description, earlierDescriptions = [], facts }) => [
      description,
      ...earlierDescriptions,
      ...facts.flatMap(({ span, claim, updatedBy }) => [span, claim?.words, updatedBy]),
    ]),
    ...quotes.flatMap(({ spans, speakerWords, cue, alsoIn = [] }) => [
      ...spans,
      speakerWords,
      cue,
      ...alsoIn,
    ]),
    line,
    ...summary,
    ...timeline.flatMap(({ span, words }) => [span, words]),
  ];
  return spans.filter((span) => span !== null && span !== undefined);
}
