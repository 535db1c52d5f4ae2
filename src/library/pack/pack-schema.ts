/**
 * What a pack may hold, as a schema: each field, its form and its bounds. What one field has to do with
 * another (references, spans, literal sentences) is checked after it. The published JSON Schema is made of this.
 */
import * as v from 'valibot';
import { isCivilDate } from '../../article/civil-date.ts';
import { longest, mostOf } from './limits.ts';

const text = (most: number) =>
  v.pipe(
    v.string('is not a text'),
    v.regex(/\S/, 'is empty'),
    v.maxLength(most, `is longer than ${most} characters`),
  );
const list = <const T extends v.GenericSchema>(item: T, most: number) =>
  v.pipe(
    v.array(item, 'is not a list'),
    v.maxLength(most, `is longer than ${most}, which no honest pack needs`),
  );
const wrongId = 'is not an id: letters and digits with hyphens, such as mara-lindt';
/** Of entries and stories. Letters of any script; of ASCII only small ones, digits and hyphens. */
const slug = v.pipe(
  v.string(wrongId),
  v.regex(/^(?:[a-z0-9]|[^\s -~\xa0-\xbf×÷])(?:[a-z0-9-]|[^\s -~\xa0-\xbf×÷])*$/, wrongId),
  v.maxLength(longest.name, wrongId),
);
/** Of stories and articles: a name or an address; nothing that could not stand in one. */
const name = v.pipe(
  v.string('is not an id'),
  v.regex(/^[^\s"<>\\^`{|}]+$/, 'is not an id: it may hold no spaces or quotation marks'),
  v.maxLength(longest.id, `is longer than ${longest.id} characters`),
);
const index = v.pipe(
  v.number('is not a number'),
  v.integer('is not a whole number'),
  v.minValue(0, 'is less than 0'),
  v.maxValue(longest.text, 'is larger than any text'),
);
const share = v.pipe(
  v.number('is not a number'),
  v.minValue(0, 'is less than 0'),
  v.maxValue(1, 'is more than 1'),
);
const date = v.pipe(
  v.string('is not a date'),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'is not a date written as YYYY-MM-DD'),
  v.check(isCivilDate, 'is a day that the calendar does not have'),
);
/** Without a name or password before the host: what stands there only looks like one. */
const address = v.pipe(
  v.string('is not an address'),
  v.regex(
    /^https:\/\/[^\s/?#@\\]+(?:[/?#]\S*)?$/,
    'is not a full address that begins with https://',
  ),
  v.maxLength(longest.url, `is longer than ${longest.url} characters`),
);
const lang = v.pipe(
  v.string('is not a language'),
  v.regex(
    /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/,
    'is not a language of BCP 47, such as en, ja or zh-Hant',
  ),
);
const origin = v.picklist(
  ['text', 'curated', 'derived', 'reader'],
  'is not one of text, curated, derived and reader',
);
const kind = v.picklist(
  ['person', 'place', 'organisation', 'group', 'concept', 'event'],
  'is no kind of entry',
);
const precision = v.picklist(
  ['day', 'week', 'month', 'season', 'year', 'interval', 'vague', 'words'],
  'is no precision of a date',
);

const span = v.strictObject({ article: name, sentence: index, start: index, end: index });
const packOrigin = v.strictObject({
  title: text(longest.title),
  origin: text(longest.title),
  licence: text(longest.licence),
});
const article = v.strictObject({
  id: name,
  headline: text(longest.headline),
  source: v.nullable(text(longest.source)),
  url: v.nullable(address),
  published: v.nullable(v.strictObject({ date, origin })),
  sentences: v.pipe(
    list(text(longest.sentence), mostOf.sentences),
    v.minLength(1, 'has not one sentence'),
  ),
  paragraphs: list(index, mostOf.sentences),
  pack: v.exactOptional(packOrigin),
  isExcerpt: v.exactOptional(v.literal(true, 'can be true or left out')),
});
const fact = v.strictObject({
  span,
  claim: v.nullable(v.strictObject({ entry: v.nullable(slug), words: span })),
});
const entry = v.strictObject({
  id: slug,
  name: text(longest.name),
  kind,
  names: v.pipe(
    list(v.strictObject({ text: text(longest.name), lang, origin }), mostOf.names),
    v.minLength(1, 'has not one name'),
  ),
  description: v.nullable(span),
  gloss: v.nullable(v.strictObject({ text: text(longest.gloss), lang })),
  facts: list(fact, mostOf.facts),
  weight: share,
  generic: v.boolean('is neither true nor false'),
});
const quote = v.strictObject({
  spans: v.pipe(list(span, mostOf.spans), v.minLength(1, 'has not one span')),
  speaker: v.nullable(slug),
  speakerWords: v.nullable(span),
  cue: v.nullable(span),
  certain: v.boolean('is neither true nor false'),
  speakerOrigin: v.exactOptional(v.literal('curated', 'can be "curated" or left out')),
});
const moment = v.strictObject({
  span,
  words: span,
  from: v.nullable(date),
  to: v.nullable(date),
  precision,
});
const term = v.strictObject({ text: text(longest.name), lang, weight: share });
const story = v.strictObject({
  id: name,
  lang,
  articles: v.pipe(v.array(article, 'is not a list'), v.length(1, 'is not one article')),
  entries: list(entry, mostOf.entries),
  quotes: list(quote, mostOf.quotes),
  line: v.nullable(span),
  summary: list(span, mostOf.summary),
  timeline: list(moment, mostOf.moments),
  terms: list(term, mostOf.terms),
});

const mark = text(longest.name);
const edit = v.variant(
  'kind',
  [
    v.strictObject({ kind: v.literal('drop'), entry: mark }),
    v.strictObject({ kind: v.literal('rename'), entry: mark, name: mark }),
    v.strictObject({ kind: v.literal('join'), entries: v.strictTuple([mark, mark]) }),
    v.strictObject({ kind: v.literal('part'), entry: mark, article: name }),
    v.strictObject({ kind: v.literal('name'), entry: mark, text: mark, lang }),
    v.strictObject({ kind: v.literal('date'), article: name, date: v.nullable(date) }),
    v.strictObject({ kind: v.literal('title'), title: text(longest.title) }),
  ],
  'is no edit',
);

export const packSchema = v.strictObject({
  format: v.literal('backgrounder-pack', 'is not "backgrounder-pack"'),
  version: v.literal(1, 'is not 1'),
  title: text(longest.title),
  origin: text(longest.title),
  licence: text(longest.licence),
  stories: v.pipe(
    list(
      v.strictObject({
        id: name,
        parts: v.pipe(
          list(v.strictObject({ story, text: v.nullable(text(longest.text)) }), mostOf.parts),
          v.minLength(1, 'has not one part'),
        ),
        edits: list(edit, mostOf.edits),
      }),
      mostOf.stories,
    ),
    v.minLength(1, 'has not one story'),
  ),
});

/** By the names that they have in the published JSON Schema. */
export const packDefinitions = {
  id: name,
  slug,
  date,
  address,
  lang,
  index,
  span,
  article,
  entry,
  fact,
  quote,
  moment,
  term,
  story,
  edit,
};
