/** The blocks of a page in, its posts out, if it is a live blog: posts one below the other, each with its time. */
import type { ChosenBlock } from './choose-blocks.ts';

/** The blocks of one post: [from, to) of those of the page. */
export interface Post {
  readonly from: number;
  readonly to: number;
}

/** Only a page that says it is a live blog is asked for them: articles in one are as often the parts of a guide. */
const declaredMarks = 'time,article,[itemprop~="liveBlogUpdate"],[data-sort-time]';

/** So many posts make a live blog, and fewer where the page says that it is one. */
const minPosts = 3;
const minDeclaredPosts = 2;
/** A timeline or a table of dates within an article holds less of its text. */
const minShare = 0.5;

/** Empty when the page is no live blog. */
export function findPosts(
  root: Element,
  blocks: readonly ChosenBlock[],
  isDeclared: boolean,
): Post[] {
  const least = isDeclared ? minDeclaredPosts : minPosts;
  const rows = findRows(
    isDeclared ? root.querySelectorAll(declaredMarks) : root.getElementsByTagName('time'),
    root,
    least,
  );
  const posts = rows === null ? [] : divide(blocks, rows);
  const lengthOf = ({ from, to }: Post): number =>
    blocks.slice(from, to).reduce((sum, { text }) => sum + text.length, 0);
  const sum = posts.reduce((all, post) => all + lengthOf(post), 0);
  const isMost = sum >= lengthOf({ from: 0, to: blocks.length }) * minShare;
  return posts.length >= least && isMost ? posts : [];
}

/** The children, each with a time or an article, of the element that has most of them. */
function findRows(
  marks: Iterable<Element>,
  root: Element,
  least: number,
): ReadonlySet<Element> | null {
  const rows = new Map<Element, Set<Element>>();
  for (const mark of marks) {
    for (let at: Element = mark; at !== root;) {
      const parent: Element | null = at.parentElement;
      if (parent === null) break;
      const known = rows.get(parent);
      // Whoever came by here before went on up to the root.
      if (known?.has(at) === true) break;
      rows.set(parent, (known ?? new Set()).add(at));
      at = parent;
    }
  }
  const [most = null] = [...rows.values()].toSorted((one, other) => other.size - one.size);
  return most !== null && most.size >= least ? most : null;
}

/** Runs of blocks in one row each. */
function divide(blocks: readonly ChosenBlock[], rows: ReadonlySet<Element>): Post[] {
  const posts: Post[] = [];
  let current: Element | null = null;
  for (const [at, { element }] of blocks.entries()) {
    const row = rowOf(element, rows);
    if (row === null) current = null;
    else if (row === current) posts.push({ from: posts.pop()?.from ?? at, to: at + 1 });
    else {
      posts.push({ from: at, to: at + 1 });
      current = row;
    }
  }
  return posts;
}

function rowOf(element: Element, rows: ReadonlySet<Element>): Element | null {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    if (rows.has(at)) return at;
  }
  return null;
}
