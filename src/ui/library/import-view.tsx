/** What a pack would bring in; what goes where, as the reader wants it, out. */
import { useEffect, useState } from 'preact/hooks';
import type { ArticlePreview } from '../../library/pack/preview-import.ts';
import { sayCitation } from '../story/say-citation.ts';
import { say, sayCount } from '../words.ts';
import type { ImportOffer, LibraryActions, OfferedStory } from './library-data.ts';

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
        <p class="label">{say('library.import.from', { file })}</p>
        <h1 id={titleId} tabIndex={-1} dir="auto">
          {offer.title}
        </h1>
        <p class="hint">
          {say('library.import.licence', { origin: offer.origin, licence: offer.licence })}
        </p>
        <div class="buttons">
          <button type="button" class="primary" onClick={() => actions.importStories(choices)}>
            {sayCount('library.import.do', offer.stories.length)}
          </button>
          <button type="button" onClick={() => actions.openList()}>
            {say('library.do.cancel')}
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
        <p class="hint">{sayCount('library.import.rest', offer.stories.length - mostShown)}</p>
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
      <p class="story-title" dir="auto">
        {story.title}
      </p>
      <ul class="offered-articles">
        {story.articles.map((article) => (
          <OfferedArticle key={`${article.headline}:${article.published}`} article={article} />
        ))}
      </ul>
      <p class="story-facts">{sayCount('library.list.entries', story.entries)}</p>
      {story.target !== null && (
        <label class="join-choice">
          <span>{say('library.import.into')}</span>
          <select
            value={choice ?? ''}
            onChange={(event) => onChoose(event.currentTarget.value || null)}
          >
            <option value={story.target.id}>
              {story.target.isSure
                ? story.target.title
                : say('library.import.likely', { title: story.target.title })}
            </option>
            <option value="">{say('library.import.apart')}</option>
          </select>
        </label>
      )}
    </li>
  );
}

const fates = {
  new: null,
  there: 'library.import.there',
  replaced: 'library.import.replaced',
} as const;

/** The pack does not say which language its articles are in. */
function OfferedArticle({ article }: { article: ArticlePreview }) {
  const { headline, source, published, isExcerpt, fate } = article;
  const date = published === null ? null : { date: published, origin: 'text' as const };
  return (
    <li>
      <bdi>{headline}</bdi> ({sayCitation({ source, published: date })})
      {isExcerpt && <span class="label"> {say('library.import.excerpt')}</span>}
      {fates[fate] !== null && <span class="label"> {say(fates[fate])}</span>}
    </li>
  );
}
