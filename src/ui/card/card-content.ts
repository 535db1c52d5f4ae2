/** The entries that are named in one place in, each of another story; the words that their card shows out. No pixels. */
import type { CivilDate } from '../../article/civil-date.ts';
import type { EntryKind, Story } from '../../knowledge/story.ts';
import { type CardSection, cardSection } from './card-section.ts';

/** An entry with the story that it is of. */
export interface FoundEntry {
  readonly story: Story;
  readonly entry: string;
}

export interface CardContent {
  readonly name: string;
  readonly kind: string;
  /** The language of the name, for the speech of screen readers. */
  readonly lang: string;
  /** What each story tells, the strongest first; never empty. */
  readonly sections: readonly CardSection[];
}

/** More than three are a page to read, not a card. */
const factsMax = 3;

const kindWords: Readonly<Record<EntryKind, string>> = {
  person: 'Person',
  place: 'Place',
  organisation: 'Organisation',
  group: 'Group',
  concept: 'Concept',
  event: 'Event',
};

/**
 * Null when the stories have no such entries. `nameOnPage` is the name as the page writes it. Each story has
 * its say: where there are several, none takes the room of the next.
 */
export function cardContent(
  found: readonly FoundEntry[],
  nameOnPage: string,
  pageDate: CivilDate | null,
): CardContent | null {
  const entries = found.flatMap(({ story, entry: id }) => {
    const entry = story.entries.find((each) => each.id === id);
    return entry === undefined || story.articles.length === 0 ? [] : [{ story, entry }];
  });
  const [first] = entries;
  if (first === undefined) return null;
  let left = factsMax;
  const sections = entries.map(({ story, entry }, index) => {
    const others = Math.min(entries.length, factsMax) - index - 1;
    const section = cardSection(story, entry, {
      nameOnPage,
      pageDate,
      room: Math.max(1, left - Math.max(0, others)),
    });
    left -= section.facts.length;
    return section;
  });
  const { story, entry } = first;
  return { name: entry.name, kind: kindWords[entry.kind], lang: story.lang, sections };
}
