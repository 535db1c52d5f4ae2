/**
 * A long list in a page that scrolls: how many rows there are in, which of them can be seen out, so
 * that only these are drawn. All rows are as high as the first one drawn.
 */
import { useLayoutEffect, useState } from 'preact/hooks';

export interface VisibleRows {
  /** Half-open, a few more than can be seen. */
  readonly first: number;
  readonly end: number;
  /** In px. */
  readonly rowHeight: number;
}

/** So many are drawn beyond each edge: a quick scroll shows no gap before the next frame. */
const spare = 8;
/** Until a row was measured. */
const guessedHeight = 76;

export function useVisibleRows(list: { readonly current: HTMLElement | null }, count: number) {
  const [rows, setRows] = useState<VisibleRows>({ first: 0, end: 0, rowHeight: guessedHeight });
  useLayoutEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const look = (): void => {
      const seen = list.current && findVisible(list.current, count);
      if (seen) setRows((now) => (isSame(now, seen) ? now : seen));
    };
    window.addEventListener('scroll', look, { passive: true, signal });
    const observer = new ResizeObserver(look);
    observer.observe(document.documentElement);
    if (list.current !== null) observer.observe(list.current);
    signal.addEventListener('abort', () => observer.disconnect(), { once: true });
    look();
    return () => stop.abort();
  }, [count]);
  return rows;
}

function findVisible(list: HTMLElement, count: number): VisibleRows {
  const height = list.firstElementChild?.getBoundingClientRect().height ?? 0;
  const rowHeight = height > 0 ? height : guessedHeight;
  const { top } = list.getBoundingClientRect();
  const first = Math.floor(-top / rowHeight) - spare;
  const end = Math.ceil((window.innerHeight - top) / rowHeight) + spare;
  const clamp = (row: number): number => Math.min(count, Math.max(0, row));
  return { first: clamp(first), end: clamp(end), rowHeight };
}

const isSame = (one: VisibleRows, other: VisibleRows): boolean =>
  one.first === other.first && one.end === other.end && one.rowHeight === other.rowHeight;
