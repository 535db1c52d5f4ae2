/** A place in a seed's files in, the line it stands on out; lines count from 1. */
import type { Span } from '../../article/article.ts';
import { findWords } from '../../knowledge/overlay/find-bare-uses.ts';
import type { Seed } from '../../knowledge/plugin/read-seed.ts';
import type { Entry } from '../../knowledge/story.ts';

export function lineOfSpan(seed: Seed, { sentence, start }: Span): number {
  return lineOfOffset(seed, seed.article.sentences[sentence]?.source[start] ?? 0);
}

/** Where the article first has one of its names; 1 where it stands in no sentence. */
export function lineOfEntry(seed: Seed, { names }: Entry): number {
  const texts = names.filter(({ origin }) => origin === 'text').map(({ text }) => text);
  for (const { text, source } of seed.article.sentences) {
    const starts = texts.flatMap((name) => findWords(text, name));
    if (starts.length > 0) return lineOfOffset(seed, source[Math.min(...starts)] ?? 0);
  }
  return 1;
}

/** 1 where the words stand nowhere. */
export function lineOfWords(seed: Seed, words: string): number {
  return lineOfOffset(seed, Math.max(0, seed.source.indexOf(words)));
}

function lineOfOffset({ source }: Seed, offset: number): number {
  return source.slice(0, offset).split('\n').length;
}
