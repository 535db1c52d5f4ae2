/** One article of a story in; its headline, source and date out, the date marked when nobody wrote it. */
import type { StoryArticle } from '../../knowledge/story.ts';
import { formatDate } from '../format-date.ts';

export function SourceLine({ article, lang }: { article: StoryArticle; lang: string }) {
  const { headline, source, url, published } = article;
  return (
    <div class="source">
      <p class="source-headline" lang={lang}>
        {url?.startsWith('https://') !== true ? (
          headline
        ) : (
          <a href={url} target="_blank" rel="noreferrer">
            {headline}
          </a>
        )}
      </p>
      <p class="source-facts">
        {source ?? 'Source not named'}, <PublishedDate published={published} />
      </p>
    </div>
  );
}

function PublishedDate({ published }: Pick<StoryArticle, 'published'>) {
  if (published === null) return 'no date';
  const date = <time dateTime={published.date}>{formatDate(published.date)}</time>;
  if (published.origin === 'text') return date;
  return (
    <span class={published.origin === 'derived' ? 'derived' : 'set-by-hand'}>
      {date}, {origins[published.origin]}
    </span>
  );
}

const origins = {
  derived: 'date worked out from the text',
  curated: 'date added by an editor',
  reader: 'date added by you',
} as const;
