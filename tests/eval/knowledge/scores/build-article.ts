/** A labelled article in, all that the builder makes of it out, ready to be scored. */
import type { Article, Span } from '../../../../src/article/article.ts';
import { readArticleFile } from '../../../../src/cli/read-article-file.ts';
import { buildStory } from '../../../../src/knowledge/build-story.ts';
import { findEntries } from '../../../../src/knowledge/entries/find-entries.ts';
import type { FoundEntries } from '../../../../src/knowledge/reference.ts';
import type { Entry, Story } from '../../../../src/knowledge/story.ts';
import type { LabelledArticle } from '../labels/labels.ts';
import { rangeIn, readLetters, type Letters, type Range } from './letters.ts';

export interface Built {
  readonly article: Article;
  /** The text that the article was parsed from. */
  readonly source: string;
  readonly found: FoundEntries;
  readonly story: Story;
  readonly letters: Letters;
}

/** No overlay: what a person wrote beside the article is not scored. */
export async function buildLabelled({ file, published }: LabelledArticle): Promise<Built> {
  const { article, source } = await readArticleFile(file, published);
  return buildFrom(article, source);
}

export function buildFrom(article: Article, source: string): Built {
  return {
    article,
    source,
    found: findEntries(article),
    story: buildStory(article, article.id),
    letters: readLetters(article.sentences.map(({ text }) => text)),
  };
}

export function rangeOf({ letters }: Built, { sentence, start, end }: Span): Range {
  return rangeIn(letters, sentence, start, end);
}

export function wordsOf({ article }: Built, span: Span): string {
  return article.sentences[span.sentence]?.text.slice(span.start, span.end) ?? '';
}

/** Names that the article itself writes. */
export function writtenNames(entry: Entry | undefined): string[] {
  if (entry === undefined) return [];
  return [entry.name, ...entry.names.map(({ text }) => text)];
}
