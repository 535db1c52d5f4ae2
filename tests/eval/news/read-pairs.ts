/** The labelled pairs of articles beside this file, as published, with what a person says of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { toCivilDate, type CivilDate } from '../../../src/article/civil-date.ts';
import { findWrittenDate } from '../../../src/article/find-written-date.ts';
import { parseArticle } from '../../../src/article/parse-article.ts';
import { buildStory } from '../../../src/knowledge/build-story.ts';
import { foldText } from '../../../src/knowledge/grow/compare-words.ts';
import type { Story } from '../../../src/knowledge/story.ts';

export type Group = 'open' | 'frozen';

interface Joins {
  /** A name in the first article and one in the second: of one and the same. */
  readonly same: readonly (readonly [string, string])[];
  readonly different: readonly (readonly [string, string])[];
  /** Opening words of a sentence of the first article, and of the one of the second that tells it anew. */
  readonly updates: readonly (readonly [string, string])[];
}

export interface Pair {
  readonly name: string;
  readonly first: Story;
  readonly second: Story;
  /** For each sentence of the second article; null where no label fits (the sentence was cut otherwise). */
  readonly isNew: readonly (boolean | null)[];
  readonly joins: Joins;
}

export function readPairs(group: Group): readonly Pair[] {
  const folder = new URL(`pairs/${group}/`, import.meta.url);
  return readdirSync(folder)
    .sort()
    .map((name) => readPair(name, new URL(`${name}/`, folder)));
}

function readPair(name: string, folder: URL): Pair {
  const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8');
  const first = build('first.txt', read('first.txt'), null);
  const second = build('second.txt', read('second.txt'), first);
  const labels = readLabels(read('labels.tsv'));
  return {
    name,
    first,
    second,
    isNew: (second.articles[0]?.sentences ?? []).map((sentence) => labelOf(sentence, labels)),
    joins: JSON.parse(read('joins.json')) as Joins,
  };
}

function build(id: string, text: string, before: Story | null): Story {
  const published = readPublished(text, before) ?? undefined;
  return buildStory(parseArticle(text, { id, published }), id);
}

/** How many lines stand over a text that may hold its date. */
const headLines = 4;

/** As a page's own metadata would tell it; a year that is not written is that of the article before. */
function readPublished(text: string, before: Story | null): CivilDate | null {
  const head = text.split('\n').filter((line) => line.trim() !== '');
  for (const line of head.slice(1, headLines)) {
    const written = findWrittenDate(line);
    if (written === null) continue;
    const year = written.year ?? Number(before?.articles[0]?.published?.date.slice(0, 4));
    return toCivilDate(year, written.month, written.day);
  }
  return null;
}

interface Label {
  readonly isNew: boolean;
  readonly text: string;
}

function readLabels(table: string): readonly Label[] {
  return table
    .split('\n')
    .filter((line) => line.includes('\t'))
    .map((line) => {
      const [label, sentence = ''] = line.split('\t');
      return { isNew: label === 'new', text: foldText(sentence) };
    });
}

/** Where the builder joined two sentences or cut one, new if any of it is new. */
function labelOf(sentence: string, labels: readonly Label[]): boolean | null {
  const text = foldText(sentence);
  const own = labels.filter((label) => label.text.includes(text) || text.includes(label.text));
  return own.length === 0 ? null : own.some(({ isNew }) => isNew);
}
