/** Settings in, settings in which a page is, or again may be, not about a story out. Pure. */
import type { Settings } from './settings.ts';

/** `page` is an address without fragment. */
export function dismissStory(settings: Settings, page: string, story: string): Settings {
  const others = dismissedStories(settings, page).filter((other) => other !== story);
  const notThisStory = { ...settings.notThisStory, [page]: [...others, story] };
  return { ...settings, notThisStory };
}

/** Takes back all that was said of the page. */
export function restoreStories(settings: Settings, page: string): Settings {
  const { [page]: _, ...notThisStory } = settings.notThisStory;
  return { ...settings, notThisStory };
}

/** Ids of the stories that the reader said the page is not about. */
export function dismissedStories(settings: Settings, page: string): readonly string[] {
  return settings.notThisStory[page] ?? [];
}
