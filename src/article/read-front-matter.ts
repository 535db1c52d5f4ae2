/**
 * The beginning of a Markdown file in, what it says of the article between two lines of hyphens out:
 * its title, date and source. Nothing else of YAML is understood.
 */
import type { CivilDate } from './civil-date.ts';
import { findWrittenDate, fullDate } from './find-written-date.ts';
import { mapSource, type MappedText } from './mapped-text.ts';

export interface FrontMatter {
  /** As it stands, without the lines of hyphens. */
  readonly text: string;
  /** The line of its end, from 1: what follows is the article. */
  readonly lastLine: number;
  readonly title: MappedText | null;
  readonly titleLine: number;
  readonly source: string | null;
  readonly published: CivilDate | null;
}

const longestFrontMatter = 10_000;
const opening = /^\uFEFF?---[ \t]*(?:\r\n|\n)/;
const closing = /(?:\r\n|\n)---[ \t]*(?=\r?\n|$)/;
const field =
  /^(?<key>[A-Za-z_-]{2,20}):[ \t]+(?<quote>["']?)(?<value>[^\r\n]{1,500}?)\k<quote>[ \t]*\r?$/gm;

/** Null when the file does not begin with it. */
export function readFrontMatter(source: string): FrontMatter | null {
  const start = opening.exec(source)?.[0].length;
  if (start === undefined) return null;
  const text = source.slice(start, start + longestFrontMatter);
  const end = closing.exec(text)?.index;
  if (end === undefined) return null;
  const fields = [...text.slice(0, end).matchAll(field)];
  const title = pick(fields, ['title', 'headline']);
  const date = pick(fields, ['date', 'published', 'publishdate', 'pubdate']);
  return {
    text: text.slice(0, end),
    lastLine: countLines(source.slice(0, start + end)) + 1,
    title:
      title && mapSource(source, start + title.start, start + title.start + title.value.length),
    titleLine: title === null ? 1 : countLines(source.slice(0, start + title.start)),
    source: pick(fields, ['source', 'publisher', 'publication', 'site'])?.value ?? null,
    published: date === null ? null : fullDate(findWrittenDate(date.value)),
  };
}

interface Picked {
  readonly value: string;
  /** Where it stands behind the first line of hyphens. */
  readonly start: number;
}

/** The first key of the list that has a value. */
function pick(fields: readonly RegExpExecArray[], keys: readonly string[]): Picked | null {
  const found = keys
    .map((key) => fields.find(({ groups }) => groups?.['key']?.toLowerCase() === key))
    .find((each) => each !== undefined);
  const value = found?.groups?.['value'];
  if (found === undefined || value === undefined) return null;
  return { value, start: found.index + found[0].lastIndexOf(value) };
}

function countLines(text: string): number {
  return text.split(/\r\n|[\n\r]/).length;
}
