/** What a page and the background tell each other about it: the page its text, the background what that comes to. Types only. */
import type { PageText } from './page/page-text.ts';
import type { EntryKey, Reason, SharedMention } from './recognition/verdict.ts';
import type { MarkLook, Settings } from './settings/settings.ts';
import type { PageTie } from './ui/card/why-marked.tsx';
import type { Judgement, RelatedStory } from './ui/visit-state.ts';

/**
 * paused, off: the reader wants no notes, anywhere or on this site. unrelated: the opening names nothing of
 * what the reader's stories are about, or too little. look: it may be about one of them.
 */
export type Admission = 'paused' | 'off' | 'unrelated' | 'look';

/** All of a page that recognition needs: plain data, without the way back to its nodes. */
export type PagePassage = Pick<
  PageText,
  'url' | 'title' | 'lang' | 'date' | 'text' | 'blocks' | 'parts'
>;

/** A related story, and why it is one in words, for the cards of the page. */
export type TiedStory = Omit<RelatedStory, 'noted'> & PageTie;

export interface PageAnswer extends Pick<Judgement, 'against' | 'isDoubted'> {
  /** The strongest first; empty: the page is not related. */
  readonly related: readonly TiedStory[];
  readonly against: readonly Reason[];
  /** What is to be noted, in the order of the text. */
  readonly mentions: readonly SharedMention[];
  /** Where else the page names what is noted; none of it overlaps. */
  readonly unnoted: readonly SharedMention[];
  /** Ids of the stories that the reader said the page is not about. */
  readonly dismissed: readonly string[];
  /** Who the reader said is somebody else, not on this page alone but on its whole site. */
  readonly offSite: readonly EntryKey[];
  /** As the reader chose them. */
  readonly delays: Pick<Settings, 'openDelayMs' | 'closeDelayMs'>;
  /** As the reader chose it. */
  readonly look: MarkLook;
}
