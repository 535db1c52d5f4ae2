/**
 * A library and a passage in; all that recognition says of it out: a verdict for each story that it names, and where it
 * names the entries of those that are asked for.
 */
import type { Library } from '../library/library.ts';
import { findMentions } from './find-mentions.ts';
import { judgeParts, type PartVerdict, type Stretch } from './judge-parts.ts';
import type { Mention, Passage } from './verdict.ts';

export interface Recognition {
  /** One for each story of which the passage names anything, the strongest first. */
  readonly verdicts: readonly PartVerdict[];
  /**
   * Every mention of one story's entries in `Passage.text`, the title aside, in order; none of a story that the library
   * does not have. Whether the passage is about the story is not asked.
   */
  readonly mentionsOf: (story: string) => Mention[];
}

/** `parts` are the posts of a live blog, in order, as stretches of `Passage.text`; none for any other passage. */
export function recognise(
  library: Library,
  passage: Passage,
  parts: readonly Stretch[],
): Recognition {
  return {
    verdicts: judgeParts(library, passage, parts),
    mentionsOf: (story) => findMentions(library, story, passage.text, passage.lang),
  };
}
