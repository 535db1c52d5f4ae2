/**
 * The article's root in, its text nodes in reading order out, divided into the blocks they are
 * drawn in. Open shadow roots are read where they stand, slots in the order of the flat tree.
 */
import { inlineTags, phrasingTags, unreadTags } from './data/page-tags.ts';
import { collectCaptions } from './collect-captions.ts';
import type { ArticleRoot } from './find-root.ts';
import { parentOf } from './weigh-text.ts';

/** A run of text that is drawn as one block. */
export interface Draft {
  /** The block element that the text stands in. */
  readonly element: Element;
  /** In order; null is a line break. */
  readonly pieces: (Text | null)[];
  /** Characters in links, as in the document. */
  linkLength: number;
  /** All characters, as in the document. */
  length: number;
  /**
   * head: before the root, from the headline on, where only a standfirst is of interest. lead: there
   * too, with no box of its own around it.
   */
  readonly part: 'head' | 'lead' | 'body' | 'caption';
}

const hasInk = /\S/;
const skippedInLine: ReadonlySet<string> = new Set(['svg', 'button', 'rt', 'rp']);

/** A block element that the walk is in. */
interface Around {
  readonly element: Element;
  /** Whether it holds nothing but running text. */
  readonly isPhrasing: boolean;
}

type Mark = 'end of block' | 'end of link' | 'end of root';

/** So many nodes are gone to, or noted to be gone to, in one step: an element may have thousands of children. */
const nodesInStep = 200;

/** Without a `headline` the root's own text is read from its start. */
export function* collectDrafts(
  root: ArticleRoot,
  headline: Element | null,
): Generator<void, Draft[]> {
  const start = commonAncestor(root.element, headline);
  const hasHeadline = start !== null;
  const drafts: Draft[] = [];
  const stack: (Node | Mark)[] = [start ?? root.element];
  /** Those around the place that was come to, and the innermost of them. */
  const around: (Around | null)[] = [];
  let block: Around | null = null;
  let draft: Draft | null = null;
  let linkDepth = 0;
  /** Whether a line break was the last thing in the draft: a second one begins a paragraph. */
  let hasBreak = false;
  let isStarted = !hasHeadline;
  let isInRoot = false;
  let untilPause = nodesInStep;

  const partOf = (element: Element): Draft['part'] => {
    if (isInRoot) return 'body';
    return element.parentElement?.contains(root.element) === true ? 'lead' : 'head';
  };

  const addText = (text: Text): void => {
    if (block === null || !isStarted) return;
    const { element } = block;
    const { data } = text;
    const isBlank = !hasInk.test(data);
    if (draft === null) {
      if (isBlank) return;
      draft = { element, pieces: [], linkLength: 0, length: 0, part: partOf(element) };
      drafts.push(draft);
    }
    if (!isBlank) hasBreak = false;
    draft.pieces.push(text);
    draft.length += data.length;
    if (linkDepth > 0) draft.linkLength += data.length;
  };

  const addBreak = (): void => {
    if (draft === null) return;
    if (hasBreak) draft = null;
    else draft.pieces.push(null);
    hasBreak = true;
  };

  const enter = (element: Element): void => {
    if (element === headline) {
      isStarted = true;
      draft = null;
      return;
    }
    const tag = element.localName;
    const isInText = block !== null && block.isPhrasing;
    if (element === root.element) {
      isInRoot = true;
      isStarted ||= !element.contains(headline);
      stack.push('end of root');
    } else if (!isStarted) {
      if (!element.contains(headline) && !element.contains(root.element)) return;
    } else if (
      (isInRoot || !element.contains(root.element)) &&
      root.sides.isBeside(element, isInText ? 'text' : 'flow')
    ) {
      if (!isInText && !endsNoBlock(tag)) draft = null;
      // A picture that is a link, or stands in one, is of the article that it leads to.
      if (linkDepth === 0) drafts.push(...collectCaptions(element, root.sides));
      return;
    }
    if (tag === 'br') return addBreak();
    if (tag === 'hr') draft = null;
    if (tag === 'a') {
      linkDepth += 1;
      stack.push('end of link');
    }
    // A custom element is inline where only running text may stand.
    if (!inlineTags.has(tag) && !(isInText && tag.includes('-'))) {
      draft = null;
      around.push(block);
      block = { element, isPhrasing: phrasingTags.has(tag) };
      stack.push('end of block');
    }
    const before = stack.length;
    pushChildren(element, tag, stack);
    untilPause -= stack.length - before;
  };

  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (--untilPause <= 0) {
      untilPause = nodesInStep;
      yield;
    }
    if (next === 'end of root') break;
    if (next === 'end of link') linkDepth -= 1;
    else if (next === 'end of block') {
      block = around.pop() ?? null;
      draft = null;
    } else {
      const type = next.nodeType;
      if (type === 1) enter(next as Element);
      else if (type === 3 || type === 4) addText(next as Text);
    }
  }
  return drafts;
}

/** Null when there is no headline, or none that shares a tree with the root. */
function commonAncestor(root: Element, headline: Element | null): Element | null {
  if (headline === null || headline.contains(root)) return null;
  for (let at: Element | null = root; at !== null; at = parentOf(at)) {
    if (at.contains(headline)) return isBefore(headline, root) ? at : null;
  }
  return null;
}

const isBefore = (headline: Element, root: Element): boolean =>
  root.contains(headline) || (headline.compareDocumentPosition(root) & 4) !== 0;

/** What is left out may stand in the middle of a sentence: a button, a script, an icon. */
const endsNoBlock = (tag: string): boolean =>
  inlineTags.has(tag) || unreadTags.has(tag) || skippedInLine.has(tag);

function pushChildren(element: Element, tag: string, stack: (Node | Mark)[]): void {
  if (tag === 'slot') {
    const slotted = slottedIn(element as HTMLSlotElement);
    for (let at = slotted.length - 1; at >= 0; at -= 1) stack.push(slotted[at]!);
    if (slotted.length > 0) return;
  }
  let child: Node | null = (element.shadowRoot ?? element).lastChild;
  for (; child !== null; child = child.previousSibling) stack.push(child);
}

const slottedIn = (slot: HTMLSlotElement): Node[] =>
  typeof slot.assignedNodes === 'function' ? slot.assignedNodes() : [];
