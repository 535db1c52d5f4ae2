/** What a pack would bring in; what goes where, as the reader wants it, out. */
import { useEffect, useState } from 'preact/hooks';
import type { ArticlePreview } from '../../library/pack/preview-import.ts';
import { formatDate } from '../format-date.ts';
import type { ImportOffer, LibraryActions, OfferedStory } from './library-data.ts';
import { count } from './say-summary.ts';

export interface ImportViewProps {
  readonly file: string;
  readonly offer: ImportOffer;
  readonly actions: LibraryActions;
}

const titleId = 'import-title';

export function ImportView({ file, offer, actions }: ImportViewProps) {
  const [choices, setChoices] = useState<readonly (string | null)[]>(() =>
    offer.stories.map(({ target }) => (target?.isSure === true ? target.id : null)),
  );
  useEffect(() => document.getElementById(titleId)?.focus(), []);
  const choose = (at: number, id: string | null): void =>
    setChoices(choices.map((choice, place) => (place === at ? id : choice)));
  return (
    <section class="import" aria-labelledby={titleId}>
      <header class="story-head">
        <p class="label">From {file}</p>
        <h1 id={titleId} tabIndex={-1}>
          {offer.title}
        </h1>
        <p class="hint">
          By {offer.origin}. Licence: {offer.licence}. Every card made from it says so.
        </p>
        <div class="buttons">
          <button type="button" class="primary" onClick={() => actions.importStories(choices)}>
            Import {count(offer.stories.length, 'story', 'stories')}
          </button>
          <button type="button" onClick={() => actions.openList()}>
            Cancel
          </button>
        </div>
      </header>
      <ul class="rows">
        {offer.stories.slice(0, mostShown).map((story, at) => (
          <OfferedRow
            // The stories of a pack have no identity here but their place.
            // oxlint-disable-next-line react/no-array-index-key
            key={at}
            story={story}
            choice={choices[at] ?? null}
            onChoose={(id) => choose(at, id)}
          />
        ))}
      </ul>
      {offer.stories.length > mostShown && (
        <p class="hint">And {count(offer.stories.length - mostShown, 'story', 'stories')} more.</p>
      )}
    </section>
  );
}

/** Nobody chooses for more one by one; they come in as offered. */
const mostShown = 200;

interface OfferedRowProps {
  readonly story: OfferedStory;
  readonly choice: string | null;
  readonly onChoose: (id: string | null) => void;
}

function OfferedRow({ story, choice, onChoose }: OfferedRowProps) {
  return (
    <li class="row">
      <p class="story-title">{story.title}</p>
      <ul class="offered-articles">
        {story.articles.map((article) => (
          <li key={`${article.headline}:${article.published}`}>
            {sayArticle(article)}
            {fates[article.fate] !== null && <span class="label"> {fates[article.fate]}</span>}
          </li>
        ))}
      </ul>
      <p class="story-facts">{count(story.entries, 'entry', 'entries')}</p>
      {story.target !== null && (
        <label class="join-choice">
          <span>Goes into</span>
          <select
            value={choice ?? ''}
            onChange={(event) => onChoose(event.currentTarget.value || null)}
          >
            <option value={story.target.id}>
              {story.target.title}
              {story.target.isSure ? '' : ' (about the same, it seems)'}
            </option>
            <option value="">a story of its own</option>
          </select>
        </label>
      )}
    </li>
  );
}

const fates = {
  new: null,
  there: 'you have it already',
  replaced: 'takes the place of an earlier one',
} as const;

function sayArticle({ headline, source, published, isExcerpt }: ArticlePreview): string {
  const date = published === null ? 'no date' : formatDate(published);
  const from = source === null ? '' : `${source}, `;
  const whole = isExcerpt ? ', quoted sentences only' : '';
  return `${headline} (${from}${date}${whole})`;
}
