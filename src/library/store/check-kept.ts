/** A stored value in; what is wrong with it as a kept story out. Nobody who reads a sound one stumbles over it. */
import * as v from 'valibot';
import type { KeptStory } from '../kept-story.ts';

const text = v.string();
const list = <const T extends v.GenericSchema>(item: T) => v.array(item);
const origin = v.picklist(['text', 'curated', 'derived', 'reader']);

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
  kind: v.picklist(['person', 'place', 'organisation', 'group', 'concept', 'event']),
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

const edit = v.variant('kind', [
  v.object({ kind: v.literal('drop'), entry: text }),
  v.object({ kind: v.literal('rename'), entry: text, name: text }),
  v.object({ kind: v.literal('join'), entries: v.tuple([text, text]) }),
  v.object({ kind: v.literal('part'), entry: text, article: text }),
  v.object({ kind: v.literal('name'), entry: text, text, lang: text }),
  v.object({ kind: v.literal('date'), article: text, date: v.nullable(text) }),
  v.object({ kind: v.literal('title'), title: text }),
]);

const part = v.object({
  story,
  from: v.picklist(['bundled', 'followed', 'pack']),
  text: v.nullable(text),
});

const keptStory = v.object({
  id: text,
  parts: v.pipe(list(part), v.minLength(1)),
  edits: list(edit),
  isPaused: v.boolean(),
  sites: v.object({ rule: v.picklist(['everywhere', 'only', 'except']), sites: list(text) }),
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
