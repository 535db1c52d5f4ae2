/** The selected stories in, what can be done with them at once out. */
import type { StorySummary } from '../../library/kept-story.ts';
import { say, sayCount } from '../words.ts';
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
    <div class="chosen-bar" role="toolbar" aria-label={say('library.chosen.label')}>
      <p>{sayCount('library.chosen.selected', ids.length)}</p>
      <button type="button" onClick={then(() => actions.setPaused(ids, !isAllPaused))}>
        {say(isAllPaused ? 'library.do.resume' : 'library.do.pause')}
      </button>
      {ids.length > 1 && (
        <button type="button" onClick={then(() => actions.join(ids))}>
          {say('library.chosen.join')}
        </button>
      )}
      <button type="button" onClick={() => actions.exportStories('pack', ids)}>
        {say('library.do.exportPack')}
      </button>
      <button type="button" onClick={() => actions.exportStories('markdown', ids)}>
        {say('library.do.exportMarkdown')}
      </button>
      <button type="button" onClick={then(() => actions.remove(ids))}>
        {say('library.do.delete')}
      </button>
      <button type="button" class="quiet" onClick={then(() => undefined)}>
        {say('library.chosen.clear')}
      </button>
    </div>
  );
}
