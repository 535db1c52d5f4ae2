/** How a document's marks are to look in; what the background is to change for it, and no more, out. */
import type { MarkChange } from './message-map.ts';
import type { MarkLook } from './settings/settings.ts';

/** Null takes the style away. */
export type StyleDocument = (look: MarkLook | null) => void;

export function makeStyleDocument(change: (change: MarkChange) => void): StyleDocument {
  let now: MarkLook | null = null;
  return (look) => {
    const isSame = look?.markStyle === now?.markStyle && look?.markStrength === now?.markStrength;
    if (isSame) return;
    change({ look, before: now });
    now = look;
  };
}
