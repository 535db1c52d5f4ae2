/** Sentences in, an article with a story of the test's own making out, for scorers to judge. */
import type { Article, Span } from '../../../src/article/article.ts';
import type { FoundEntries, Reference } from '../../../src/knowledge/reference.ts';
import type { Entry, EntryKind, Fact, Moment, Quote, Story } from '../../../src/knowledge/story.ts';
import { readLetters } from '../../eval/knowledge/scores/letters.ts';
import type { Built } from '../../eval/knowledge/scores/build-article.ts';
import { makeSheet, type Sheet } from '../../eval/knowledge/scores/sheet.ts';
import type { Labels } from '../../eval/knowledge/labels/labels.ts';

export interface Parts {
  readonly entries?: readonly Entry[];
  readonly references?: readonly Reference[];
  readonly quotes?: readonly Quote[];
  readonly timeline?: readonly Moment[];
  readonly summary?: readonly Span[];
}

/** Each sentence is a paragraph of its own. */
export function makeBuilt(sentences: readonly string[], parts: Parts = {}): Built {
  const source = `A headline\n\n${sentences.join('\n\n')}\n`;
  const article: Article = {
    id: 'a',
    headline: 'A headline',
    source: null,
    url: null,
    published: null,
    dateline: null,
    captions: [],
    removed: [],
    repairs: [],
    sentences: sentences.map((text, paragraph) => {
      const start = source.indexOf(text);
      return {
        text,
        paragraph,
        source: [...Array(text.length + 1).keys()].map((at) => at + start),
      };
    }),
  };
  const { entries = [], references = [], quotes = [], timeline = [], summary = [] } = parts;
  const found: FoundEntries = { entries, references };
  const story: Story = {
    id: 'a',
    lang: 'en',
    articles: [],
    entries,
    quotes,
    line: null,
    summary,
    timeline,
    terms: [],
  };
  return { article, source, found, story, letters: readLetters(sentences) };
}

/** The first place of `words` in one of `sentences`. */
export function spanOf(sentences: readonly string[], words: string): Span {
  const sentence = sentences.findIndex((text) => text.includes(words));
  const start = sentences[sentence]?.indexOf(words) ?? -1;
  if (start < 0) throw new Error(`no sentence has "${words}"`);
  return { article: 'a', sentence, start, end: start + words.length };
}

export function makeEntry(
  kind: EntryKind,
  names: readonly string[],
  facts: readonly Fact[] = [],
): Entry {
  const [name = ''] = names;
  return {
    id: name.toLowerCase().replaceAll(' ', '-'),
    name,
    kind,
    names: names.map((text) => ({ text, lang: 'en', origin: 'text' })),
    description: null,
    gloss: null,
    facts,
    weight: 1,
    generic: false,
  };
}

/** What `score` writes on a new sheet. */
export function sheetOf(
  score: (sheet: Sheet, built: Built, labels: Labels) => void,
  built: Built,
  labels: Labels,
): Sheet {
  const sheet = makeSheet();
  score(sheet, built, labels);
  return sheet;
}

export function causesOf({ mistakes }: Sheet): string[] {
  return mistakes.map(({ measure, cause }) => `${measure}: ${cause}`);
}
