/** What the reader did a moment ago in; it in words, with the way back, out. */
import type { ComponentChildren } from 'preact';
import { say } from '../words.ts';

export interface NoticeProps {
  readonly children: ComponentChildren;
  readonly onUndo: () => void;
}

export function Notice({ children, onUndo }: NoticeProps) {
  return (
    <div class="notice">
      <p aria-live="polite">{children}</p>
      <button type="button" class="quiet undo" onClick={onUndo}>
        {say('popup.undo')}
      </button>
    </div>
  );
}
