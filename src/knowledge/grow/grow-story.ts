/** Stories of one article each and a reader's edits in; one story out. Pure, and quick without the builder. */
import { findEntryNamed } from '../find-entry-named.ts';
import type { Entry, Name, Quote, Span, Story } from '../story.ts';
import { castGroups, editCast, type Cast } from './cast.ts';
import { correctDates } from './correct-dates.ts';
import type { Edit } from './edit.ts';
import { indexFigures } from './find-update.ts';
import { linkEntries, type Group } from './link-entries.ts';
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

/** A name that the reader gave to an entry links it to another article's as its own names do. */
function linkParts(parts: readonly Story[], edits: readonly Edit[]): readonly Group[] {
  const lang = parts[0]?.lang ?? '';
  const named = parts.map(({ articles, entries }) => ({
    articles,
    entries: addNames(entries, edits, lang),
  }));
  const own = new Map(
    named.flatMap(({ entries }, part) =>
      entries.map((entry, at) => [entry, parts[part]?.entries[at] ?? entry] as const),
    ),
  );
  return linkEntries(named).map((group) =>
    group.map(({ part, entry }) => ({ part, entry: own.get(entry) ?? entry })),
  );
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

function addNames(
  entries: readonly Entry[],
  edits: readonly Edit[],
  lang: string,
): readonly Entry[] {
  const given = edits.flatMap((edit): { readonly called: string; readonly name: Name }[] => {
    if (edit.kind === 'name')
      return [
        { called: edit.entry, name: { text: edit.text.trim(), lang: edit.lang, origin: 'reader' } },
      ];
    if (edit.kind === 'rename')
      return [{ called: edit.entry, name: { text: edit.name.trim(), lang, origin: 'reader' } }];
    return [];
  });
  return given.reduce((before, { called, name }) => {
    // By its other names an article may call somebody else: only the name shown is sure enough.
    const bare = before.map((entry) => ({ id: entry.id, name: entry.name, names: [] }));
    const meant = findEntryNamed(bare, called)?.id;
    return before.map((entry) =>
      entry.id !== meant || name.text === '' || entry.names.some(({ text }) => text === name.text)
        ? entry
        : { ...entry, names: [...entry.names, name] },
    );
  }, entries);
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
