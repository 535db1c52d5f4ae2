/** The page beside the panel in; what its article says, to find a story's quotations in, out. It is read only while somebody looks for them. */
import { sendToPage } from '../../src/messages.ts';
import type { PlacedText } from '../../src/page/own-text.ts';
import { type HeardPage, isSamePage } from './hear-notes.ts';

export interface WordsReader {
  /** This page and no other, as it is now; null: none. */
  readonly follow: (page: HeardPage | null) => void;
  /** Null: not known, or no article. */
  readonly words: () => PlacedText | null;
  /** Whether somebody looks for them. */
  readonly want: (isWanted: boolean) => void;
}

/** `changed` is called each time that `words` gives something else by itself. */
export function makeWordsReader(changed: () => void): WordsReader {
  let page: HeardPage | null = null;
  let words: PlacedText | null = null;
  let isWanted = false;
  let turns = 0;
  const read = async (): Promise<void> => {
    const turn = ++turns;
    if (!isWanted || page === null) return;
    const article = await sendToPage(page.tabId, 'readArticle', {}, page.frameId);
    if (turn !== turns) return;
    words = article;
    changed();
  };
  return {
    words: () => words,
    follow(next) {
      if (page === null || !isSamePage(page, next)) words = null;
      page = next;
      void read();
    },
    want(wanted) {
      isWanted = wanted;
      void read();
    },
  };
}
