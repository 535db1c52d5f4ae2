/**
 * Stories in, a list that draws only what can be seen out. One stop for Tab: arrows, Home and End go
 * through it, Enter opens, Space selects, Delete deletes, and whatever is typed is for the search.
 */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { StorySummary } from '../../library/kept-story.ts';
import { say } from '../words.ts';
import { type ListMove, readListKey } from './list-keys.ts';
import { rowIdOf, StoryRow } from './story-row.tsx';
import { useVisibleRows } from './virtual-rows.ts';

export interface StoryListProps {
  readonly stories: readonly StorySummary[];
  readonly chosen: ReadonlySet<string>;
  /** The row that keys act on; null: the first. */
  readonly active: string | null;
  readonly onActive: (id: string) => void;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
  readonly onOpen: (id: string) => void;
  readonly onDelete: (ids: readonly string[]) => void;
  readonly onType: () => void;
}

export function StoryList(props: StoryListProps) {
  const { stories, chosen } = props;
  const list = useRef<HTMLDivElement>(null);
  const { first, end, rowHeight } = useVisibleRows(list, stories.length);
  const at = Math.max(
    0,
    stories.findIndex(({ id }) => id === props.active),
  );
  const moved = useRef(false);
  useLayoutEffect(() => {
    const row = stories[at];
    if (moved.current && row) document.getElementById(rowIdOf(row.id))?.scrollIntoView(nearest);
    moved.current = false;
  });
  useSteadyPlace(stories, first, rowHeight);
  return (
    <div
      ref={list}
      id="stories"
      class="stories"
      // No select draws only what is seen, or holds two lines.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="listbox"
      aria-label={say('library.list.label')}
      aria-multiselectable="true"
      tabIndex={0}
      aria-activedescendant={stories[at] && rowIdOf(stories[at].id)}
      style={{ blockSize: `${stories.length * rowHeight}px` }}
      onKeyDown={(event) => {
        const move = readListKey(event, at, stories.length);
        if (move === null) return;
        if (move.kind !== 'type') event.preventDefault();
        moved.current = move.kind === 'go';
        act(props, at, move);
      }}
      onClick={(event) => {
        const id = rowAt(event.target);
        if (id === null) return;
        props.onActive(id);
        const isCheck = (event.target as Element).closest('.story-check') !== null;
        if (isCheck || event.ctrlKey || event.metaKey) props.onChoose(toggled(chosen, id));
        else props.onOpen(id);
      }}
    >
      {listDrawn(first, end, at, stories.length).map((place) => {
        const story = stories[place]!;
        const { id } = story;
        return (
          <StoryRow
            key={id}
            {...{ story, place, rowHeight }}
            count={stories.length}
            isActive={place === at}
            isChosen={chosen.has(id)}
          />
        );
      })}
    </div>
  );
}

const nearest = { block: 'nearest' } as const;

/**
 * What is seen, and the row that has the focus wherever that is: a screen reader must find it. What is
 * seen was measured before the list grew shorter.
 */
function listDrawn(first: number, end: number, at: number, count: number): readonly number[] {
  const last = Math.min(end, count);
  const seen = Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index);
  return count === 0 || seen.includes(at) ? seen : [...seen, at];
}

function act(props: StoryListProps, at: number, move: ListMove): void {
  const { stories, chosen, onChoose } = props;
  const id = stories[at]?.id;
  switch (move.kind) {
    case 'go':
      return props.onActive(stories[move.to]?.id ?? '');
    case 'type':
      return props.onType();
    case 'choose all':
      return onChoose(new Set(stories.map((story) => story.id)));
    case 'choose none':
      return onChoose(new Set());
    default:
      if (id === undefined) return undefined;
      if (move.kind === 'open') return props.onOpen(id);
      if (move.kind === 'choose') return onChoose(toggled(chosen, id));
      return props.onDelete(chosen.size > 0 ? [...chosen] : [id]);
  }
}

function toggled(chosen: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return next;
}

function rowAt(target: EventTarget | null): string | null {
  const row = target instanceof Element ? target.closest('[data-story]') : null;
  return row?.getAttribute('data-story') ?? null;
}

/** When rows come or go above, as another window makes them, what the reader looks at stays where it is. */
function useSteadyPlace(stories: readonly StorySummary[], first: number, rowHeight: number): void {
  const anchor = useRef<{ id: string; place: number } | null>(null);
  useLayoutEffect(() => {
    const { id, place } = anchor.current ?? {};
    const now = id === undefined ? -1 : stories.findIndex((story) => story.id === id);
    if (place !== undefined && now > 0 && place > 0 && now !== place)
      window.scrollBy(0, (now - place) * rowHeight);
  }, [stories]);
  useLayoutEffect(() => {
    const story = stories[first];
    anchor.current = story === undefined ? null : { id: story.id, place: first };
  });
}
