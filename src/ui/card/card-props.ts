/** What a card is drawn from: its words, where the reader is with it, and what its buttons do. */
import type { CardContent } from './card-content.ts';
import type { PageTie } from './why-marked.tsx';

export interface CardActions {
  readonly togglePin: () => void;
  readonly close: () => void;
  /** "Not this person": this page means another by that name. */
  readonly dismissEntry: () => void;
  /** "Not this story": this page is not about the story of this id. */
  readonly dismissStory: (story: string) => void;
  /** "Hide notes on this site". */
  readonly hideSite: () => void;
  /** Takes all of the card as text, with its sources. */
  readonly copy: () => void;
  /** Goes on to the card of another entry of a story. */
  readonly hop: (story: string, entry: string, name: string) => void;
  readonly goBack: () => void;
  /** Goes to the next (1) or previous (-1) place where the page names it. */
  readonly stepMention: (step: 1 | -1) => void;
}

/** Where the page names it. */
interface CardMentions {
  readonly count: number;
  /** Which of them the card is open at, from 0; null: at none, it was gone on to within the card. */
  readonly index: number | null;
}

export interface CardProps {
  readonly content: CardContent;
  readonly isPinned: boolean;
  /** What came of the last wish to copy it; null: there was none. */
  readonly copied: 'done' | 'failed' | null;
  readonly mentions: CardMentions;
  /** The name of the card that this one was gone on to from; null: it stands beside its own name on the page. */
  readonly cameFrom: string | null;
  /** Why the page is related to a story; null: it can't be told. */
  readonly tieOf: (story: string) => PageTie | null;
  readonly actions: CardActions;
}

/** Unique in our root: there is one card at a time. */
export const cardTitleId = 'card-title';
