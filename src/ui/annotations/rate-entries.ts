/** Stories in; how often what is named in a place may be noted on a page out. */
import type { Entry, Story } from '../../knowledge/story.ts';
import type { SharedMention } from '../../recognition/verdict.ts';
import { tellingFacts } from '../card/telling-facts.ts';

/** asked: as often as the reader's density says. once: a page, unless every mention is asked for. */
export type Rating = 'asked' | 'once' | 'never';

const ratings: readonly Rating[] = ['asked', 'once', 'never'];

/** What one story finds worth a note is worth it, whatever the others have of it. */
export function rateMentions(stories: readonly Story[]): (mention: SharedMention) => Rating {
  const rated = new Map(stories.map((story) => [story.id, rateEntries(story)]));
  return ({ entries }) => {
    const own = new Set(entries.map(({ story, entry }) => rated.get(story)?.get(entry) ?? 'asked'));
    return ratings.find((rating) => own.has(rating)) ?? 'asked';
  };
}

/** By entry id. */
function rateEntries(story: Story): ReadonlyMap<string, Rating> {
  return new Map(story.entries.map((entry) => [entry.id, rateEntry(story, entry)]));
}

/** Who reads news knows what their own country and its neighbours are: a country is worth a note where the card has something to tell of it. */
function rateEntry(story: Story, entry: Entry): Rating {
  if (!entry.generic) return 'asked';
  return entry.gloss !== null || tellingFacts(story, entry).length > 0 ? 'once' : 'never';
}
