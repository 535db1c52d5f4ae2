/** A file of JSON lines in; its rows out, each a text to recognise. The first broken line stops it. */
import * as v from 'valibot';
import { isCivilDate } from '../article/civil-date.ts';
import type { CivilDate } from '../article/civil-date.ts';
import { readTextFile } from '../knowledge/plugin/read-text-file.ts';
import { SeedError } from '../knowledge/plugin/seed-error.ts';

const remedy =
  'A row is { "id": string, "text": string } and may have "title", "lang", "date" and "url"';
const dateRemedy =
  'Write the date as YYYY-MM-DD, or as far as it is known (YYYY-MM, YYYY), or null';

const optionalText = v.nullish(v.string('must be a string or null'), null);
const rowSchema = v.object(
  {
    id: v.union([v.string(), v.number()], 'must be a string or a number'),
    text: v.string('must be a string'),
    title: v.nullish(v.string('must be a string or null'), ''),
    lang: optionalText,
    date: optionalText,
    url: optionalText,
  },
  // A field that is not there is reported by the object, under the field's path.
  ({ input }) => (input === undefined ? 'is missing' : 'must be one JSON object'),
);

export interface Row {
  readonly id: string | number;
  readonly title: string;
  readonly text: string;
  readonly lang: string | null;
  readonly date: CivilDate | null;
  readonly url: string | null;
}

/** A month counts as its middle; a year alone is too little to go by; a time of day is left out. */
function toDate(text: string | null): CivilDate | null | undefined {
  if (text === null || text === '' || /^\d{4}$/.test(text)) return null;
  const date = /^\d{4}-\d{2}$/.test(text) ? `${text}-15` : text.replace(/[T ].*$/s, '');
  return isCivilDate(date) ? date : undefined;
}

function parseJson(file: string, line: number, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new SeedError(file, line, 'this is no JSON', 'Put one whole JSON object on each line');
  }
}

function parseRow(file: string, line: number, text: string): Row {
  const row = parseJson(file, line, text);
  // To the schema a list is an object without fields.
  const result = v.safeParse(rowSchema, Array.isArray(row) ? null : row);
  if (!result.success) {
    const [issue] = result.issues;
    const field = v.getDotPath(issue);
    const what = field === null ? 'the row' : `"${field}"`;
    throw new SeedError(file, line, `${what} ${issue.message}`, remedy);
  }
  const date = toDate(result.output.date);
  if (date === undefined) {
    throw new SeedError(file, line, `"${result.output.date}" is no date`, dateRemedy);
  }
  return { ...result.output, date };
}

/** Empty lines are passed over. Throws a SeedError with file, line and remedy. */
export function readRows(file: string): Row[] {
  return readTextFile(file)
    .split('\n')
    .flatMap((text, index) => (text.trim() === '' ? [] : [parseRow(file, index + 1, text)]));
}
