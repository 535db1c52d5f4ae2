/** What a pack would bring in; what goes where, as the reader wants it, out. */
import { useState } from 'preact/hooks';
import type { ImportOffer, LibraryActions, OfferedStory } from './library-data.ts';
import { count, sayDates } from './say-summary.ts';

export interface ImportViewProps {
  readonly file: string;
  readonly offer: ImportOffer;
  readonly actions: LibraryActions;
}

export function ImportView({ file, offer, actions }: ImportViewProps) {
  const [choices, setChoices] = useState<readonly (string | null)[]>(() =>
    offer.stories.map(({ mayJoin }) => mayJoin[0]?.id ?? null),
  );
  const choose = (at: number, id: string | null): void =>
    setChoices(choices.map((choice, place) => (place === at ? id : choice)));
  return (
    <section class="import" aria-labelledby="import-title">
      <header class="story-head">
        <p class="label">From {file}</p>
        <h1 id="import-title" tabIndex={-1}>
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
      <p class="story-facts">
        {[
          story.sources.join(', ') || 'source not named',
          sayDates(story.dates),
          `${count(story.articles, 'article')}, ${count(story.entries, 'entry', 'entries')}`,
        ].join(' · ')}
      </p>
      {story.already === 'whole' && <p class="notice">You have all of it already.</p>}
      {story.already === 'partly' && <p class="notice">You have some of its articles already.</p>}
      {story.mayJoin.length > 0 && (
        <label class="join-choice">
          <span>Goes into</span>
          <select
            value={choice ?? ''}
            onChange={(event) => onChoose(event.currentTarget.value || null)}
          >
            {story.mayJoin.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
            <option value="">a story of its own</option>
          </select>
        </label>
      )}
    </li>
  );
}
