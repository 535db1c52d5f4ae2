/** Runs in a page of the extension: fills the reader's library, and asks the background as a page's script does. */
import type { ToBackground } from '../../src/message-map.ts';
import { makeRelatedPage } from './library/make-stories.ts';

export { fill } from './library/in-page.ts';

type Asking = Pick<ToBackground, 'admit' | 'judgePage'>;

declare const chrome: {
  runtime: {
    sendMessage<N extends keyof Asking>(message: {
      to: 'background';
      name: N;
      params: Asking[N]['params'];
    }): Promise<Asking[N]['result'] | null>;
  };
};

export interface Asked {
  readonly ms: number;
  /** Whether the page was said to be about its story. */
  readonly isFound: boolean;
}

/** What every page asks: whether one that begins so is to be read. The page is about the story of that number. */
export async function askToAdmit(story: number): Promise<Asked> {
  const { title, text } = makeRelatedPage(story);
  const params = { title, text: text.slice(0, 3000) };
  const start = performance.now();
  const admission = await chrome.runtime.sendMessage({ to: 'background', name: 'admit', params });
  return { ms: performance.now() - start, isFound: admission === 'look' };
}

/** What a page asks that was read. */
export async function askToJudge(story: number): Promise<Asked> {
  const { title, text } = makeRelatedPage(story);
  const blocks = [{ start: 0, end: text.length, kind: 'paragraph' as const }];
  const page = { url: location.href, title, lang: 'en', date: null, text, blocks, parts: [] };
  const params = { page, here: { said: [], unsaid: [] } };
  const start = performance.now();
  const answer = await chrome.runtime.sendMessage({ to: 'background', name: 'judgePage', params });
  const isFound = answer?.related.some((each) => each.story === `story-${story}`) ?? false;
  return { ms: performance.now() - start, isFound };
}
