/** Whether a node stands in an element that a selector names, or is one. */

/** Asks the browser's own method: a field named "closest" hides that of its form. */
export function isIn(node: Node, selector: string): boolean {
  const element = node instanceof Element ? node : node.parentNode;
  return element instanceof Element && Element.prototype.closest.call(element, selector) !== null;
}
