/** What an observer is to see of a page; it sees no shadow root but those that it is told of. */
import { findShadows } from './open-shadows.ts';

const all: MutationObserverInit = { childList: true, characterData: true, subtree: true };

/**
 * Everything in the open, and in the shadow roots of what is `inside`; null: of the whole page. To look for these costs
 * more than all else: where there is no article yet (`isBare`) it is left, since one in a shadow root comes with its host.
 */
export function observePage(
  observer: MutationObserver,
  document: Document,
  inside: Element | Document | null,
  isBare: boolean,
): void {
  observer.disconnect();
  const shadows = isBare ? [] : findShadows(inside ?? document);
  for (const root of [document, ...shadows]) observer.observe(root, all);
}

/**
 * The article, its headline, and whether another comes in its place or next to it. What else the page does
 * beside it costs it nothing then.
 */
export function observeArticle(observer: MutationObserver, article: Element): void {
  observer.disconnect();
  for (const root of [article, ...findShadows(article)]) observer.observe(root, all);
  for (const heading of article.ownerDocument.getElementsByTagName('h1')) {
    observer.observe(heading, all);
    if (heading.parentNode !== null) observer.observe(heading.parentNode, { childList: true });
  }
  for (let at = article.parentNode; at !== null; at = at.parentNode) {
    observer.observe(at, { childList: true });
  }
}
