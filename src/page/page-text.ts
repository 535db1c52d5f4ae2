/** The shape of what a reader can read on a page, as one string, with the way back to the document. */
import type { CivilDate } from '../article/civil-date.ts';

/** A heading, a paragraph, a list item or a caption: [start, end) of `PageText.text`. */
export interface Block {
  readonly start: number;
  readonly end: number;
  readonly kind: 'headline' | 'standfirst' | 'heading' | 'paragraph' | 'caption';
}

/** A post of a live blog, to be judged by itself: [start, end) of `PageText.text`, whole blocks. */
interface Part {
  readonly start: number;
  readonly end: number;
}

/** A page's own article. Plain data but for the nodes that `toRange` keeps to itself. */
export interface PageText {
  /** The page's address without fragment. */
  readonly url: string;
  /** Whether the page declares or shows itself as one article; a front page, a list, a form is not. */
  readonly isArticle: boolean;
  /** The headline, not the tab's title with its site name; '' when none was found. */
  readonly title: string;
  /** BCP 47 as declared, or null. */
  readonly lang: string | null;
  /** When the article was published, or null. */
  readonly date: CivilDate | null;
  /** The name of the site or the publisher as the page declares it, or null. */
  readonly siteName: string | null;
  /** The article's own text; captions of its pictures among it; blocks are divided by a blank line. The title is not part of it. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** The posts of a live blog, in order; empty for any other article. */
  readonly parts: readonly Part[];
  /** The element that holds the article; null when there is no article. */
  readonly root: Element | null;
  /**
   * The place of [start, end) of `text` in the document. Null when those nodes have changed since.
   * A range never starts or ends between blocks.
   */
  toRange(start: number, end: number): StaticRange | null;
}
