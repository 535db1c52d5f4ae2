/** A stored value in; what is wrong with it as a kept story out. Nobody who reads a sound one stumbles over it. */
import * as v from 'valibot';
import type { Origin } from '../../article/article.ts';
import type { Edit } from '../../knowledge/grow/edit.ts';
import type { EntryKind } from '../../knowledge/story.ts';
import type { KeptStory, Part, StorySites } from '../kept-story.ts';

const text = v.string();
const list = <const T extends v.GenericSchema>(item: T) => v.array(item);
/** Any of a union's members, each of which has to be named here. */
const anyOf = <T extends string>(all: Record<T, true>) => v.picklist(Object.keys(all) as T[]);
const origin = anyOf<Origin>({ text: true, curated: true, derived: true, reader: true });

const span = v.object({
  article: text,
  sentence: v.pipe(v.number(), v.integer(), v.minValue(0)),
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
  end: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

const fact = v.object({
  span,
  claim: v.nullable(v.object({ entry: v.nullable(text), words: span })),
  updatedBy: v.optional(span),
});

const entry = v.object({
  id: text,
  name: text,
  kind: anyOf<EntryKind>({
    person: true,
    place: true,
    organisation: true,
    group: true,
    concept: true,
    event: true,
  }),
  names: list(v.object({ text, lang: text, origin })),
  description: v.nullable(span),
  earlierDescriptions: v.optional(list(span)),
  gloss: v.nullable(v.object({ text, lang: text })),
  facts: list(fact),
  weight: v.number(),
  generic: v.boolean(),
});

const quote = v.object({
  spans: list(span),
  speaker: v.nullable(text),
  speakerWords: v.nullable(span),
  cue: v.nullable(span),
  certain: v.boolean(),
  speakerOrigin: v.optional(v.literal('curated')),
  alsoIn: v.optional(list(span)),
});

const moment = v.object({
  span,
  words: span,
  from: v.nullable(text),
  to: v.nullable(text),
  precision: text,
});

const article = v.object({
  id: text,
  headline: text,
  source: v.nullable(text),
  url: v.nullable(text),
  published: v.nullable(v.object({ date: text, origin })),
  sentences: list(text),
  paragraphs: list(v.number()),
  pack: v.optional(v.object({ title: text, origin: text, licence: text })),
  isExcerpt: v.optional(v.literal(true)),
});

const story = v.object({
  id: text,
  lang: text,
  articles: v.tuple([article]),
  entries: list(entry),
  quotes: list(quote),
  line: v.nullable(span),
  summary: list(span),
  timeline: list(moment),
  terms: list(v.object({ text, lang: text, weight: v.number() })),
});

const by = v.optional(v.literal('editor'));
const editOf = <const K extends Edit['kind'], const E extends v.ObjectEntries>(
  kind: K,
  entries: E,
) => v.object({ kind: v.literal(kind), by, ...entries });

/** One shape for each kind: the compiler misses none that is added. */
const edits = {
  drop: editOf('drop', { entry: text }),
  rename: editOf('rename', { entry: text, name: text }),
  join: editOf('join', { entries: v.tuple([text, text]) }),
  part: editOf('part', { entry: text, article: text }),
  name: editOf('name', { entry: text, text, lang: text }),
  date: editOf('date', { article: text, date: v.nullable(text) }),
  title: editOf('title', { title: text }),
} satisfies Record<Edit['kind'], v.GenericSchema>;

const part = v.object({
  story,
  from: anyOf<Part['from']>({ bundled: true, followed: true, pack: true }),
  text: v.nullable(text),
  asRead: v.nullish(v.object({ date: text, origin: v.literal('text') })),
});

const keptStory = v.object({
  id: text,
  parts: v.pipe(list(part), v.minLength(1)),
  edits: list(v.variant('kind', Object.values(edits))),
  isPaused: v.boolean(),
  sites: v.object({
    rule: anyOf<StorySites['rule']>({ everywhere: true, only: true, except: true }),
    sites: list(text),
  }),
  keptAt: text,
});

/** Null when it is sound; else where and what, in few words. */
export function findProblem(kept: unknown): string | null {
  const parsed = v.safeParse(keptStory, kept, { abortEarly: true });
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return `${v.getDotPath(issue) ?? 'story'}: ${issue.message}`;
  }
  const stray = parsed.output.parts.findIndex((one) => hasStraySpan(one.story));
  return stray < 0 ? null : `parts.${stray}: a passage that its article does not have`;
}

export function isKept(kept: unknown): kept is Omit<KeptStory, 'lastMet'> {
  return findProblem(kept) === null;
}

type CheckedStory = v.InferOutput<typeof story>;
type CheckedSpan = v.InferOutput<typeof span>;

/** Whether any span of a story lies outside the sentences of its article. */
function hasStraySpan(checked: CheckedStory): boolean {
  const [only] = checked.articles;
  return spansOf(checked).some(({ article: id, sentence, start, end }) => {
    const place = only.sentences[sentence];
    return id !== only.id || place === undefined || start > end || end > place.length;
  });
}

function spansOf({ entries, quotes, line, summary, timeline }: CheckedStory): CheckedSpan[] {
  const found: (CheckedSpan | null | undefined)[] = [
    ...entries.flatMap((one) => [
      one.description,
      ...(one.earlierDescriptions ?? []),
      ...one.facts.flatMap((each) => [each.span, each.claim?.words, each.updatedBy]),
    ]),
    ...quotes.flatMap((one) => [...one.spans, one.speakerWords, one.cue, ...(one.alsoIn ?? [])]),
    line,
    ...summary,
    ...timeline.flatMap((one) => [one.span, one.words]),
  ];
  return found.filter((one) => one !== null && one !== undefined);
}
