/** Changes beside an article in, whether another article may have come with them out. */
import { countLetters, type Look } from './count-letters.ts';
import { isIn } from './is-in.ts';
import { isReadable } from './is-readable.ts';

/** soon: the article may be another. seldom: something beside it is, so that little is lost by waiting. */
export type Urgency = 'soon' | 'seldom';

/** What the changes come to, one after the other. */
export interface Beside {
  readonly look: Look;
  /** Letters of all that was added. */
  added: number;
  /** So many letters may be another article. */
  readonly rival: () => number;
  found: Urgency | null;
}

/** An article that does not declare itself has so many letters. */
const minArticle = 600;
/** What comes may be another article if it has this share of the letters of the one that is there. */
const rivalShare = 0.5;
/** An article of more nodes is measured by its beginning. */
const mostNodes = 2000;

/** `article` is null where there is none. */
export function startBeside(article: Node | null, look: Look, found: Urgency | null): Beside {
  let rival: number | null = null;
  const measure = (): number =>
    article === null
      ? 0
      : countLetters(article, Infinity, { document: look.document, patience: mostNodes });
  return { look, added: 0, found, rival: () => (rival ??= measure() * rivalShare) };
}

export function lookBeside(record: MutationRecord, beside: Beside): void {
  const { look } = beside;
  if (look.patience <= 0) beside.found ??= 'seldom';
  else if (mayBeArticle(record, beside)) beside.found = 'soon';
  // Once something is to be told, only an article is still of interest.
  else beside.found ??= isReadable(record, look) ? 'seldom' : null;
}

/** Headlines stand beside the text of their article more often than not. */
function mayBeArticle(record: MutationRecord, beside: Beside): boolean {
  const { target, addedNodes } = record;
  const { look } = beside;
  if (target === look.document.documentElement) return isReadable(record, look);
  if (isIn(target, 'h1')) return isReadable(record, look);
  for (let at = 0; at < addedNodes.length && look.patience > 0; at += 1) {
    if (hasHeadline(addedNodes[at]!)) return true;
    beside.added += countLetters(addedNodes[at]!, Infinity, look);
  }
  return beside.added >= minArticle && beside.added >= beside.rival();
}

const hasHeadline = (node: Node): boolean =>
  node instanceof Element &&
  (node.localName === 'h1' || Element.prototype.querySelector.call(node, 'h1') !== null);
