/** The articles of a story in; headline, source and date of each out, and the way to correct the date. */
import { useState } from 'preact/hooks';
import type { Story, StoryArticle } from '../../knowledge/story.ts';
import { SourceLine } from '../story/source-line.tsx';
import { say, sayCount } from '../words.ts';
import type { LibraryActions } from './library-data.ts';

export interface ArticlesSectionProps {
  readonly story: Story;
  readonly actions: LibraryActions;
}

export function ArticlesSection({ story, actions }: ArticlesSectionProps) {
  return (
    <section>
      <h2>{sayCount('library.story.articles', story.articles.length)}</h2>
      <ul class="articles">
        {story.articles.map((article) => (
          <li key={article.id}>
            <SourceLine article={article} lang={story.lang} />
            <PackLine article={article} />
            <DateForm article={article} onSet={(date) => actions.correctDate(article.id, date)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function PackLine({ article: { pack, isExcerpt } }: { article: StoryArticle }) {
  return (
    <>
      {pack !== undefined && <p class="hint">{say('library.story.pack', { ...pack })}</p>}
      {isExcerpt && <p class="hint">{say('library.story.excerpt')}</p>}
    </>
  );
}

interface DateFormProps {
  readonly article: StoryArticle;
  readonly onSet: (date: string | null) => void;
}

/** Open at once where there is no date: without one, “on Friday” can't be told. */
function DateForm({ article: { headline, published }, onSet }: DateFormProps) {
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState(published?.date ?? '');
  const isMissing = published === null;
  return (
    <>
      {isMissing && <p class="warning">{say('library.date.missing')}</p>}
      {isOpen || isMissing ? (
        <form
          class="inline-form"
          onSubmit={(event) => {
            event.preventDefault();
            setOpen(false);
            onSet(typed === '' ? null : typed);
          }}
        >
          <label>
            <span>{say('library.date.published')}</span>
            <input
              type="date"
              value={typed}
              min="1500-01-01"
              max="9999-12-31"
              aria-label={say('library.date.publishedOf', { headline })}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
          </label>
          <button type="submit">{say('library.date.set')}</button>
          {!isMissing && (
            <button type="button" class="quiet" onClick={() => setOpen(false)}>
              {say('library.do.cancel')}
            </button>
          )}
        </form>
      ) : (
        <button
          type="button"
          class="quiet"
          aria-label={say('library.date.correctOf', { headline })}
          onClick={() => {
            setTyped(published.date);
            setOpen(true);
          }}
        >
          {say('library.date.correct')}
        </button>
      )}
    </>
  );
}
