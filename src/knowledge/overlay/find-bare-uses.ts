/** An article, its references and a name in, every place out where the name stands alone, in no longer name. */
import type { Article, Span } from '../../article/article.ts';
import { groupBy } from '../group-by.ts';
import type { FoundEntries } from '../reference.ts';

const wordBefore = /[\p{L}\p{N}]$/u;
const wordAfter = /^[\p{L}\p{N}]/u;

export function findBareUses(
  article: Article,
  { references }: FoundEntries,
  name: string,
): readonly Span[] {
  const bySentence = groupBy(references, ({ span }) => span.sentence);
  return article.sentences.flatMap(({ text }, sentence) => {
    const longer = (bySentence.get(sentence) ?? [])
      .map(({ span }) => span)
      .filter(({ start, end }) => end - start > name.length);
    return findWords(text, name)
      .map((start) => ({ article: article.id, sentence, start, end: start + name.length }))
      .filter((use) => longer.every(({ start, end }) => use.end <= start || end <= use.start));
  });
}

/** Where the words begin, as whole words. */
export function findWords(text: string, words: string): readonly number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const isWhole =
      !wordBefore.test(text.slice(Math.max(0, at - 1), at)) &&
      !wordAfter.test(text.slice(at + words.length, at + words.length + 1));
    if (isWhole) starts.push(at);
  }
  return starts;
}
