/** The story of a related page that the reader looks at in; why it is related and what can be done about it out. */
import type { RelatedStory } from '../visit-state.ts';
import type { PopupActions, ShownStory } from './popup-data.ts';
import { sayRelated } from './say-state.ts';
import { Heading, Why } from './state-panel.tsx';

export interface RelatedPanelProps {
  readonly related: RelatedStory;
  /** Null while it is not read, or gone from the library. */
  readonly shown: ShownStory | null;
  readonly actions: PopupActions;
  /** Null: nothing may be written here, as in a private window. */
  readonly onPause: ((story: ShownStory) => void) | null;
}

export function RelatedPanel({ related, shown, actions, onPause }: RelatedPanelProps) {
  const { heading, detail } = sayRelated(related);
  return (
    <section class="state state-related" id="state">
      <Heading words={heading} />
      {shown !== null && (
        <p class="state-story" lang={shown.story.lang} dir="auto">
          {shown.title}
        </p>
      )}
      <p class="state-detail">{detail}</p>
      <Why reasons={related.reasons} />
      <div class="state-actions">
        <button type="button" onClick={() => actions.dismissStory(related.story)}>
          Not this story
        </button>
        {shown !== null && (
          <>
            {onPause !== null && (
              <button type="button" class="quiet" onClick={() => onPause(shown)}>
                Pause this story
              </button>
            )}
            <button type="button" class="quiet" onClick={() => actions.openLibrary(related.story)}>
              Open in library
            </button>
          </>
        )}
      </div>
    </section>
  );
}
