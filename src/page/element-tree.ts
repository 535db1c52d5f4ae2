/** Ways up the tree of elements, through open shadow roots. */

/** The element around it; of a shadow root's top elements, the host. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement !== null) return element.parentElement;
  const root = element.parentNode;
  return root !== null && 'host' in root ? (root as ShadowRoot).host : null;
}

/** The element itself and all around it, the innermost first. */
export function* chainOf(element: Element | null): Generator<Element> {
  for (let each = element; each !== null; each = parentOf(each)) yield each;
}

/** The open shadow roots below, and below those. */
export function shadowsIn(root: ParentNode): ShadowRoot[] {
  const shadows: ShadowRoot[] = [];
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    if (shadowRoot !== null) shadows.push(shadowRoot, ...shadowsIn(shadowRoot));
  }
  return shadows;
}

/** The innermost element around all of them; null for none. */
export function commonAncestor(elements: readonly Element[]): Element | null {
  let common = elements[0] ?? null;
  for (const element of elements) {
    while (common !== null && !isAround(common, element)) common = parentOf(common);
  }
  return common;
}

function isAround(outer: Element, inner: Element): boolean {
  if (outer.contains(inner)) return true;
  for (const each of chainOf(inner)) if (each === outer) return true;
  return false;
}

/** Answers a question of an element from the answer for the element around it, each asked once. */
export function inherit<T>(
  outermost: T,
  ask: (element: Element, outer: T) => T,
): (element: Element) => T {
  const answers = new Map<Element, T>();
  return function answer(element: Element): T {
    const known = answers.get(element);
    if (known !== undefined) return known;
    const parent = parentOf(element);
    const isTop = parent === null || element.localName === 'body';
    const found = isTop ? outermost : ask(element, answer(parent));
    answers.set(element, found);
    return found;
  };
}
