/** Why no story can be made of a page in, what is wrong and what a reader can do out. */

/** unreadable: the browser lets no extension read it; lost: the reading is gone; the rest is the builder's. */
export type FollowProblem =
  | 'unreadable'
  | 'lost'
  | 'not an article'
  | 'stub'
  | 'empty'
  | 'too long'
  | 'broken text'
  | 'no headline'
  | 'no prose'
  | 'language'
  | 'failed';

interface Said {
  readonly title: string;
  readonly remedy: string;
}

const said: Readonly<Record<FollowProblem, Said>> = {
  unreadable: {
    title: 'This page can’t be read',
    remedy:
      'Browsers keep their own pages, their extension stores, PDF files and reader view from every extension. Open the article as a web page and follow it there.',
  },
  lost: {
    title: 'The page that was read is gone',
    remedy:
      'What was read waits in memory only until the browser closes. Open the article again and press “Follow this story” there.',
  },
  'not an article': {
    title: 'There is no article on this page',
    remedy:
      'Front pages, lists, search results and forms have none. Open one article and follow it there.',
  },
  stub: {
    title: 'Only the beginning of this article could be read',
    remedy:
      'The rest seems to be for subscribers. Sign in or open the full article, then follow it there.',
  },
  empty: {
    title: 'There is no text on this page',
    remedy: 'Wait until the article is loaded, then press “Follow this story” again.',
  },
  'too long': {
    title: 'This text is too long for one article',
    remedy: 'Follow a single article, not a collection of them.',
  },
  'broken text': {
    title: 'The text of this page is damaged',
    remedy: 'Load the page again. If it is damaged at its source, another report may be whole.',
  },
  'no headline': {
    title: 'No headline was found',
    remedy: 'Open the article on its own page, not in a list or a frame, and follow it there.',
  },
  'no prose': {
    title: 'There are no sentences to build a story from',
    remedy: 'Tables, results, picture series and videos have none. Follow an article with text.',
  },
  language: {
    title: 'This article is not in English',
    remedy:
      'Stories are built from English articles only. Follow an English report of it: pages in other languages are then recognised by its names.',
  },
  failed: {
    title: 'The story could not be built',
    remedy:
      'That is a fault of Backgrounder. Try again; if it stays so, please report the article.',
  },
};

export const sayProblem = (problem: FollowProblem): Said => said[problem];
