/** Runs in a page of the extension: fills the reader's library, and asks the background as a page's script does. */
import { listPageWords } from '../../src/library/keys/list-page-words.ts';
import { makeRelatedPage } from './library/make-stories.ts';

export { fill } from './library/in-page.ts';

declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<readonly { readonly id: string }[] | null> };
};

export interface Asked {
  readonly ms: number;
  /** Whether the story that the page is about was among what came back. */
  readonly isFound: boolean;
}

/** As a page about the story of that number asks. */
export async function ask(story: number): Promise<Asked> {
  const { title, text } = makeRelatedPage(story);
  const params = { words: listPageWords(title, text) };
  const start = performance.now();
  const stories = await chrome.runtime.sendMessage({
    to: 'background',
    name: 'findStories',
    params,
  });
  const ms = performance.now() - start;
  return { ms, isFound: stories?.some(({ id }) => id === `story-${story}`) ?? false };
}
