/** Takes out what a predecessor left in a document when the extension was reloaded. */
import { removeStaleHosts } from './make-host.ts';
import { removeHighlights } from './paint-notes.ts';

/** Safe in a document that never had anything of ours: it then changes nothing, and looks no further than behind its body. */
export function removeLeftovers(document: Document): void {
  if (document.documentElement?.lastElementChild === document.body) return;
  removeStaleHosts(document);
  removeHighlights();
}
