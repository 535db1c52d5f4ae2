/** The entries that are named in one place in, each of another story; the words that their card shows out. No pixels. */
import type { CivilDate } from '../../article/civil-date.ts';
import type { Story } from '../../knowledge/story.ts';
import { say, sayCount, sayList } from '../words.ts';
import { type CardSection, cardSection } from './card-section.ts';
import { newestFirst } from './card-source.ts';
import { citeCard } from './cite-card.ts';
import { findTies, type Ties } from './find-ties.ts';

/** An entry with the story that it is of. */
export interface FoundEntry {
  readonly story: Story;
  readonly entry: string;
  /** As the reader's library calls the story; left out: the headline of its newest article. */
  readonly title?: string;
  /** Of the story, for whoever has them already. */
  readonly ties?: Ties;
}

export interface CardContent {
  readonly name: string;
  readonly kind: string;
  /** What a reader presses who knows that it is somebody or something else: "Not this person". */
  readonly notThis: string;
  /** The language of the name, for the speech of screen readers. */
  readonly lang: string;
  /** What each story tells, the strongest first; never empty. */
  readonly sections: readonly CardSection[];
  /** Where several stories tell of it, how many and of when: "2 stories: 3 Feb 2025 and 12 Mar 2025"; null: one does. */
  readonly dates: string | null;
  /** All of it as plain text with its sources. */
  readonly cited: string;
}

/** More than three are a page to read, not a card. */
const factsMax = 3;

/**
 * Null when the stories have no such entries. `nameOnPage` is the name as the page writes it. Each story has
 * its say: where there are several, none takes the room of the next.
 */
export function cardContent(
  found: readonly FoundEntry[],
  nameOnPage: string,
  pageDate: CivilDate | null,
): CardContent | null {
  const entries = found.flatMap(({ story, entry: id, title, ties }) => {
    const entry = story.entries.find((each) => each.id === id);
    return entry === undefined || story.articles.length === 0
      ? []
      : [{ story, entry, title, ties }];
  });
  const [first] = entries;
  if (first === undefined) return null;
  let left = factsMax;
  const sections = entries.map(({ story, entry, title, ties = findTies(story) }, index) => {
    const others = Math.min(entries.length, factsMax) - index - 1;
    const section = cardSection(story, entry, {
      title: title ?? newestFirst(story.articles)[0]?.headline ?? '',
      related: ties.get(entry.id) ?? [],
      nameOnPage,
      pageDate,
      room: Math.max(1, left - Math.max(0, others)),
    });
    left -= section.facts.length;
    return section;
  });
  const { name, kind } = first.entry;
  return {
    name,
    kind: say(`card.kinds.${kind}`),
    notThis: say(`card.notThis.${kind}`),
    lang: first.story.lang,
    sections,
    dates: sections.length === 1 ? null : sayDates(sections),
    cited: citeCard(name, sections),
  };
}

function sayDates(sections: readonly CardSection[]): string {
  const dates = sayList([...new Set(sections.map(({ source }) => source.date))]);
  return sayCount('card.stories', sections.length, { dates });
}
