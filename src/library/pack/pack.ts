/**
 * The shape of a pack: stories that somebody gives to others, as one JSON file of pure data. Types only;
 * `packSchema` says the same to a machine, and is published as schemas/pack-1.schema.json.
 */
import type { Edit } from '../../knowledge/grow/edit.ts';
import type { Story } from '../../knowledge/story.ts';

/** The version that this code writes; an older one is migrated, a later one is refused. */
type PackVersion = 1;

export interface PackedPart {
  /** Of one article; its spans lie within that article's sentences. */
  readonly story: Story;
  /**
   * The article as it was published: each sentence and the headline stand in it word for word. Null:
   * the story's article is an excerpt, the sentences that the story quotes and no more.
   */
  readonly text: string | null;
}

export interface PackedStory {
  readonly id: string;
  /** Never empty; in the order in which they were added. */
  readonly parts: readonly PackedPart[];
  readonly edits: readonly Edit[];
}

/** What a pack says of itself. */
export interface PackAbout {
  readonly title: string;
  /** Who made it ("The Harbour Post, graphics desk"). */
  readonly origin: string;
  /** An SPDX identifier or a sentence; "not stated" where nobody said. */
  readonly licence: string;
}

export interface Pack extends PackAbout {
  readonly format: 'backgrounder-pack';
  readonly version: PackVersion;
  readonly stories: readonly PackedStory[];
}
