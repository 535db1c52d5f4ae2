/** An element in, its text out if it is short, without reading what a page may have put there instead. */

/** Markup is indented: the text itself is shorter. */
const mostCharacters = 5000;

/** White space levelled; '' when there is none or too much. */
export function readShortText(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  let text = '';
  while (walker.nextNode() !== null) {
    text += walker.currentNode.nodeValue ?? '';
    if (text.length > mostCharacters) return '';
  }
  return text.replace(/\s+/g, ' ').trim();
}
