/** What notes a page, as the visit sees it, and what it needs of the extension around it. */
import type { MarkChange } from './message-map.ts';
import type { PageAnswer, PagePassage } from './page-answer.ts';
import type { ComparePart } from './page-parts.ts';
import type { TextPlace } from './page/find-words.ts';
import type { OwnArticle } from './read-own-article.ts';
import type { Correction } from './settings/settings.ts';
import type { Annotations } from './ui/annotations/annotate.ts';
import type { CardPart } from './ui/annotations/card-part.ts';
import type { ReadCards } from './ui/annotations/fetch-cards.ts';
import type { KeepTones } from './ui/annotations/keep-tones.ts';
import type { VisitState } from './ui/visit-state.ts';

/** What noting a page needs of the extension around it; a test passes in its own. */
export interface NoterTools {
  readonly document: Document;
  /** Null: nobody answers. */
  readonly judge: (page: PagePassage) => Promise<PageAnswer | null>;
  readonly readCards: ReadCards;
  readonly loadCard: () => Promise<CardPart | null>;
  readonly loadTones: () => Promise<KeepTones | null>;
  readonly loadCompare: () => Promise<ComparePart | null>;
  /** A page about these stories was met: once for each and for each address of the document. */
  readonly meetStories: (stories: readonly string[]) => void;
  /** Gives the document the style of our highlights, or takes it away. */
  readonly styleMarks: (change: MarkChange) => void;
  readonly hideSite: () => void;
  /** What the button of the list of so many notes is called. */
  readonly nameOpener: (count: number) => string;
  /** Keeps what the reader set right on this page. */
  readonly correct: (corrections: readonly Correction[]) => void;
  readonly takeBack: (corrections: readonly Correction[]) => void;
  /** The extension was reloaded or removed and left us behind. */
  readonly isOrphaned: () => boolean;
}

/** What the noter tells the visit. */
export interface NoterHooks {
  /** The notes went because the page has thrown our host out; the next text of the page may bring them back. */
  readonly lost: () => void;
  /** What the reader said of this page alone has changed what it comes to. */
  readonly again: () => void;
}

/** What a look came to, and for how long it kept the page's own thread, in ms. */
export interface Looked {
  readonly state: VisitState;
  readonly workMs: number;
}

export interface PageNoter {
  /**
   * Reads and judges the page, and shows its notes, or none; what stays the same is not painted anew. Null: a later
   * look has begun meanwhile, or it is over.
   */
  readonly look: () => Promise<Looked | null>;
  /** What the stories say may have changed: the cards are fetched anew. */
  readonly forget: () => void;
  /** The element that holds the page's article, as last read; null where none was found. */
  readonly root: () => Element | null;
  /** Ids of the stories that the reader said the page is not about. */
  readonly dismissed: () => readonly string[];
  /** Null while the page has no notes. */
  readonly annotations: () => Annotations | null;
  /** Calls back each time that they may have changed; one at a time, whoever asks last. */
  readonly watchNotes: (changed: () => void) => void;
  /** False: the page no longer has these words, or is not related. */
  readonly goToText: (place: TextPlace) => Promise<boolean>;
  /** What the article says now; null: it is none, or nobody can tell. */
  readonly readOwnArticle: () => Promise<OwnArticle | null>;
}
