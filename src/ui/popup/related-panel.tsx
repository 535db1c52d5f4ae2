/** The story of a related page that the reader looks at in; why it is related and what can be done about it out. */
import { newestFirst } from '../card/card-source.ts';
import { readSpan } from '../read-span.ts';
import { sayCitation } from '../story/say-citation.ts';
import type { RelatedStory } from '../visit-state.ts';
import { say } from '../words.ts';
import type { PopupActions, ShownStory } from './popup-data.ts';
import { sayRelated } from './say-state.ts';
import { Details, Heading, Why } from './state-panel.tsx';

export interface RelatedPanelProps {
  readonly related: RelatedStory;
  /** Null while it is not read, or gone from the library. */
  readonly shown: ShownStory | null;
  readonly actions: PopupActions;
  /** Null: nothing may be written here, as in a private window. */
  readonly onPause: ((story: ShownStory) => void) | null;
}

export function RelatedPanel({ related, shown, actions, onPause }: RelatedPanelProps) {
  const { heading, details } = sayRelated(related);
  return (
    <section class="state state-related" id="state">
      <Heading words={heading} />
      {shown !== null && <StoryTitle shown={shown} />}
      <Details sentences={details} />
      <Why reasons={related.reasons} />
      <div class="state-actions">
        <button type="button" onClick={() => actions.dismissStory(related.story)}>
          {say('popup.notThisStory')}
        </button>
        {shown !== null && onPause !== null && (
          <button type="button" class="quiet" onClick={() => onPause(shown)}>
            {say('popup.pauseStory')}
          </button>
        )}
        {shown !== null && (
          <button type="button" class="quiet" onClick={() => actions.openLibrary(related.story)}>
            {say('popup.openInLibrary')}
          </button>
        )}
      </div>
    </section>
  );
}

/** A headline tells a story in one line; what the reader calls it may not. Never without whence and of when it is. */
function StoryTitle({ shown: { story, title } }: { shown: ShownStory }) {
  const { lang, line, articles } = story;
  const told = articles.find(({ id }) => id === line?.article) ?? newestFirst(articles)[0];
  return (
    <div>
      <p class="state-story" lang={lang} dir="auto">
        {title}
      </p>
      {line !== null && told?.headline !== title && (
        <p class="state-line" lang={lang} dir="auto">
          {readSpan(story, line)}
        </p>
      )}
      {told !== undefined && <p class="state-source">{sayCitation(told)}</p>}
    </div>
  );
}
