/** The notes of a page in; a list that shows where the reader is in the page, and leads to each, out. */
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { readListKey } from '../library/list-keys.ts';
import { languageOfWords, say } from '../words.ts';
import type { ListedNote } from './describe-notes.ts';

export interface NoteListProps {
  /** In reading order. */
  readonly notes: readonly ListedNote[];
  readonly current: number | null;
  /** The page's language, for the speech of screen readers. */
  readonly pageLang: string | null;
  readonly onGo: (index: number) => void;
}

/** One stop for Tab, at the note that the reader has come to; arrows go from note to note. */
export function NoteList({ notes, current, pageLang, onGo }: NoteListProps) {
  const [focused, setFocused] = useState<number | null>(null);
  const list = useFollowed(current);
  // Of thousands, only what changes while the reader scrolls is drawn anew.
  const words = useMemo(
    () => notes.map((note, index) => <NoteWords key={index} {...{ note, pageLang }} />),
    [notes, pageLang],
  );
  const stop = Math.min(focused ?? current ?? 0, notes.length - 1);
  const press = (event: KeyboardEvent): void => {
    const move = readListKey(event, stop, notes.length);
    if (move?.kind !== 'go') return;
    event.preventDefault();
    buttonAt(list.current, move.to)?.focus();
  };
  return (
    <ol
      class="panel-notes"
      aria-label={say('panel.notes')}
      ref={list}
      onFocusOut={() => setFocused(null)}
    >
      {notes.map((_, index) => (
        // Notes have no identity but their place in the list.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index}>
          <button
            type="button"
            class="panel-note"
            tabIndex={index === stop ? 0 : -1}
            aria-current={index === current ? 'location' : undefined}
            onClick={() => onGo(index)}
            onKeyDown={press}
            onFocus={() => setFocused(index)}
          >
            {words[index]}
          </button>
        </li>
      ))}
    </ol>
  );
}

function NoteWords({ note, pageLang }: { note: ListedNote } & Pick<NoteListProps, 'pageLang'>) {
  const { name, kind, onPage, line, lang } = note;
  return (
    <>
      <span class="panel-name">
        <bdi lang={lang}>{name}</bdi>
        {onPage !== null && (
          <>
            {' '}
            <bdi class="panel-on-page" lang={pageLang ?? ''}>
              {onPage}
            </bdi>
          </>
        )}
      </span>{' '}
      <span class="panel-kind">{kind}</span>
      {line !== null && (
        <span
          class={line.isCurated ? 'panel-line set-by-hand' : 'panel-line'}
          lang={line.lang}
          dir="auto"
        >
          {line.isCurated && (
            <>
              <bdi class="label" lang={languageOfWords()}>
                {say('panel.byEditor')}
              </bdi>{' '}
            </>
          )}
          {line.text}
        </span>
      )}
    </>
  );
}

const buttonAt = (list: HTMLElement | null, index: number) =>
  list?.children[index]?.querySelector('button');

/** Brings the current note into view in the list whenever it is another: a new list at once, others as the style says. */
function useFollowed(current: number | null) {
  const list = useRef<HTMLOListElement>(null);
  const isNew = useRef(true);
  useLayoutEffect(() => {
    if (current === null) return;
    const behavior = isNew.current ? 'instant' : 'auto';
    isNew.current = false;
    buttonAt(list.current, current)?.scrollIntoView({ block: 'nearest', behavior });
  }, [current]);
  return list;
}
