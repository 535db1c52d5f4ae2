/**
 * What a person wrote beside an article (story.yaml, parsed) in, an Overlay or the list of what is
 * wrong with it out. Knows nothing of files and lines: a problem names the keys that lead to it.
 */
import * as v from 'valibot';
import { isCivilDate } from '../article/civil-date.ts';
import type { CivilDate } from '../article/civil-date.ts';
import { languageCodes } from './data/language-codes.ts';
import { findEntryNamed } from './find-entry-named.ts';
import type { Entry } from './story.ts';

/** Names by entry and language, glosses by entry; an entry is meant by its id or any of its names. */
export interface Overlay {
  readonly source?: string | undefined;
  readonly url?: string | undefined;
  readonly published?: CivilDate | undefined;
  readonly names: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  readonly glosses: Readonly<Record<string, string>>;
}

export interface OverlayProblem {
  /** The keys from the top of the file to what is wrong. */
  readonly path: readonly (string | number)[];
  readonly problem: string;
  readonly remedy: string;
}

export type ReadOverlay =
  | { readonly overlay: Overlay; readonly problems: readonly [] }
  | { readonly overlay: null; readonly problems: readonly OverlayProblem[] };

/** Longer than this a gloss is an article of its own and does not fit the card. */
const longestGloss = 300;
/** BCP 47 as far as names need it: language, perhaps a script, perhaps a region. */
const languageTag = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/;

const text = v.pipe(v.string('not a text'), v.trim(), v.nonEmpty('empty'));
const names = v.pipe(
  v.union([text, v.array(text)], 'neither a name nor a list of names'),
  v.transform((given) => (typeof given === 'string' ? [given] : given)),
);
const language = v.pipe(
  v.string(),
  v.regex(languageTag, 'no language tag'),
  v.check((tag) => languageCodes.has(tag.split('-', 1)[0] ?? ''), 'no known language'),
);
const schema = v.strictObject({
  source: v.optional(text),
  url: v.optional(v.pipe(text, v.url('no address'), v.startsWith('https://', 'no https address'))),
  published: v.optional(v.pipe(text, v.check(isCivilDate, 'no calendar date'))),
  names: v.optional(v.record(text, v.record(language, names)), {}),
  glosses: v.optional(v.record(text, v.pipe(text, v.maxLength(longestGloss, 'too long'))), {}),
});

const remedies: Readonly<Record<string, string>> = {
  source: 'Write the publisher in words, such as "source: AP", or leave it out',
  url: 'Write the full address of the original, beginning with https://, or leave it out',
  published: 'Write the day as YYYY-MM-DD, such as 2025-01-24, or leave it out',
  names:
    'Write "Entry: { language: [name, name] }" with tags such as ja (not jp), ko, de or zh-Hant',
  glosses: `Write one sentence of at most ${longestGloss} characters for each entry`,
};
const anyKey = 'Use only source, url, published, names and glosses';

const noKeys = { path: [], problem: 'there are no keys with values', remedy: anyKey };

/** `value` null is an empty file: an overlay that adds nothing. */
export function readOverlay(value: unknown): ReadOverlay {
  if (Array.isArray(value)) return { overlay: null, problems: [noKeys] };
  const result = v.safeParse(schema, value ?? {});
  if (result.success) return { overlay: result.output, problems: [] };
  return { overlay: null, problems: result.issues.map((issue) => describe(issue)) };
}

function describe(issue: v.BaseIssue<unknown>): OverlayProblem {
  const path = (issue.path ?? []).map(({ key }) => String(key));
  const [top] = path;
  const remedy = remedies[top ?? ''] ?? anyKey;
  if (issue.type === 'strict_object')
    return { path, problem: `the key "${path.at(-1) ?? ''}" is unknown`, remedy: anyKey };
  if (top === undefined) return noKeys;
  const message =
    issue.type === 'record' || issue.type === 'string'
      ? `not a text but ${issue.received}`
      : issue.message;
  return { path, problem: `"${path.join(' > ')}" is wrong: ${message}`, remedy };
}

/** Names and glosses of nobody: the article has no such entry. */
export function findStrangers(overlay: Overlay, entries: readonly Entry[]): OverlayProblem[] {
  const known = entries.map((entry) => entry.name).join(', ');
  return (['names', 'glosses'] as const).flatMap((section) =>
    Object.keys(overlay[section])
      .filter((key) => findEntryNamed(entries, key) === null)
      .map((key) => ({
        path: [section, key],
        problem: `"${key}" is nobody that the article names`,
        remedy: `Write the name as the article does, or take it out. The article has: ${known}`,
      })),
  );
}
