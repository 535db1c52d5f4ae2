/**
 * The text of a pack's file in, the pack or why it is refused out. A pack is hostile until all of it
 * has been checked; it is taken whole or not at all. Pure, and made to run in a worker: a good pack of
 * 1,000 stories takes seconds.
 */
import * as v from 'valibot';
import { checkEdits } from './check-edits.ts';
import { checkPart, findTwice } from './check-part.ts';
import { checkTexts } from './check-texts.ts';
import { mostPackBytes } from './limits.ts';
import type { Pack, PackedStory } from './pack.ts';
import { packSchema } from './pack-schema.ts';
import { quoteText, sayPath } from './refusal.ts';
import type { Refusal, Step } from './refusal.ts';
import { scanJson } from './scan-json.ts';
import { asEditors } from './as-editors.ts';

export type ReadPack =
  | { readonly pack: Pack; readonly refusal: null }
  | { readonly pack: null; readonly refusal: Refusal };

/**
 * Never throws. What a pack says to be the reader's own is an editor's in the result. Ask
 * `refuseSize` of a file before reading it.
 */
export function readPack(text: string): ReadPack {
  const refusal = refuseSize(text.length) ?? scanJson(text);
  if (refusal !== null) return { pack: null, refusal };
  const value = parseJson(text);
  const found = refuseForm(value) ?? checkTexts(value);
  if (found !== null) return { pack: null, refusal: found };
  const result = v.safeParse(packSchema, value, { abortEarly: true });
  if (!result.success) return { pack: null, refusal: describe(result.issues[0]) };
  const { output } = result;
  const pack = { ...output, stories: output.stories.map(asEditors) };
  const problem = checkStories(pack.stories);
  return problem === null ? { pack, refusal: null } : { pack: null, refusal: problem };
}

/** Whether a file is too big to be read at all; null when it is not. */
export function refuseSize(bytes: number): Refusal | null {
  if (bytes <= mostPackBytes) return null;
  const [has, most] = [bytes, mostPackBytes].map((size) => Math.round(size / 1_000_000));
  return {
    kind: 'tooBig',
    reason: `it has ${has} MB, and a pack at most ${most}`,
    where: null,
    remedy: 'Ask for several smaller packs, or for one without the articles’ texts',
  };
}

/** Undefined when the text is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** What is told before all else: no JSON, no pack, a pack of a later version. */
function refuseForm(value: unknown): Refusal | null {
  if (value === undefined)
    return {
      kind: 'noJson',
      reason: 'it is no JSON',
      where: null,
      remedy: 'Choose a file that ends in .json',
    };
  if (!isRecord(value) || value['format'] !== 'backgrounder-pack') {
    const remedy = 'Choose a pack that Backgrounder or a newsroom wrote';
    return { kind: 'noPack', reason: 'it is no pack of stories', where: null, remedy };
  }
  const { version } = value;
  if (typeof version !== 'number' || version <= 1) return null;
  return {
    kind: 'newer',
    reason: 'a later version of Backgrounder wrote it',
    where: 'version',
    remedy: 'Update Backgrounder, then import it again',
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function describe(issue: v.BaseIssue<unknown>): Refusal {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  return refuse(sayIssue(issue, path), path);
}

function sayIssue(issue: v.BaseIssue<unknown>, path: readonly Step[]): string {
  const key = quoteText(String(path.at(-1) ?? ''));
  if (issue.type !== 'strict_object') return `${key} ${issue.message}`;
  if (issue.expected === 'never') return `${key} is a key that no pack has`;
  return issue.input === undefined ? `${key} is missing` : `${key} is not what a pack has there`;
}

function checkStories(stories: readonly PackedStory[]): Refusal | null {
  const twice = findTwice(stories.map(({ id }) => id));
  if (twice !== null) return refuse(`it has two stories ${quoteText(twice)}`, ['stories']);
  for (const [at, story] of stories.entries()) {
    const refusal = checkStory(story, ['stories', at]);
    if (refusal !== null) return refusal;
  }
  return null;
}

function checkStory({ parts, edits }: PackedStory, path: readonly Step[]): Refusal | null {
  const articles = parts.flatMap(({ story }) => story.articles.map(({ id }) => id));
  const twice = findTwice(articles);
  if (twice !== null) return refuse(`it has the article ${quoteText(twice)} twice`, path);
  for (const [at, part] of parts.entries()) {
    const problem = checkPart(part);
    if (problem !== null) return refuse(problem.reason, [...path, 'parts', at, ...problem.path]);
  }
  const fault = checkEdits({ parts, edits });
  if (fault !== null) return refuse(fault.reason, [...path, ...fault.path]);
  const stray = edits.findIndex((edit) => 'article' in edit && !articles.includes(edit.article));
  return stray < 0
    ? null
    : refuse('is about an article that is not there', [...path, 'edits', stray]);
}

function refuse(reason: string, path: readonly Step[]): Refusal {
  return { kind: 'faulty', reason, where: sayPath(path), remedy: askMaker };
}

const askMaker = 'Ask whoever made it to mend it there';
