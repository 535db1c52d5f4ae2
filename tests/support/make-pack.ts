/** Packs of invented stories, as their makers would write them, and what hostile hands make of them. */
import { parseArticle } from '../../src/article/parse-article.ts';
import { buildStory } from '../../src/knowledge/build-story.ts';
import type { PackAbout, PackedPart, PackedStory } from '../../src/library/pack/pack.ts';
import { writePack } from '../../src/library/pack/write-pack.ts';
import { readSource } from './read-article.ts';

export const about: PackAbout = {
  title: 'The coast, explained',
  origin: 'The Harbour Post, graphics desk',
  licence: 'CC-BY-4.0',
};

/** The story of a text, as the builder makes it. */
export function packText(id: string, text: string, given: { url?: string } = {}): PackedPart {
  const article = parseArticle(text, { id, published: '2025-03-04', ...given });
  return { story: buildStory(article, id), text };
}

const readPart = (file: string): PackedPart => packText(file, readSource(file));

/** Of one article each, two with edits. */
export const packedStories: readonly PackedStory[] = [
  {
    id: 'storm',
    parts: [readPart('storm.txt')],
    edits: [
      { kind: 'name', entry: 'Marian Teller', text: 'マリアン・テラー', lang: 'ja' },
      { kind: 'date', article: 'storm.txt', date: '2024-09-12' },
      { kind: 'title', title: 'The hurricane' },
    ],
  },
  { id: 'court', parts: [readPart('court.txt')], edits: [] },
  {
    id: 'merger',
    parts: [readPart('merger.txt'), readPart('transfer.md')],
    edits: [{ kind: 'drop', entry: 'Nobody' }],
  },
];

/** Loose on purpose: tests break what the types promise. */
// oxlint-disable-next-line typescript/no-explicit-any
export type Loose = any;

/** The text of a good pack with something changed in its data. */
export function breakPack(change: (pack: Loose) => void): string {
  const pack: Loose = JSON.parse(writePack(packedStories, about));
  change(pack);
  return JSON.stringify(pack);
}
