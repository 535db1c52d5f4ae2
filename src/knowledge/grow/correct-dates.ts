/** The stories of several articles and a reader's edits in; the same out, published when the reader says. */
import type { Origin } from '../../article/article.ts';
import { isCivilDate, type CivilDate } from '../../article/civil-date.ts';
import type { Moment, Story, StoryArticle } from '../story.ts';
import type { Edit } from './edit.ts';
import { originOf } from './origin-of.ts';

/** "on 24 January 2025": dated whatever the day of the article. */
const ownYear = /\b(?:1[5-9]|20)\d\d\b/;

/**
 * Moments that were reckoned from another date than the reader's ("on Friday") stay as words, undated:
 * only the builder can reckon them anew. Who has the builder and the text builds the part with the
 * reader's date; a part that has this date already keeps its moments as they are.
 */
export function correctDates(parts: readonly Story[], edits: readonly Edit[]): readonly Story[] {
  const given = new Map(
    edits.flatMap((edit) =>
      edit.kind === 'date' && (edit.date === null || isCivilDate(edit.date))
        ? [[edit.article, { date: edit.date, origin: originOf(edit) }] as const]
        : [],
    ),
  );
  return given.size === 0 ? parts : parts.map((part) => correctPart(part, given));
}

interface GivenDate {
  readonly date: CivilDate | null;
  readonly origin: Origin;
}

function correctPart(part: Story, given: ReadonlyMap<string, GivenDate>): Story {
  const changed = part.articles.filter(({ id }) => given.has(id));
  if (changed.length === 0) return part;
  const moved = new Set(
    changed
      .filter(({ id, published }) => (published?.date ?? null) !== given.get(id)?.date)
      .map(({ id }) => id),
  );
  return {
    ...part,
    articles: part.articles.map((article) => redate(article, given)),
    timeline: part.timeline.map((moment) =>
      moved.has(moment.span.article) ? undate(moment, part) : moment,
    ),
  };
}

function redate(article: StoryArticle, given: ReadonlyMap<string, GivenDate>): StoryArticle {
  const set = given.get(article.id);
  if (set === undefined) return article;
  const { date, origin } = set;
  return { ...article, published: date === null ? null : { date, origin } };
}

function undate(moment: Moment, { articles }: Story): Moment {
  const { article, sentence, start, end } = moment.words;
  const text = articles.find(({ id }) => id === article)?.sentences[sentence] ?? '';
  if (ownYear.test(text.slice(start, end))) return moment;
  return { ...moment, from: null, to: null, precision: 'words' };
}
