/**
 * How many notes a page has in; what the button that lists them is called out (`card.opener`). It is on every related
 * page from the start, so it is looked up without the library for words, which comes with the first card.
 */
import { browser } from 'wxt/browser';

export function nameOpener(count: number): string {
  const i18n: { getMessage(name: string): string } = browser.i18n;
  const written = count.toLocaleString(i18n.getMessage('language'));
  return i18n.getMessage('card_opener').replace('{count}', written);
}
