/**
 * What a page says now in; the stories of the reader's library that it may be about out, compiled. They are asked for
 * by the page's telling words, and again only when it has words that were not asked for before.
 */
import type { Story } from './knowledge/story.ts';
import { listPageWords } from './library/keys/list-page-words.ts';
import { compileLibrary } from './library/compile-library.ts';
import type { Library } from './library/library.ts';
import { makeLetters } from './library/letters.ts';
import { limitText } from './page/limit-text.ts';
import type { PageText } from './page/page-text.ts';

/** Null: nobody answered. */
export type FindStories = (words: readonly string[]) => Promise<readonly Story[] | null>;

export interface PageStories {
  /** At once when nothing new has to be asked for. Null: nobody answers, and nobody did before. Never rejects. */
  readonly libraryFor: (
    page: Pick<PageText, 'title' | 'text'>,
  ) => Library | Promise<Library | null>;
  /** The library has changed: what it said holds no longer. */
  readonly forget: () => void;
}

export function makePageStories(findStories: FindStories): PageStories {
  const letters = makeLetters();
  let asked = new Set<string>();
  /** The answer to all that was asked; null while it is not there. */
  let answer: Library | null = null;
  let pending: Promise<Library | null> = Promise.resolve(null);

  const ask = async (words: readonly string[]): Promise<Library | null> => {
    const before = pending;
    const stories = await findStories(words);
    // What is not answered is asked for again when the page is next looked at.
    if (stories === null) asked = new Set();
    return stories === null ? before : compileLibrary(stories);
  };
  const settle = async (own: Promise<Library | null>): Promise<void> => {
    const library = await own;
    if (own === pending) answer = library;
  };
  const begin = (words: readonly string[]): void => {
    asked = new Set([...asked, ...words]);
    answer = null;
    const own = ask(words);
    pending = own;
    void settle(own);
  };
  return {
    libraryFor({ title, text }) {
      const words = listPageWords(title, limitText(text), letters);
      if (words.length === 0) return noStories;
      if (!words.every((word) => asked.has(word))) begin(words);
      return answer ?? pending;
    },
    forget() {
      asked = new Set();
      answer = null;
      pending = Promise.resolve(null);
    },
  };
}

/** For a page that says nothing to ask for. */
export const noStories = compileLibrary([]);
