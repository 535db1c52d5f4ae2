/** One article of a story in; its headline, source and date out, the date marked when nobody wrote it. */
import type { StoryArticle } from '../../knowledge/story.ts';
import { formatDate } from '../format-date.ts';
import { say, sayParts } from '../words.ts';

export function SourceLine({ article, lang }: { article: StoryArticle; lang: string }) {
  const { headline, source, url, published } = article;
  return (
    <div class="source">
      <p class="source-headline" lang={lang} dir="auto">
        {url?.startsWith('https://') !== true ? (
          headline
        ) : (
          <a href={url} target="_blank" rel="noreferrer">
            {headline}
          </a>
        )}
      </p>
      <p class="source-facts">
        {sayParts('story.citation', {
          source: <bdi>{source ?? say('story.sourceNotNamed')}</bdi>,
          date: <PublishedDate published={published} />,
        })}
      </p>
    </div>
  );
}

function PublishedDate({ published }: Pick<StoryArticle, 'published'>) {
  if (published === null) return say('story.undated');
  const { date: day, origin } = published;
  const date = <time dateTime={day}>{formatDate(day)}</time>;
  if (origin === 'text') return date;
  return (
    <span class={origin === 'derived' ? 'derived' : 'set-by-hand'}>
      {sayParts(`story.${notes[origin]}`, { date })}
    </span>
  );
}

const notes = { derived: 'dateDerived', curated: 'dateByEditor', reader: 'dateByReader' } as const;
