/** The articles of a story in; headline, source and date of each out, and the way to correct the date. */
import { useState } from 'preact/hooks';
import type { Story, StoryArticle } from '../../knowledge/story.ts';
import { SourceLine } from '../story/source-line.tsx';
import type { LibraryActions } from './library-data.ts';

export interface ArticlesSectionProps {
  readonly story: Story;
  readonly actions: LibraryActions;
}

export function ArticlesSection({ story, actions }: ArticlesSectionProps) {
  return (
    <section>
      <h2>{story.articles.length === 1 ? 'Article' : 'Articles'}</h2>
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
      {pack !== undefined && (
        <p class="hint">
          From the pack “{pack.title}” by {pack.origin}. Licence: {pack.licence}
        </p>
      )}
      {isExcerpt && <p class="hint">Only the sentences quoted here came with it.</p>}
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
      {isMissing && (
        <p class="warning">
          The page gives no date. Give one, so that words such as “on Friday” can be dated.
        </p>
      )}
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
            <span>Published</span>
            <input
              type="date"
              value={typed}
              min="1500-01-01"
              max="9999-12-31"
              aria-label={`Publication date of ${headline}`}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
          </label>
          <button type="submit">Set date</button>
          {!isMissing && (
            <button type="button" class="quiet" onClick={() => setOpen(false)}>
              Cancel
            </button>
          )}
        </form>
      ) : (
        <button
          type="button"
          class="quiet"
          aria-label={`Correct the date of ${headline}`}
          onClick={() => {
            setTyped(published.date);
            setOpen(true);
          }}
        >
          Correct date
        </button>
      )}
    </>
  );
}
