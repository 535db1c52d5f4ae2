/** Whether a change of a document can have changed what there is to read. */
import { countLetters, type Look } from './count-letters.ts';

/** Whether text, or what may hold some, came, went or was edited. */
export function isReadable(record: MutationRecord, look: Look): boolean {
  const { type, target, addedNodes, removedNodes } = record;
  if (type === 'characterData') return true;
  // Beside head and body, scripts and extensions (we among them) put their own things, never the article.
  if (target === look.document.documentElement) return includes(addedNodes, look.document.body);
  return hasText(addedNodes, look) || hasText(removedNodes, look);
}

const includes = (nodes: NodeList, wanted: Node | null): boolean =>
  Array.prototype.includes.call(nodes, wanted);

/** True also once the look is at its end: then there was much. */
function hasText(nodes: NodeList, look: Look): boolean {
  for (let at = 0; at < nodes.length; at += 1) {
    if (look.patience <= 0 || countLetters(nodes[at]!, 1, look) > 0) return true;
  }
  return false;
}
