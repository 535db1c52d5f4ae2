/** Stories of one article each and a reader's edits in; one story out. Pure, and quick without the builder. */
import type { Entry, Quote, Span, Story } from '../story.ts';
import { castGroups, editCast, type Cast } from './cast.ts';
import { correctDates } from './correct-dates.ts';
import type { Edit } from './edit.ts';
import { indexFigures } from './find-update.ts';
import { linkParts } from './link-parts.ts';
import { mergeEntry, type Source } from './merge-entry.ts';
import type { DatedArticle } from './merge-facts.ts';
import { mergeQuotes } from './merge-quotes.ts';
import { mergeTerms } from './merge-terms.ts';
import { mergeTimeline } from './merge-timeline.ts';
import { readQuantities } from './read-quantities.ts';
import { rankParts } from './rank-parts.ts';
import { summariseGrown } from './summarise-grown.ts';

/**
 * `parts` is never empty; the first one's language is the story's. One part without edits is that part,
 * but for the id. Articles stay in the order of the parts; an entry has the id that the earliest of its
 * parts gave it. Edits apply in their order; one that means nobody does nothing. Throws a RangeError
 * without parts.
 */
export function growStory(id: string, parts: readonly Story[], edits: readonly Edit[]): Story {
  const [first] = parts;
  if (first === undefined) throw new RangeError('a story has at least one article');
  const dated = correctDates(parts, edits);
  const groups = linkParts(dated, edits);
  const cast = editCast(castGroups(groups), edits, dated);
  const source = readSource(dated, cast);
  const newest = source.ranks.flatMap((part) => dated[part] ?? []);
  return {
    id,
    lang: first.lang,
    articles: dated.flatMap(({ articles }) => articles),
    entries: weighEntries(
      cast.map((one) => mergeEntry(one, source)),
      dated.length,
    ),
    quotes: mergeQuotes(
      source.ranks.map((part) => withSpeakers(part, source)),
      source.textOf,
    ),
    line: newest[0]?.line ?? null,
    summary: summariseGrown(newest, source.textOf),
    timeline: mergeTimeline(
      newest.map(({ timeline }) => timeline),
      source.textOf,
    ),
    terms: mergeTerms(dated.map(({ terms }) => terms)),
  };
}

function readSource(parts: readonly Story[], cast: readonly Cast[]): Source {
  const sentences = new Map(
    parts.flatMap(({ articles }) =>
      articles.map((article) => [article.id, article.sentences] as const),
    ),
  );
  const ids = new Map(
    cast.flatMap(({ id, members }) =>
      members.map(({ part, entry }) => [`${part} ${entry.id}`, id] as const),
    ),
  );
  const ranks = rankParts(parts);
  return {
    parts,
    ranks,
    articles: parts.length === 1 ? [] : ranks.flatMap((part) => readArticles(parts[part])),
    textOf: ({ article, sentence, start, end }: Span): string =>
      (sentences.get(article)?.[sentence] ?? '').slice(start, end),
    idOf: (part, entry) => ids.get(`${part} ${entry}`) ?? null,
  };
}

function readArticles(part: Story | undefined): readonly DatedArticle[] {
  return (part?.articles ?? []).map(({ id, published, sentences }) => ({
    date: published?.date ?? null,
    counted: indexFigures(
      sentences.map((text, sentence) => ({
        span: { article: id, sentence, start: 0, end: text.length },
        text,
        quantities: readQuantities(text),
      })),
    ),
  }));
}

/** Measured by the main subject, who has 1; heaviest first. */
function weighEntries(entries: readonly Entry[], parts: number): readonly Entry[] {
  const most = entries.reduce((best, { weight }) => Math.max(best, weight), 0);
  const measured =
    parts === 1 || most === 0 ? entries : entries.map((entry) => measureBy(entry, most));
  return measured.toSorted((a, b) => b.weight - a.weight);
}

/** Whom all news names may still be the one whom the story is about. */
function measureBy(entry: Entry, most: number): Entry {
  const weight = Math.round((entry.weight / most) * 100) / 100;
  const generic = entry.generic && !(entry.kind === 'person' && weight === 1);
  return { ...entry, weight, generic };
}

function withSpeakers(part: number, { parts, idOf }: Source): readonly Quote[] {
  const name = (quote: Quote): Quote =>
    quote.speaker === null ? quote : { ...quote, speaker: idOf(part, quote.speaker) };
  return (parts[part]?.quotes ?? []).map(name);
}
