/**
 * Whether a style sheet lets an element's text be seen. Told from styles alone, without layout: text that is
 * transparent, tiny, off the screen or of the colour of its ground counts as shown.
 */
import type { Draft } from './collect-drafts.ts';
import { parentOf } from './weigh-text.ts';

export type ShownTest = (element: Element) => boolean;

/** True where nothing computes styles. Remembers what it was asked about, for as long as one reading takes. */
export function makeShownTest(view: Window | null): ShownTest {
  if (view === null) return () => true;
  const known = new Map<Element, boolean>();
  return (element) => {
    let isKnown = known.get(element);
    if (isKnown === undefined) known.set(element, (isKnown = isShown(element, view)));
    return isKnown;
  };
}

function isShown(element: Element, view: Window): boolean {
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    if (at.checkVisibility?.(withVisibility) ?? true) return true;
    // It has no box of its own, but its text is drawn.
    if (view.getComputedStyle(at).display !== 'contents') return false;
  }
  return true;
}

const withVisibility = { visibilityProperty: true };

/** Without text in hidden elements within the line; a block that is hidden as a whole is judged elsewhere. */
export function withoutHidden(draft: Draft, isShown: ShownTest): Draft {
  const { element } = draft;
  const isHidden = (node: Text | null): boolean => {
    const parent = node?.parentElement ?? element;
    return parent !== element && !isShown(parent);
  };
  if (!draft.pieces.some(isHidden) || !isShown(element)) return draft;
  return { ...draft, pieces: draft.pieces.filter((node) => !isHidden(node)) };
}
