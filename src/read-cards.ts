/** Names that a page has notes on, and the stories that tell of them, in; what the card of each says out. Pure. */
import type { CivilDate } from './article/civil-date.ts';
import type { Story } from './knowledge/story.ts';
import { type CardContent, cardContent } from './ui/card/card-content.ts';
import type { NamedCard } from './ui/annotations/fetch-cards.ts';

/** One for each name, in its place; null where the stories have none of its entries. */
export function readCards(
  stories: readonly Story[],
  names: readonly NamedCard[],
  pageDate: CivilDate | null,
): (CardContent | null)[] {
  const byId = new Map(stories.map((story) => [story.id, story]));
  return names.map(({ entries, text }) => {
    const found = entries.flatMap(({ story: id, entry }) => {
      const story = byId.get(id);
      return story === undefined ? [] : [{ story, entry }];
    });
    return cardContent(found, text, pageDate);
  });
}
