/** The shape of a story in the reader's own library, as it is kept on the device. Types only. */
import type { CivilDate } from '../article/civil-date.ts';
import type { Edit } from '../knowledge/grow/edit.ts';
import type { Story } from '../knowledge/story.ts';

/** The story of one article, as the builder, a seed or a pack gave it; never changed afterwards. */
export interface Part {
  /** With exactly one article, whose id no other part of the kept story has. */
  readonly story: Story;
  /** bundled: from seeds/; followed: read from a page; pack: imported. */
  readonly from: 'bundled' | 'followed' | 'pack';
  /** The text that it was built from, to be built anew by a later builder; null when there is none. */
  readonly text: string | null;
  /** Present where it was built anew with the reader's date: the date that its page gave; null: none. */
  readonly asRead?: { readonly date: CivilDate; readonly origin: 'text' } | null;
}

/** On which sites a story is looked for, beside what holds for all of Backgrounder there. */
export interface StorySites {
  readonly rule: 'everywhere' | 'only' | 'except';
  /** Hosts without "www."; each with its subdomains. Empty for 'everywhere'. */
  readonly sites: readonly string[];
}

export interface KeptStory {
  readonly id: string;
  /** Never empty; in the order in which they were added. */
  readonly parts: readonly Part[];
  /** In the order in which the reader made them. */
  readonly edits: readonly Edit[];
  readonly isPaused: boolean;
  readonly sites: StorySites;
  /** ISO instant of when it was kept. */
  readonly keptAt: string;
  /** ISO instant of when a page about it was last met; null: never. */
  readonly lastMet: string | null;
}

/** What the list of all stories shows of one. */
export interface StorySummary {
  readonly id: string;
  /** As the reader calls it, else its newest article's headline. */
  readonly title: string;
  readonly lang: string;
  /** Of all its articles, each once. */
  readonly sources: readonly string[];
  /** Of its first and its newest dated article; null when none is dated. */
  readonly dates: { readonly from: string; readonly to: string } | null;
  readonly articles: number;
  readonly entries: number;
  readonly from: Part['from'];
  readonly isPaused: boolean;
  readonly sites: StorySites;
  readonly keptAt: string;
  readonly lastMet: string | null;
  /** What it takes on the device, in bytes, about. */
  readonly bytes: number;
}
