/** A story that was just built in; the story, what was left out of it, and the press that keeps it, out. */
import { useEffect } from 'preact/hooks';
import type { Removal } from '../../article/article.ts';
import type { LibraryActions, ShownStory } from './library-data.ts';
import { count } from './say-summary.ts';
import { StoryPage } from './story-page.tsx';

export interface DraftViewProps {
  readonly shown: ShownStory;
  readonly removed: readonly Removal[];
  readonly isStub: boolean;
  readonly isPrivate: boolean;
  readonly actions: LibraryActions;
}

const keepId = 'keep';

export function DraftView({ shown, removed, isStub, isPrivate, actions }: DraftViewProps) {
  useEffect(() => document.getElementById(keepId)?.focus(), []);
  const sentences = shown.story.articles[0]?.sentences.length ?? 0;
  return (
    <StoryPage shown={shown} actions={actions}>
      {isStub && (
        <p class="warning">
          Only {count(sentences, 'sentence')} could be read; the rest seems to be for subscribers.
          Open the full article and follow it there for the whole story.
        </p>
      )}
      {isPrivate ? (
        <p class="warning" id={keepId} tabIndex={-1}>
          This was read in a private window, and of private windows nothing is kept. To follow the
          story, open the article in a normal window.
        </p>
      ) : (
        <div class="buttons">
          <button id={keepId} type="button" class="primary" onClick={() => actions.keepDraft()}>
            Keep this story
          </button>
          <button type="button" onClick={() => actions.exportStories('pack', [shown.kept.id])}>
            Save as a file
          </button>
          <p class="hint">
            It is then looked for on the pages that you read. What is wrong can be set right before
            or after.
          </p>
        </div>
      )}
      <LeftOut removed={removed} />
    </StoryPage>
  );
}

/** What stood in the text and is no part of the story: a reader can see that nothing else went. */
function LeftOut({ removed }: { removed: readonly Removal[] }) {
  if (removed.length === 0) return null;
  return (
    <details class="left-out">
      <summary>{count(removed.length, 'line')} of the page left out</summary>
      <ul class="plain">
        {removed.map(({ text, reason }, at) => (
          // Lines may be the same; they have no identity but their place.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={at}>
            <span class="label">{reason}</span> {text}
          </li>
        ))}
      </ul>
    </details>
  );
}
