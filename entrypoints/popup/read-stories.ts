/** Ids of related stories in; what of the reader's library the popup shows out. Reads no more of it than that. */
import type { LibraryKeeper } from '../../src/library/store/library-keeper.ts';
import type { StorySummary } from '../../src/library/kept-story.ts';
import type { PopupData, ShownStory } from '../../src/ui/popup/popup-data.ts';

type Shown = Pick<PopupData, 'stories' | 'storyCount'>;

/** Of a page that is related to none: enough to see what is followed. */
const mostOthers = 3;

/**
 * The related stories in their order; where there are none, a few that were met or kept last. A library that can't
 * be read is said so, and not thrown.
 */
export async function readStories(
  library: Promise<LibraryKeeper>,
  related: readonly string[],
): Promise<Shown> {
  try {
    const opened = await library;
    if (related.length > 0) return { stories: await readShown(opened, related), storyCount: null };
    const list = await opened.list();
    const last = list.toSorted(byLastUse).slice(0, mostOthers);
    const stories = await readShown(
      opened,
      last.map(({ id }) => id),
    );
    return { stories, storyCount: list.length };
  } catch {
    return { stories: null, storyCount: null };
  }
}

async function readShown(library: LibraryKeeper, ids: readonly string[]): Promise<ShownStory[]> {
  const stories = await library.readStories(ids);
  const shown = await Promise.all(
    stories.map(async (story) => ({ story, title: (await library.titleOf(story.id)) ?? '' })),
  );
  return shown.toSorted((a, b) => ids.indexOf(a.story.id) - ids.indexOf(b.story.id));
}

const lastUse = ({ lastMet, keptAt }: StorySummary): string => lastMet ?? keptAt;

function byLastUse(a: StorySummary, b: StorySummary): number {
  return lastUse(a) < lastUse(b) ? 1 : -1;
}
