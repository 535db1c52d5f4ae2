/** A group of entries in, a list out: the told ones in full, those known by name alone in one run. */
import type { Entry } from '../../knowledge/story.ts';
import { About } from '../story/about.tsx';
import { Face } from '../story/face.tsx';
import type { EntryGroup } from '../story/group-entries.ts';
import { say } from '../words.ts';
import type { StoryViewProps } from './story-view.tsx';

export interface EntryListProps extends Pick<StoryViewProps, 'story' | 'noted' | 'onGo'> {
  readonly group: EntryGroup;
}

export function EntryList({ story, group, noted, onGo }: EntryListProps) {
  const name = (entry: Entry) => (
    <EntryName entry={entry} lang={story.lang} onGo={noted.includes(entry.id) ? onGo : null} />
  );
  return (
    <section>
      <h2>{group.title}</h2>
      {group.told.length > 0 && (
        <ul class="entries">
          {group.told.map((entry) => (
            <li key={entry.id}>
              <Face entry={entry} lang={story.lang} />
              {name(entry)}
              <About story={story} entry={entry} />
            </li>
          ))}
        </ul>
      )}
      {group.named.length > 0 && (
        <ul class="names">
          {group.named.map((entry) => (
            <li key={entry.id}>
              <Face entry={entry} lang={story.lang} />
              {name(entry)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface EntryNameProps {
  readonly entry: Entry;
  readonly lang: string;
  readonly onGo: ((entry: string) => void) | null;
}

/** A button where there is a note on the page to go to; marked there and here by the same underline. */
function EntryName({ entry: { id, name }, lang, onGo }: EntryNameProps) {
  if (onGo === null) {
    return (
      <span class="entry-name" lang={lang} dir="auto">
        {name}
      </span>
    );
  }
  return (
    <button
      type="button"
      class="entry-name entry-go"
      lang={lang}
      dir="auto"
      title={say('popup.goToNote')}
      onClick={() => onGo(id)}
    >
      {name}
    </button>
  );
}
