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
 * reader's date; a part that has this date already keeps its moments as they are. What names its year
 * stays; where it reaches from or to the day of the article ("since 2019"), that end is the reader's.
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
  if (!part.articles.some(({ id }) => given.has(id))) return part;
  const known = new Map(part.articles.map((article) => [article.id, article]));
  return {
    ...part,
    articles: part.articles.map((article) => redate(article, given)),
    timeline: part.timeline.map((moment) => {
      const { article, sentence, start, end } = moment.words;
      const to = given.get(article)?.date;
      const from = known.get(article)?.published?.date ?? null;
      if (to === undefined || to === from) return moment;
      const text = known.get(article)?.sentences[sentence]?.slice(start, end) ?? '';
      return redateMoment(moment, text, from, to);
    }),
  };
}

function redate(article: StoryArticle, given: ReadonlyMap<string, GivenDate>): StoryArticle {
  const set = given.get(article.id);
  if (set === undefined) return article;
  const { date, origin } = set;
  return { ...article, published: date === null ? null : { date, origin } };
}

/** `from`: the date that the moment was reckoned from; `to`: the reader's. */
function redateMoment(
  moment: Moment,
  text: string,
  from: CivilDate | null,
  to: CivilDate | null,
): Moment {
  if (!ownYear.test(text)) return { ...moment, from: null, to: null, precision: 'words' };
  if (from === null || moment.precision === 'day') return moment;
  const move = (end: CivilDate | null): CivilDate | null => (end === from ? to : end);
  const [start, end] = [move(moment.from), move(moment.to)];
  const isInOrder = start === null || end === null || start <= end;
  return isInOrder
    ? { ...moment, from: start, to: end }
    : { ...moment, from: null, to: null, precision: 'words' };
}
