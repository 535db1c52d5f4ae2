/** Ids of related stories in; what of the reader's library the popup shows out. Reads no more of it than that. */
import type { StorySummary } from '../../src/library/kept-story.ts';
import type { LibraryKeeper } from '../../src/library/store/library-keeper.ts';
import type { ShownLibrary, ShownStory } from '../../src/ui/popup/popup-data.ts';

/** Of a page that is related to none: enough to see what is followed. */
const mostOthers = 3;

/** The related stories in their order; where there are none, a few that were met or kept last. */
export async function readShown(
  library: LibraryKeeper,
  related: readonly string[],
): Promise<ShownLibrary> {
  if (related.length > 0) return { stories: await readAll(library, related), storyCount: null };
  const list = await library.list();
  const last = list.toSorted(byLastUse).slice(0, mostOthers);
  const ids = last.map(({ id }) => id);
  return { stories: await readAll(library, ids), storyCount: list.length };
}

async function readAll(library: LibraryKeeper, ids: readonly string[]): Promise<ShownStory[]> {
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
