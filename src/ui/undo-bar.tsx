/** What was done last in; a bar that says it and takes it back, or does it again, out. Does not vanish by itself. */
import { useEffect, useRef } from 'preact/hooks';
import { say } from './words.ts';

export interface Done {
  readonly words: string;
  /** Null: it can not be taken back. May ask the browser, so it is called in the reader's gesture. */
  readonly undo: (() => Promise<void | Done>) | null;
  /** Where taking it back does again what was just undone. */
  readonly isUndone?: true;
}

export interface UndoBarProps {
  readonly done: Done | null;
  readonly onDone: (done: Done | null) => void;
}

export function UndoBar({ done, onDone }: UndoBarProps) {
  const bar = useRef<HTMLDivElement>(null);
  const undo = done?.undo ?? null;
  const isUndone = done?.isUndone === true;
  const now = useRef(done);
  now.current = done;
  const takeBack = async (): Promise<void> => {
    const next = (await undo?.()) ?? { words: say('undo.undone'), undo: null };
    // What the reader did meanwhile is what was done last.
    if (now.current === done) onDone(next);
  };
  useEffect(() => {
    if (undo === null) return undefined;
    const stop = new AbortController();
    onUndoKey(isUndone, () => void takeBack(), stop.signal);
    return () => stop.abort();
  }, [undo, isUndone]);
  return (
    <div class={done === null ? 'undo-bar undo-bar-empty' : 'undo-bar'} ref={bar} tabIndex={-1}>
      <p aria-live="polite">{done?.words}</p>
      {undo !== null && (
        <button
          type="button"
          title={say(isUndone ? 'undo.redoKeys' : 'undo.undoKeys')}
          aria-keyshortcuts={isUndone ? 'Control+Shift+Z' : 'Control+Z'}
          onClick={() => {
            // The button goes with what it took back; a keyboard stays where it was.
            bar.current?.focus();
            void takeBack();
          }}
        >
          {say(isUndone ? 'undo.redo' : 'undo.undo')}
        </button>
      )}
      {done !== null && (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            bar.current?.focus();
            onDone(null);
          }}
        >
          {say('undo.dismiss')}
        </button>
      )}
    </div>
  );
}

/** The bar is last on the page, many stops from where a reader is: the usual key spares the way. */
function onUndoKey(isRedo: boolean, act: () => void, signal: AbortSignal): void {
  document.addEventListener(
    'keydown',
    (event) => {
      const isHeld = (event.ctrlKey || event.metaKey) && event.shiftKey === isRedo;
      const isUndo = isHeld && event.key.toLowerCase() === 'z';
      // In a text field the key belongs to what was typed there.
      const isTyping =
        event.target instanceof HTMLElement &&
        event.target.matches('[type=text], [type=search], [type=date]');
      if (!isUndo || isTyping) return;
      event.preventDefault();
      act();
    },
    { signal },
  );
}
