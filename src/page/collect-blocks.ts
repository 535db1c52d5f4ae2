/**
 * Reads the text below an element as it is rendered: one entry for each run of inline text, with the
 * text nodes that it comes from. Decides nothing about what belongs to the article but `skip`'s answer.
 */
import { isInline } from './foreign-elements.ts';

/** A run of text between two block borders. */
export interface RawBlock {
  /** The nearest element around it that is no inline element. */
  readonly element: Element;
  /** White space collapsed; a line break is "\n". */
  text: string;
  readonly nodes: Text[];
  /** Where each node's text begins in `text`. */
  readonly starts: number[];
  /** How many characters stand in links. */
  linkLength: number;
}

const textNode = 3;
const elementNode = 1;
const isSpaced = /[ \t\r\n\f]{2}|[\t\r\n\f]/;
const spaces = /[ \t\r\n\f]+/g;

/** The text of a node with white space collapsed; a leading space goes when `isAfterSpace`. */
export function collapse(data: string, isAfterSpace: boolean): string {
  const collapsed = isSpaced.test(data) ? data.replace(spaces, ' ') : data;
  return isAfterSpace && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed;
}

/** All runs below `root` in the order of the flat tree (shadow roots entered), without those that `skip` bars. */
export function collectBlocks(root: Element, skip: (element: Element) => boolean): RawBlock[] {
  const blocks: RawBlock[] = [];
  let open: RawBlock | null = null;

  function close() {
    if (open === null) return;
    const text = open.text.trimEnd();
    if (text !== '') blocks.push({ ...open, text });
    open = null;
  }

  function addText(node: Text, block: Element, isLink: boolean) {
    const before = open?.text ?? '';
    const text = collapse(node.data, before === '' || /\s$/.test(before));
    if (text === '') return;
    open ??= { element: block, text: '', nodes: [], starts: [], linkLength: 0 };
    open.nodes.push(node);
    open.starts.push(open.text.length);
    open.text += text;
    if (isLink) open.linkLength += text.length;
  }

  function breakLine() {
    if (open === null) return;
    if (open.text.endsWith('\n')) close();
    else open.text = `${open.text.trimEnd()}\n`;
  }

  function walkChildren(parent: ParentNode & Node, block: Element, isLink: boolean) {
    for (let node = parent.firstChild; node !== null; node = node.nextSibling)
      walk(node, block, isLink);
  }

  function walk(node: Node, block: Element, isLink: boolean) {
    if (node.nodeType === textNode) addText(node as Text, block, isLink);
    else if (node.nodeType === elementNode) walkElement(node as Element, block, isLink);
  }

  function walkElement(element: Element, block: Element, isLink: boolean) {
    const tag = element.localName;
    if (tag === 'br') return breakLine();
    if (skip(element)) return;
    if (tag === 'slot') return walkSlot(element as HTMLSlotElement, block, isLink);
    const isOwnBlock = !(isInline(element) || (tag.includes('-') && isPhrasing(block)));
    if (isOwnBlock) close();
    const inner = isOwnBlock ? element : block;
    walkChildren(element.shadowRoot ?? element, inner, isLink || tag === 'a');
    if (isOwnBlock) close();
  }

  function walkSlot(slot: HTMLSlotElement, block: Element, isLink: boolean) {
    const assigned = slot.assignedNodes();
    if (assigned.length === 0) walkChildren(slot, block, isLink);
    else for (const node of assigned) walk(node, block, isLink);
  }

  walkChildren(root.shadowRoot ?? root, root, false);
  close();
  return blocks;
}

/** An element that the parser lets hold nothing but a line of text. */
function isPhrasing(element: Element): boolean {
  return /^(?:p|h[1-6])$/.test(element.localName);
}
