/**
 * Whether a style sheet lets an element's text be seen. Told from styles alone, without layout: text that is
 * transparent, tiny, off the screen or of the colour of its ground counts as shown.
 */
import type { Draft } from './collect-drafts.ts';
import { parentOf } from './weigh-text.ts';

/** True where nothing computes styles. */
export function isShown(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    if (view === null || (at.checkVisibility?.({ visibilityProperty: true }) ?? true)) return true;
    // It has no box of its own, but its text is drawn.
    if (view.getComputedStyle(at).display !== 'contents') return false;
  }
  return true;
}

/** Without text in hidden elements within the line; a block that is hidden as a whole is judged elsewhere. */
export function withoutHidden(draft: Draft): Draft {
  const { element } = draft;
  const kept = draft.pieces.filter((node) => {
    const parent = node?.parentElement ?? element;
    return parent === element || isShown(parent);
  });
  return kept.length === draft.pieces.length || !isShown(element)
    ? draft
    : { ...draft, pieces: kept };
}
