/** The shape of a story: what one article, or several about the same thing, tell. Types only. */
import type { Origin, Span } from '../article/article.ts';
import type { CivilDate } from '../article/civil-date.ts';

export type { Span };

export type EntryKind = 'person' | 'place' | 'organisation' | 'group' | 'concept' | 'event';

/** A surface form of an entry. */
export interface Name {
  readonly text: string;
  /** BCP 47, "en", "ja", "zh-Hant". */
  readonly lang: string;
  readonly origin: Origin;
}

/** A literal passage that tells something about an entry. */
export interface Fact {
  readonly span: Span;
  /** Whose claim it is where the reporter does not make it ("Canadian officials"); null: the article's own. */
  readonly claim: { readonly entry: string | null; readonly words: Span } | null;
  /** Present where a later article of the story tells the same anew with other figures: its passage. */
  readonly updatedBy?: Span;
}

/** Something a person wrote beside the article; shown as such, never as the article's word. */
interface Gloss {
  readonly text: string;
  readonly lang: string;
}

/** Someone or something a reader may need explained. */
export interface Entry {
  /** Slug of its fullest name, unique in the story: "mara-lindt". */
  readonly id: string;
  /** The name to show, in the story's language, without article: one of `names`. */
  readonly name: string;
  readonly kind: EntryKind;
  readonly names: readonly Name[];
  /** Literal words that say who or what it is ("Foreign Minister"); null when the text has none. */
  readonly description: Span | null;
  /** Present where earlier articles of the story describe it otherwise: their words, newest first. */
  readonly earlierDescriptions?: readonly Span[];
  readonly gloss: Gloss | null;
  /** The most telling first. */
  readonly facts: readonly Fact[];
  /** How much the story is about it, in [0, 1]; the main subject has 1. */
  readonly weight: number;
  /** Common to news of all kinds (a country, a capital): alone it says nothing about the story. */
  readonly generic: boolean;
}

/** A quotation with the evidence for its speaker. */
export interface Quote {
  /** What stands between the quotation marks, without them. */
  readonly spans: readonly Span[];
  /** Entry id; null when the speaker is no entry or is not certain. */
  readonly speaker: string | null;
  /** The words that name the speaker ("Lindt", "he"); null when there are none. */
  readonly speakerWords: Span | null;
  /** The cue that ties them ("Lindt said"); null when there is none. */
  readonly cue: Span | null;
  /** False: show "speaker not certain" whatever else is known. */
  readonly certain: boolean;
  /** Present where a person settled who speaks; else the text itself tells. */
  readonly speakerOrigin?: 'curated';
  /** Present where other articles of the story have the same words: where each begins to quote them. */
  readonly alsoIn?: readonly Span[];
}

export type Precision =
  | 'day'
  | 'week'
  | 'month'
  | 'season'
  | 'year'
  | 'interval'
  | 'vague'
  | 'words';

/** Something the article dates. The dates are derived, the words are the article's. */
export interface Moment {
  /** The clause that tells what happened. */
  readonly span: Span;
  /** The words that date it ("in October"). */
  readonly words: Span;
  /** Both inclusive; null: open or not resolvable. A `words` moment has neither. */
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
  readonly precision: Precision;
}

/** A word or phrase that singles the story out. */
export interface Term {
  /** As a reader would write it; matched with case, accents and quotes folded. */
  readonly text: string;
  readonly lang: string;
  /** In (0, 1]. */
  readonly weight: number;
}

/** Where knowledge that somebody else made and gave to the reader comes from. */
export interface PackOrigin {
  /** The pack's title. */
  readonly title: string;
  /** Who made it. */
  readonly origin: string;
  readonly licence: string;
}

/** What a story keeps of an article: enough to show every span and to cite it. */
export interface StoryArticle {
  readonly id: string;
  readonly headline: string;
  readonly source: string | null;
  readonly url: string | null;
  readonly published: { readonly date: CivilDate; readonly origin: Origin } | null;
  readonly sentences: readonly string[];
  /** Paragraph index of each sentence. */
  readonly paragraphs: readonly number[];
  /** Present where it came in a pack; shown in every card made from it. */
  readonly pack?: PackOrigin;
  /** Present where only the sentences that the story needs are there, not the whole text. */
  readonly isExcerpt?: true;
}

export interface Story {
  /** The seed's folder name, or one made when a reader follows a story. */
  readonly id: string;
  readonly lang: string;
  readonly articles: readonly StoryArticle[];
  /** Heaviest first. */
  readonly entries: readonly Entry[];
  /** In the order of the text; of several articles, the newest article's first. */
  readonly quotes: readonly Quote[];
  /** What one line tells of it on a card, from the lead; null: the headline has to do. */
  readonly line: Span | null;
  /** Whole sentences, in the order of the text. */
  readonly summary: readonly Span[];
  /** In the order of time; undatable ones last. */
  readonly timeline: readonly Moment[];
  /** Heaviest first. */
  readonly terms: readonly Term[];
}
