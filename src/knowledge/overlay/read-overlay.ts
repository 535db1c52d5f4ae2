/**
 * What a person wrote beside an article (story.yaml, parsed) in, an Overlay or the list of what is
 * wrong with it out. Knows nothing of files and lines: a problem names the keys that lead to it.
 */
import * as v from 'valibot';
import { isCivilDate } from '../../article/civil-date.ts';
import { languageCodes } from '../data/language-codes.ts';
import type { Overlay, OverlayProblem } from './overlay.ts';

export type ReadOverlay =
  | { readonly overlay: Overlay; readonly problems: readonly [] }
  | { readonly overlay: null; readonly problems: readonly OverlayProblem[] };

/** Longer than this a gloss is an article of its own and does not fit the card. */
const longestGloss = 300;
/** BCP 47 as far as names need it: language, perhaps a script, perhaps a region. */
const languageTag = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/;
const kinds = ['person', 'place', 'organisation', 'group', 'concept', 'event'] as const;
/** What stands for a speaker whom nobody knows. */
const notCertain = 'not certain';

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
const speaker = v.pipe(
  text,
  v.transform((name) => (name === notCertain ? null : name)),
);
const corrections = v.pipe(
  v.custom<object>((given) => !Array.isArray(given), 'a list and no keys with values'),
  v.strictObject({
    drop: v.optional(names, []),
    kinds: v.optional(v.record(text, v.picklist(kinds, 'no kind of entry')), {}),
    join: v.optional(
      v.array(v.pipe(v.array(text, 'no list'), v.minLength(2, 'fewer than two names')), 'no list'),
      [],
    ),
    means: v.optional(v.record(text, text), {}),
    'wrong-facts': v.optional(v.record(text, names), {}),
    speakers: v.optional(v.record(text, speaker), {}),
  }),
  v.transform(({ 'wrong-facts': wrongFacts, ...others }) => ({ ...others, wrongFacts })),
);
const schema = v.strictObject({
  source: v.optional(text),
  url: v.optional(v.pipe(text, v.url('no address'), v.startsWith('https://', 'no https address'))),
  published: v.optional(v.pipe(text, v.check(isCivilDate, 'no calendar date'))),
  names: v.optional(v.record(text, v.record(language, names)), {}),
  glosses: v.optional(v.record(text, v.pipe(text, v.maxLength(longestGloss, 'too long'))), {}),
  terms: v.optional(v.record(language, names), {}),
  corrections: v.optional(corrections, {}),
});

const remedies: Readonly<Record<string, string>> = {
  source: 'Write the publisher in words, such as "source: AP", or leave it out',
  url: 'Write the full address of the original, beginning with https://, or leave it out',
  published: 'Write the day as YYYY-MM-DD, such as 2025-01-24, or leave it out',
  names:
    'Write "Entry: { language: [name, name] }" with tags such as ja (not jp), ko, de or zh-Hant',
  glosses: `Write one sentence of at most ${longestGloss} characters for each entry`,
  terms: 'Write "language: [phrase, phrase]" with tags such as en, ja, ko, de or zh-Hant',
  'corrections > drop': 'Write a list of names: "drop: [Name, Name]"',
  'corrections > kinds': `Write "Entry: kind" with one of ${kinds.join(', ')}`,
  'corrections > join': 'Write a list of lists, the name to show first: "- [Name, Other Name]"',
  'corrections > means': 'Write "Bare Name: Entry"',
  'corrections > wrong-facts': 'Write "Entry: [words of the passage, words of another]"',
  'corrections > speakers': `Write "opening words of the quotation: Entry", or "${notCertain}" for its speaker`,
};
const anyKey = 'Use only source, url, published, names, glosses, terms and corrections';
const anyCorrection =
  'Under corrections use only drop, kinds, join, means, wrong-facts and speakers';

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
  if (top === undefined) return noKeys;
  const remedy = chooseRemedy(path);
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return { path, problem: `the key "${path.at(-1) ?? ''}" is unknown`, remedy };
  const message = ['record', 'string', 'strict_object'].includes(issue.type)
    ? `not a text but ${issue.received}`
    : issue.message;
  return { path, problem: `"${path.join(' > ')}" is wrong: ${message}`, remedy };
}

function chooseRemedy([top = '', section = '']: readonly string[]): string {
  if (top !== 'corrections') return remedies[top] ?? anyKey;
  return remedies[`${top} > ${section}`] ?? anyCorrection;
}
