/** The ways out of the library and into it by file. */
import { useRef } from 'preact/hooks';
import { say } from '../words.ts';
import type { LibraryActions } from './library-data.ts';

export interface FileButtonsProps {
  readonly actions: LibraryActions;
  readonly hasStories: boolean;
}

export function FileButtons({ actions, hasStories }: FileButtonsProps) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <div class="buttons">
      <button type="button" onClick={() => chooser.current?.click()}>
        {say('library.do.import')}
      </button>
      {hasStories && (
        <>
          <button type="button" onClick={() => actions.exportStories('pack', null)}>
            {say('library.do.exportAll')}
          </button>
          <button type="button" onClick={() => actions.exportStories('markdown', null)}>
            {say('library.do.exportAllMarkdown')}
          </button>
        </>
      )}
      <input
        ref={chooser}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file !== undefined) actions.readFile(file);
          // So that the same file, once mended, can be chosen again.
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}
