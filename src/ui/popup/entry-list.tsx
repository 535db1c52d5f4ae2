/** A group of entries in, a list out: the told ones in full, those known by name alone in one run. */
import type { Entry } from '../../knowledge/story.ts';
import { About } from '../story/about.tsx';
import type { EntryGroup } from '../story/group-entries.ts';
import type { StoryViewProps } from './story-view.tsx';

export interface EntryListProps extends StoryViewProps {
  readonly group: EntryGroup;
}

export function EntryList({ story, group, noted, onGo }: EntryListProps) {
  const name = (entry: Entry) => (
    <EntryName entry={entry} onGo={noted.includes(entry.id) ? onGo : null} />
  );
  return (
    <section>
      <h2>{group.title}</h2>
      {group.told.length > 0 && (
        <ul class="entries">
          {group.told.map((entry) => (
            <li key={entry.id}>
              {name(entry)}
              <About story={story} entry={entry} />
            </li>
          ))}
        </ul>
      )}
      {group.named.length > 0 && (
        <ul class="names">
          {group.named.map((entry) => (
            <li key={entry.id}>{name(entry)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** A button where there is a note on the page to go to; marked there and here by the same underline. */
function EntryName({ entry, onGo }: { entry: Entry; onGo: ((entry: string) => void) | null }) {
  if (onGo === null) return <span class="entry-name">{entry.name}</span>;
  return (
    <button
      type="button"
      class="entry-name entry-go"
      title="Go to the first note on this page"
      onClick={() => onGo(entry.id)}
    >
      {entry.name}
    </button>
  );
}
