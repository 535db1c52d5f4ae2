/** What was done last in; a bar that says it and takes it back out. Does not vanish by itself. */

export interface Done {
  readonly words: string;
  /** Null: it can not be taken back. May ask the browser, so it is called in the reader's gesture. */
  readonly undo: (() => Promise<void>) | null;
}

export interface UndoBarProps {
  readonly done: Done | null;
  readonly onDone: (done: Done | null) => void;
}

export function UndoBar({ done, onDone }: UndoBarProps) {
  const undo = done?.undo ?? null;
  return (
    <div class={done === null ? 'undo-bar undo-bar-empty' : 'undo-bar'}>
      <p aria-live="polite">{done?.words}</p>
      {undo !== null && (
        <button
          type="button"
          onClick={() => void undo().then(() => onDone({ words: 'Undone.', undo: null }))}
        >
          Undo
        </button>
      )}
      {done !== null && (
        <button type="button" class="quiet" onClick={() => onDone(null)}>
          Dismiss
        </button>
      )}
    </div>
  );
}
