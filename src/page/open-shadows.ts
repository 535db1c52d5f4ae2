/** The open shadow roots of a page, of which neither its elements nor an observer of its document tell. */

/** Those below, and below those; of an element its own too. */
export function findShadows(below: ParentNode & Node): ShadowRoot[] {
  const shadows: ShadowRoot[] = [];
  const scopes: ParentNode[] = [below];
  const meet = (host: Node): void => {
    const shadow = shadowOf(host);
    if (shadow === null) return;
    shadows.push(shadow);
    scopes.push(shadow);
  };
  meet(below);
  for (let scope = scopes.pop(); scope !== undefined; scope = scopes.pop()) {
    for (const element of scope.querySelectorAll('*')) meet(element);
  }
  return shadows;
}

/** Null for what is no host. A field of that name hides the property of its form. */
export function shadowOf(node: Node): ShadowRoot | null {
  const shadow = 'shadowRoot' in node ? node.shadowRoot : null;
  return shadow instanceof ShadowRoot ? shadow : null;
}

/** The host of the shadow root that a node stands in; null in the open. */
export function hostOf(node: Node): Element | null {
  const scope = Node.prototype.getRootNode.call(node);
  return scope instanceof ShadowRoot ? scope.host : null;
}

/** What holds an element in the open: the host around all hosts, or the element itself. */
export function outermost(element: Element): Element {
  let at = element;
  for (let host = hostOf(at); host !== null; host = hostOf(at)) at = host;
  return at;
}
