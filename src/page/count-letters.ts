/** A node in, about how much there is to read in it out. Looks no further than it must: pages add whole books at once. */
import { shadowOf } from './open-shadows.ts';

/** One look at a page, which ends with its patience, whoever takes part in it. */
export interface Look {
  readonly document: Document;
  /** How many nodes may still be looked at. */
  patience: number;
}

const unread = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'iframe']);

/**
 * Characters of its text nodes that are not blank, open shadow roots included; counts on to `enough`, or until
 * the look is at its end. A shadow host counts as one: its text may be still to come.
 */
export function countLetters(node: Node, enough: number, look: Look): number {
  const scopes: Node[] = [node];
  let letters = 0;
  for (let scope = scopes.pop(); scope !== undefined; scope = scopes.pop()) {
    const walker = look.document.createTreeWalker(scope, 5);
    let at: Node | null = scope;
    while (at !== null && letters < enough) {
      if (look.patience <= 0) return letters;
      look.patience -= 1;
      const shadow = shadowOf(at);
      if (shadow !== null) scopes.push(shadow);
      letters += shadow === null ? lettersOf(at) : 1;
      at = isUnread(at) ? passBy(walker) : walker.nextNode();
    }
  }
  return letters;
}

const lettersOf = (node: Node): number =>
  node instanceof CharacterData && /\S/.test(node.data) ? node.length : 0;

const isUnread = (node: Node): boolean =>
  'localName' in node && unread.has(node.localName as string);

/** The next node that is not within the current one. */
function passBy(walker: TreeWalker): Node | null {
  for (;;) {
    const next = walker.nextSibling();
    if (next !== null) return next;
    if (walker.parentNode() === null) return null;
  }
}
