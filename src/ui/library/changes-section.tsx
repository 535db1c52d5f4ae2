/** What the reader set right in a story in; each with the way to take it back out. */
import type { Edit } from '../../knowledge/grow/edit.ts';
import type { Story } from '../../knowledge/story.ts';
import type { KeptStory } from '../../library/kept-story.ts';
import { say } from '../words.ts';
import type { LibraryActions } from './library-data.ts';
import { type Names, sayEdit } from './say-edit.ts';

export interface ChangesSectionProps {
  readonly kept: KeptStory;
  readonly story: Story;
  readonly actions: LibraryActions;
}

const titleId = 'changes-title';

export function ChangesSection({ kept, story, actions }: ChangesSectionProps) {
  if (kept.edits.length === 0) return null;
  const names = namesOf(kept, story);
  const edits = listOnce(kept.edits);
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId} tabIndex={-1}>
        {say('library.changes.title')}
      </h2>
      <ul class="changes">
        {edits.map((edit) => (
          <li key={JSON.stringify(edit)}>
            <span>{sayEdit(edit, names)}</span>
            <button
              type="button"
              class="quiet"
              aria-label={say('library.do.takeBackWhat', { change: sayEdit(edit, names) })}
              onClick={() => {
                document.getElementById(titleId)?.focus();
                actions.takeBack(edit);
              }}
            >
              {say('library.do.takeBack')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The newest first; one made twice is taken back at once. */
function listOnce(edits: readonly Edit[]): readonly Edit[] {
  return [...new Map(edits.map((edit) => [JSON.stringify(edit), edit])).values()].toReversed();
}

/** What was dropped or joined is still called as its article calls it. */
export function namesOf({ parts }: KeptStory, story: Story): Names {
  const entries = [...story.entries, ...parts.flatMap((part) => part.story.entries)];
  const articles = parts.flatMap((part) => part.story.articles);
  return {
    entry: (id) => entries.find((entry) => entry.id === id)?.name ?? id,
    article: (id) => articles.find((article) => article.id === id)?.headline ?? id,
  };
}
