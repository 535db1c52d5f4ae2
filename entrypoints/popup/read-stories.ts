/** Ids of related stories in; what of the reader's library the popup shows out. */
import stories from 'virtual:stories';
import type { PopupData, ShownStory } from '../../src/ui/popup/popup-data.ts';

/** Those of these ids, in their order; where there are none, a few that were met last. */
export async function readStories(
  related: readonly string[],
): Promise<Pick<PopupData, 'stories' | 'storyCount'>> {
  const found = related.length === 0 ? stories : stories.filter(({ id }) => related.includes(id));
  const shown: ShownStory[] = found.map((story) => ({
    story,
    title: story.articles[0]?.headline ?? '',
  }));
  return { stories: shown, storyCount: stories.length };
}
