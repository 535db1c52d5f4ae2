/** A kept story and what it grew to in; the line of it in the list of all stories out. */
import type { Story, StoryArticle } from '../../knowledge/story.ts';
import type { KeptStory, StorySummary } from '../kept-story.ts';

type Kept = Omit<KeptStory, 'lastMet'>;

const dateOf = ({ published }: StoryArticle): string => published?.date ?? '';

/** The newest dated article, else the one added last. */
function newestArticle({ parts }: Kept): StoryArticle | undefined {
  const articles = parts.flatMap(({ story }) => story.articles);
  return articles.reduceRight<StoryArticle | undefined>(
    (best, one) => (best === undefined || dateOf(one) > dateOf(best) ? one : best),
    undefined,
  );
}

/** As the reader calls it, else its newest article's headline. */
export function titleOf(kept: Kept): string {
  const called = kept.edits.findLast((edit) => edit.kind === 'title');
  return called?.title ?? newestArticle(kept)?.headline ?? '';
}

function datesOf({ articles }: Story): StorySummary['dates'] {
  const dates = articles
    .map(dateOf)
    .filter((date) => date !== '')
    .toSorted();
  const [from] = dates;
  const to = dates.at(-1);
  return from === undefined || to === undefined ? null : { from, to };
}

/** `bytes` is what all that is kept of it takes. */
export function summariseKept(
  kept: Kept,
  story: Story,
  bytes: number,
): Omit<StorySummary, 'lastMet'> {
  const { id, parts, isPaused, sites, keptAt } = kept;
  const sources = story.articles.flatMap(({ source }) => source ?? []);
  return {
    id,
    title: titleOf(kept),
    lang: story.lang,
    sources: [...new Set(sources)],
    dates: datesOf(story),
    articles: story.articles.length,
    entries: story.entries.length,
    from: parts[0]?.from ?? 'followed',
    isPaused,
    sites,
    keptAt,
    bytes,
  };
}
