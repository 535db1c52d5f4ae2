/** A range of the page in; it is brought into view and set apart for a moment. No node of the page is touched. */
import { highlightNames } from './highlight-names.ts';

/** Long enough to find it with the eyes after a jump, and gone before the next thought. */
const shownMs = 3000;

/** Goes by itself after a moment, and at once when the signal aborts; then `gone` is called. */
export function showPlace(
  document: Document,
  range: StaticRange,
  gone: () => void,
  signal: AbortSignal,
  registry = CSS.highlights,
): void {
  scrollTo(document, range);
  const place = new Highlight(range);
  registry.set(highlightNames.place, place);
  const end = (): void => {
    clearTimeout(timer);
    signal.removeEventListener('abort', end);
    // A later place may have taken its name.
    if (registry.get(highlightNames.place) === place) registry.delete(highlightNames.place);
    gone();
  };
  const timer = setTimeout(end, shownMs);
  signal.addEventListener('abort', end, { once: true });
}

/** At once, as to a note; in the page and in whatever scrolls inside it. */
function scrollTo(document: Document, { startContainer, startOffset }: StaticRange): void {
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  element?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const view = document.defaultView;
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  const { top } = range.getBoundingClientRect();
  range.detach();
  if (view === null) return;
  const third = view.innerHeight / 3;
  view.scrollBy({ top: top - third, behavior: 'instant' });
}
