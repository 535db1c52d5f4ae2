/** Whether a page's document is, node by node, what it was: the same nodes, not just the same HTML. */
import type { Page } from 'puppeteer-core';

/** Keeps, in the page, every node of the document as it is now, open shadow roots included. */
export async function rememberNodes(page: Page): Promise<number> {
  return page.evaluate(() => {
    const kept: { node: Node; parent: Node | null; next: Node | null; looks: string }[] = [];
    const roots: Node[] = [document];
    for (let root = roots.pop(); root !== undefined; root = roots.pop()) {
      const walker = document.createTreeWalker(root);
      for (let node: Node | null = walker.currentNode; node !== null; node = walker.nextNode()) {
        const element = node instanceof Element ? node : null;
        const attributes = [...(element?.attributes ?? [])].map((each) => [each.name, each.value]);
        const looks = JSON.stringify([node.nodeName, node.nodeValue, attributes]);
        kept.push({ node, parent: node.parentNode, next: node.nextSibling, looks });
        if (element?.shadowRoot) roots.push(element.shadowRoot);
      }
    }
    Object.assign(globalThis, { keptNodes: kept, keptSheets: document.adoptedStyleSheets.length });
    return kept.length;
  });
}

/** What differs from what `rememberNodes` kept, in words; empty when nothing does. */
export async function changedNodes(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { keptNodes, keptSheets } = globalThis as unknown as {
      keptNodes: { node: Node; parent: Node | null; next: Node | null; looks: string }[];
      keptSheets: number;
    };
    const changes: string[] = [];
    const known = new Set(keptNodes.map((each) => each.node));
    for (const { node, parent, next, looks } of keptNodes) {
      const element = node instanceof Element ? node : null;
      const attributes = [...(element?.attributes ?? [])].map((each) => [each.name, each.value]);
      const now = JSON.stringify([node.nodeName, node.nodeValue, attributes]);
      if (now !== looks) changes.push(`changed: ${looks} -> ${now}`.slice(0, 300));
      if (node.parentNode !== parent || node.nextSibling !== next) {
        changes.push(`moved: ${looks}`.slice(0, 300));
      }
    }
    const walker = document.createTreeWalker(document);
    for (let node: Node | null = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (!known.has(node)) changes.push(`new: ${node.nodeName}`);
    }
    if (document.adoptedStyleSheets.length !== keptSheets) changes.push('adopted style sheets');
    return changes;
  });
}
