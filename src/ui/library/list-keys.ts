/** A key pressed in the list in, what the reader means by it out; null: nothing of ours. */

export type ListMove =
  | { readonly kind: 'go'; readonly to: number }
  | { readonly kind: 'open' | 'choose' | 'choose all' | 'choose none' | 'delete' }
  /** The reader begins to type: that is for the search. */
  | { readonly kind: 'type' };

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** So far Page Up and Page Down go. */
const page = 10;

/** `at` is the row that has the focus; the row gone to is among `count`. */
export function readListKey(pressed: Pressed, at: number, count: number): ListMove | null {
  const { key, ctrlKey, metaKey, altKey } = pressed;
  if (altKey) return null;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'a' ? { kind: 'choose all' } : null;
  const to = findRow(key, at, count);
  if (to !== null) return count === 0 ? null : { kind: 'go', to: clamp(to, count) };
  if (key === 'Enter') return { kind: 'open' };
  if (key === ' ') return { kind: 'choose' };
  if (key === 'Escape') return { kind: 'choose none' };
  if (key === 'Delete') return { kind: 'delete' };
  return /^\P{Cc}$/u.test(key) ? { kind: 'type' } : null;
}

function findRow(key: string, at: number, count: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: count - 1,
  };
  return Object.hasOwn(steps, key) ? (steps[key] ?? null) : null;
}

const clamp = (row: number, count: number): number => Math.max(0, Math.min(count - 1, row));
