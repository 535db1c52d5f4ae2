/** The address of the library page in; what it shows, read from the library or built from a page, out. */
import type { Desk } from './desk.ts';
import { followReading } from './follow-reading.ts';
import { showStory } from './show-story.ts';

/** "#story=ID", "#follow=KEY", "#follow=KEY&to=ID"; anything else is the list. */
export async function openView(desk: Desk, hash: string): Promise<void> {
  const address = new URLSearchParams(hash.replace(/^#/, ''));
  const [story, key] = [address.get('story'), address.get('follow')];
  if (key !== null) return followReading(desk, key, address.get('to'));
  if (story !== null) return openStory(desk, story);
  desk.show({ view: { kind: 'list' } });
  return desk.refresh();
}

async function openStory(desk: Desk, id: string): Promise<void> {
  const view = desk.view();
  if (view.kind === 'story' && view.shown.kept.id === id) return;
  desk.show({ view: { kind: 'loading' } });
  await desk.attempt(async (store) => {
    const kept = await store.read(id);
    desk.show({
      view:
        kept === null
          ? { kind: 'missing' }
          : { kind: 'story', shown: showStory(kept), notice: null },
    });
    return null;
  });
}
