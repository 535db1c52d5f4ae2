/** A kept story in, what the page shows of it out. */
import { growStory } from '../../src/knowledge/grow/grow-story.ts';
import { titleOf } from '../../src/knowledge/grow/title-of.ts';
import type { KeptStory } from '../../src/library/kept-story.ts';
import type { ShownStory } from '../../src/ui/library/library-data.ts';

export function showStory(kept: KeptStory): ShownStory {
  const parts = kept.parts.map(({ story }) => story);
  return {
    kept,
    story: growStory(kept.id, parts, kept.edits),
    title: titleOf(parts, kept.edits),
  };
}
