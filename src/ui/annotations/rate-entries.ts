/** A story in; how often each of its entries may be noted on a page out. */
import type { Entry, Story } from '../../knowledge/story.ts';
import { tellingFacts } from '../card/card-content.ts';

/** asked: as often as the reader's density says. once: a page, unless every mention is asked for. */
export type Rating = 'asked' | 'once' | 'never';

/** By entry id. */
export function rateEntries(story: Story): ReadonlyMap<string, Rating> {
  return new Map(story.entries.map((entry) => [entry.id, rateEntry(story, entry)]));
}

/** Who reads news knows what their own country and its neighbours are: a country is worth a note where the card has something to tell of it. */
function rateEntry(story: Story, entry: Entry): Rating {
  if (!entry.generic) return 'asked';
  return entry.gloss !== null || tellingFacts(story, entry).length > 0 ? 'once' : 'never';
}
