/** A document and its labels in; what is to be read of it, paragraph by paragraph, out. */
import { unreadTags } from '../../../../src/page/data/page-tags.ts';
import type { PageLabels } from './read-labels.ts';

export interface Truth {
  /** What has to be read: the body without what is doubtful in it. */
  readonly wanted: readonly string[];
  /** What another reader could decide the other way: of the body, and not of it. */
  readonly doubtful: { readonly body: readonly string[]; readonly rest: readonly string[] };
  readonly standfirst: readonly string[];
  readonly captions: readonly string[];
  readonly headline: string;
}

/** Everything in document order; elements without text are no paragraphs. */
export function readTruth(document: Document, labels: PageLabels): Truth {
  const all = (selectors: readonly string[] = []): Element[] =>
    selectors.length === 0 ? [] : [...document.querySelectorAll(selectors.join(','))];
  const without = new Set(all(labels.without));
  const texts = (elements: readonly Element[]): string[] =>
    elements.map((element) => textOf(element, without)).filter((text) => text !== '');
  const body = all(labels.body).filter((element) => !isWithin(element, without));
  const doubtful = new Set(all(labels.doubtful));
  const isDoubtful = (element: Element): boolean => isWithin(element, doubtful);
  const counted = new Set(body);
  return {
    wanted: texts(body.filter((element) => !isDoubtful(element))),
    doubtful: {
      body: texts(body.filter(isDoubtful)),
      rest: [...doubtful].filter((each) => !isWithin(each, counted)).map((each) => textOf(each)),
    },
    standfirst: texts(all(labels.standfirst)),
    captions: texts(all(labels.captions)),
    headline: texts(all([labels.headline]))[0] ?? '',
  };
}

function isWithin(element: Element, set: ReadonlySet<Element>): boolean {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    if (set.has(at)) return true;
  }
  return false;
}

/** As served, white space as one space, without what lies in `without`. */
function textOf(element: Element, without: ReadonlySet<Element> = new Set()): string {
  let text = '';
  const add = (node: Node): void => {
    if (node.nodeType === 3) text += (node as Text).data;
    if (node.nodeType !== 1) return;
    const { localName } = node as Element;
    if (without.has(node as Element) || unreadTags.has(localName) || localName === 'svg') return;
    if (localName === 'br') text += '\n';
    for (const child of node.childNodes) add(child);
  };
  add(element);
  return text.replace(/\s+/g, ' ').trim();
}
