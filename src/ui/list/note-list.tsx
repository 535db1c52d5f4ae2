/** The notes of a page in reading order in, a list to go to them out. */
import { say } from '../words.ts';

export interface ListedNote {
  readonly name: string;
  readonly kind: string;
  /** The words of the page around the name. */
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

export interface NoteListProps {
  readonly notes: readonly ListedNote[];
  /** The page's language, for the speech of screen readers. */
  readonly lang: string | null;
  readonly goTo: (index: number) => void;
  readonly close: () => void;
}

export const listTitleId = 'list-title';

export function NoteList({ notes, lang, goTo, close }: NoteListProps) {
  return (
    <section class="list">
      <header class="list-head">
        <h2 id={listTitleId}>{say('list.title')}</h2>
        <button type="button" class="quiet" onClick={close}>
          {say('list.close')}
        </button>
      </header>
      <ol>
        {notes.map((note, index) => (
          // Notes have no identity but their place in the list.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>
            <button type="button" class="list-note" onClick={() => goTo(index)}>
              <bdi class="list-name">{note.name}</bdi> <span class="list-kind">{note.kind}</span>
              <span class="list-words" lang={lang ?? ''} dir="auto">
                {note.before}
                <mark>{note.text}</mark>
                {note.after}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
