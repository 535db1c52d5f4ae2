/** A page as it is now, and words with the place where they stood, in; it is scrolled there, and they are set apart for a moment. */
import { findWords, type TextPlace } from './page/find-words.ts';
import type { PageText } from './page/page-text.ts';
import { showPlace } from './ui/annotations/show-place.ts';

/** False: the page no longer has these words. `gone` is called when they are no longer set apart, if they were. */
export function goToText(
  document: Document,
  page: PageText,
  place: TextPlace,
  gone: () => void,
  signal: AbortSignal,
): boolean {
  const at = findWords(page.text, place);
  const range = at === null ? null : page.toRange(at, at + place.words.length);
  if (range === null || signal.aborted) return false;
  showPlace(document, range, gone, signal);
  return true;
}
