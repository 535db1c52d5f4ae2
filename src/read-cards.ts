/** Names that a page has notes on, and the stories that tell of them, in; what the card of each says out. Pure. */
import type { CivilDate } from './article/civil-date.ts';
import type { Story } from './knowledge/story.ts';
import { type CardContent, cardContent, type FoundEntry } from './ui/card/card-content.ts';
import { findTies } from './ui/card/find-ties.ts';
import type { NamedCard } from './ui/annotations/fetch-cards.ts';

/**
 * One for each name, in its place; null where the stories have none of its entries. `titles` are what the reader's
 * library calls the stories, by id; where one is missing its newest headline stands in.
 */
export function readCards(
  stories: readonly Story[],
  names: readonly NamedCard[],
  pageDate: CivilDate | null,
  titles: ReadonlyMap<string, string> = new Map(),
): (CardContent | null)[] {
  const byId = new Map(
    stories.map((story) => {
      const title = titles.get(story.id);
      const found = { story, ties: findTies(story), ...(title !== undefined && { title }) };
      return [story.id, found] as const;
    }),
  );
  return names.map(({ entries, text }) => {
    const found = entries.flatMap(({ story: id, entry }): FoundEntry[] => {
      const story = byId.get(id);
      return story === undefined ? [] : [{ ...story, entry }];
    });
    return cardContent(found, text, pageDate);
  });
}
