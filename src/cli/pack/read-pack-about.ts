/** A folder of seeds in; what its pack says of itself out, from the folder's pack.yaml where there is one. */
import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import * as v from 'valibot';
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { readTextFile } from '../../knowledge/plugin/read-text-file.ts';
import { SeedError } from '../../knowledge/plugin/seed-error.ts';
import { longest } from '../../library/pack/limits.ts';
import type { PackAbout } from '../../library/pack/pack.ts';

/** Where nobody said. */
const notStated = 'not stated';
const text = (most: number) =>
  v.pipe(
    v.string('is not a text'),
    v.trim(),
    v.nonEmpty('is empty'),
    v.maxLength(most, `is longer than ${most} characters`),
  );
const schema = v.strictObject(
  {
    title: v.optional(text(longest.title)),
    origin: v.optional(text(longest.title)),
    licence: v.optional(text(longest.licence)),
  },
  'is none of title, origin and licence',
);
const remedy = 'Write "title: …", "origin: …" and "licence: …", a line each, or leave one out';

export interface WrittenAbout {
  readonly about: PackAbout;
  /** Fields that nobody stated, for a hint. */
  readonly unstated: readonly (keyof PackAbout)[];
}

/** Throws a SeedError with file, line and remedy when the file is no such YAML. */
export function readPackAbout(folder: string): WrittenAbout {
  const file = join(folder, 'pack.yaml');
  const written = existsSync(file) ? readFile(file) : {};
  const about = {
    title: written.title ?? basename(resolve(folder)),
    origin: written.origin ?? notStated,
    licence: written.licence ?? notStated,
  };
  const fields = ['title', 'origin', 'licence'] as const;
  return { about, unstated: fields.filter((field) => written[field] === undefined) };
}

function readFile(file: string): v.InferOutput<typeof schema> {
  const lines = new LineCounter();
  const document = parseDocument(readTextFile(file), { lineCounter: lines });
  const [error] = document.errors;
  if (error !== undefined) {
    const line = error.linePos?.[0].line ?? 1;
    throw new SeedError(file, line, error.message.split(/ at line |\n/)[0] ?? 'no YAML', remedy);
  }
  const value: unknown = document.toJS() ?? {};
  if (Array.isArray(value)) throw new SeedError(file, 1, 'the file is a list', remedy);
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const key = v.getDotPath(issue) ?? '';
  const node = isMap(document.contents) ? document.get(key, true) : null;
  const line = lines.linePos(isScalar(node) ? (node.range?.[0] ?? 0) : 0).line;
  const problem = key === '' ? 'the file has no keys with values' : `"${key}" ${issue.message}`;
  throw new SeedError(file, Math.max(1, line), problem, remedy);
}
