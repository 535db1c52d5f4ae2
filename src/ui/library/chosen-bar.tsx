/** The selected stories in, what can be done with them at once out. */
import type { StorySummary } from '../../library/kept-story.ts';
import type { LibraryActions } from './library-data.ts';

export interface ChosenBarProps {
  readonly stories: readonly StorySummary[];
  readonly actions: LibraryActions;
  readonly onClear: () => void;
}

export function ChosenBar({ stories, actions, onClear }: ChosenBarProps) {
  const ids = stories.map(({ id }) => id);
  const isAllPaused = stories.every(({ isPaused }) => isPaused);
  /** The bar goes with the selection, and the focus back to the list. */
  const then = (act: () => void) => () => {
    document.getElementById('stories')?.focus();
    act();
    onClear();
  };
  return (
    <div class="chosen-bar" role="toolbar" aria-label="Selected stories">
      <p>{ids.length} selected</p>
      <button type="button" onClick={then(() => actions.setPaused(ids, !isAllPaused))}>
        {isAllPaused ? 'Resume' : 'Pause'}
      </button>
      {ids.length > 1 && (
        <button type="button" onClick={then(() => actions.join(ids))}>
          Join into one
        </button>
      )}
      <button type="button" onClick={() => actions.exportStories('pack', ids)}>
        Export as pack
      </button>
      <button type="button" onClick={() => actions.exportStories('markdown', ids)}>
        Export as Markdown
      </button>
      <button type="button" onClick={then(() => actions.remove(ids))}>
        Delete
      </button>
      <button type="button" class="quiet" onClick={then(() => undefined)}>
        Clear selection
      </button>
    </div>
  );
}
