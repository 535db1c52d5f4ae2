/** A story in, a story as a reader keeps it out. */
import type { Story } from '../../src/knowledge/story.ts';
import type { KeptStory } from '../../src/library/kept-story.ts';

export function keptOf(story: Story, changes: Partial<KeptStory> = {}): KeptStory {
  return {
    id: story.id,
    parts: [{ story, from: 'followed', text: null }],
    edits: [],
    isPaused: false,
    sites: { rule: 'everywhere', sites: [] },
    keptAt: '2025-03-13T08:00:00.000Z',
    lastMet: null,
    ...changes,
  };
}
