/** The labelled pages that the project may read: those of ../shared/corpus, and its own. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { sharedFile } from '../../../support/shared-file.ts';
import type { Case } from './case.ts';
import { readMarks } from './read-marks.ts';

const home = fileURLToPath(new URL('..', import.meta.url));
const seedsFolder = fileURLToPath(new URL('../../../../seeds', import.meta.url));
const storiesFolder = join(home, 'stories');

/** The bundled story, whose labelled pages are of two origins. */
export const seedStory = 'japan-us-presence';

const optional = v.nullish(v.string(), null);
const rowSchema = v.object({
  id: v.string(),
  label: v.picklist(['same', 'background', 'none']),
  borderline: v.optional(v.boolean(), false),
  title: v.nullish(v.string(), ''),
  text: v.string(),
  lang: optional,
  date: optional,
  url: optional,
  group: v.nullish(v.union([v.string(), v.number()]), null),
});

function readRows(file: string | URL): v.InferOutput<typeof rowSchema>[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => v.parse(rowSchema, JSON.parse(line)));
}

/** A month counts as its middle, a year alone as no date: as `npm run recognise` reads them. */
function toDate(date: string | null): string | null {
  if (date === null || /^\d{4}$/.test(date) || date === '') return null;
  return /^\d{4}-\d{2}$/.test(date) ? `${date}-15` : date.slice(0, 'YYYY-MM-DD'.length);
}

function readFile(file: string | URL, story: string, hasMarks: boolean): Case[] {
  return readRows(file).map((row): Case => {
    const { text, marks } = readMarks(row.text);
    const { id, label, borderline, title, lang, url } = row;
    return {
      id,
      story,
      label,
      isBorderline: borderline,
      passage: { title, text, lang, url, date: toDate(row.date) },
      marks: hasMarks ? marks : null,
      fold: `${story} ${row.group ?? id}`,
    };
  });
}

/** The corpus of ../shared for the bundled story; empty where it is absent. */
function readCorpus(): Case[] {
  const file = sharedFile('corpus/dev.jsonl');
  return file === null ? [] : readFile(file, seedStory, false);
}

/** Our own pages for the bundled story. */
function readSeedPages(): Case[] {
  const file = join(home, 'seed-pages', 'pages.jsonl');
  return existsSync(file) ? readFile(file, seedStory, true) : [];
}

/** Names of the other stories, each a folder with article, overlay and pages. */
function otherStories(): string[] {
  return existsSync(storiesFolder) ? readdirSync(storiesFolder).toSorted() : [];
}

function readStoryPages(story: string): Case[] {
  return readFile(join(storiesFolder, story, 'pages.jsonl'), story, true);
}

export const listStories = (): string[] => [seedStory, ...otherStories()];

export const readAllCases = (): Case[] => [
  ...readCorpus(),
  ...readSeedPages(),
  ...otherStories().flatMap((story) => readStoryPages(story)),
];

const frozenFolder = join(home, 'frozen-stories');
const frozenName = 'frozen.jsonl';

/** Pages that are scored once and never looked at: of the bundled story, and of stories that have no others. */
export const readFrozenCases = (): Case[] => [
  ...readFile(join(home, 'seed-pages', frozenName), seedStory, true),
  ...readdirSync(frozenFolder).flatMap((story) =>
    readFile(join(frozenFolder, story, frozenName), story, true),
  ),
];

/** The folder that holds a story's article and overlay. */
export function folderOf(story: string): string {
  if (story === seedStory) return join(seedsFolder, story);
  const own = join(storiesFolder, story);
  return existsSync(own) ? own : join(frozenFolder, story);
}
