/** What a reader can do on the library page, done with the library and the browser around it. */
import type { LibraryActions } from '../../src/ui/library/library-data.ts';
import { actOnFollowed } from './act-on-followed.ts';
import { actOnStories } from './act-on-stories.ts';
import { actOnStory } from './act-on-story.ts';
import { actWithFiles } from './act-with-files.ts';
import type { Desk } from './desk.ts';
import { openView } from './open-view.ts';

export function actOnLibrary(desk: Desk): LibraryActions {
  const go = (hash: string): void => {
    desk.tools.setHash(hash, 'push');
    void openView(desk, hash);
  };
  return {
    openStory: (id) => go(`#${new URLSearchParams({ story: id }).toString()}`),
    openList: () => go(''),
    say: (done) => desk.show({ done }),
    ...actOnStories(desk, () => go('')),
    ...actOnStory(desk),
    ...actOnFollowed(desk),
    ...actWithFiles(desk, () => go('')),
  };
}
