/** The shape of a pack: stories that somebody gives to others, as one JSON file of pure data. Types only. */
import type { Edit } from '../../knowledge/grow/edit.ts';
import type { Story } from '../../knowledge/story.ts';

/** The version that this code writes; an older one is migrated, a later one is refused. */
export type PackVersion = 1;

export interface PackedStory {
  readonly id: string;
  /** Each of one article; spans are checked against its sentences, and these against `text` where it is there. */
  readonly parts: readonly { readonly story: Story; readonly text: string | null }[];
  readonly edits: readonly Edit[];
}

export interface Pack {
  readonly format: 'backgrounder-pack';
  readonly version: PackVersion;
  readonly title: string;
  /** Who made it ("The Harbour Post, graphics desk"). */
  readonly origin: string;
  /** An SPDX identifier or a sentence; "not stated" where nobody said. */
  readonly licence: string;
  readonly stories: readonly PackedStory[];
}
