/** A story and one of its entries in; what the story's part of a card says of it out, in words. No pixels. */
import type { CivilDate } from '../../article/civil-date.ts';
import type { Entry, Span, Story, StoryArticle } from '../../knowledge/story.ts';
import { formatDate } from '../format-date.ts';
import { readSpan } from '../read-span.ts';
import { say } from '../words.ts';
import { type CardFact, type CutSentence, cardFact, cutSentence } from './card-fact.ts';
import { type CardSource, cardSource, findArticle, newestFirst, sayPacks } from './card-source.ts';
import { findNaming } from './find-naming.ts';
import { sayDistance } from './say-distance.ts';
import { sayWhyName } from './say-why-name.ts';
import { sortFacts } from './sort-facts.ts';
import { isTold } from './telling-facts.ts';

/** Another entry of the story, to go on to. */
interface RelatedName {
  readonly entry: string;
  readonly name: string;
}

export interface CardSection {
  /** The story's id. */
  readonly story: string;
  /** As the reader's library calls the story. */
  readonly title: string;
  readonly description: string | null;
  /** How earlier articles describe it: "On 24 Jan 2025:", and their words. */
  readonly earlierDescriptions: readonly { readonly when: string; readonly text: string }[];
  /** Written by a person, not by the article; it stands before the article's description. */
  readonly gloss: { readonly text: string; readonly lang: string } | null;
  /** Says that the name on the page is one that a person, not the article, tied to the entry, and who that was. */
  readonly addedName: { readonly by: string; readonly words: string } | null;
  /** In sight. */
  readonly facts: readonly CardFact[];
  /** What was so when it was written: told anew since, or of articles before the newest. */
  readonly earlier: readonly CardFact[];
  /** Where nothing else is told of it: the sentence that names it, with the name as `text`; null otherwise. */
  readonly naming: CutSentence | null;
  /** Says that there is nothing to say: no article has more of it than its name; null otherwise. */
  readonly nothing: string | null;
  /** Whether the facts in sight need each their source, since they are of several articles. */
  readonly hasManySources: boolean;
  readonly source: CardSource;
  /** "From the pack Harbour by The Post, CC-BY-4.0. It holds …"; of each pack that anything here is from. */
  readonly packs: readonly string[];
  /** In words, when page and story are far apart in time. */
  readonly warning: string | null;
  /** Whom the story tells of together with it, most often first. */
  readonly related: readonly RelatedName[];
  /** Why the name on the page is taken for it, in words. */
  readonly whyName: string;
  /** The story's language, for the speech of screen readers. */
  readonly lang: string;
}

export interface CardRequest {
  readonly title: string;
  /** Ids of entries that the story tells of together with it. */
  readonly related: readonly string[];
  /** The name as the page writes it. */
  readonly nameOnPage: string;
  readonly pageDate: CivilDate | null;
  /** How many facts may be in sight. */
  readonly room: number;
}

/** History beyond this is for the story's own page. */
const earlierMax = 5;

/** @throws RangeError when the story has no article, or does not hold its own spans. */
export function cardSection(story: Story, entry: Entry, request: CardRequest): CardSection {
  const { current, updated } = sortFacts(story, entry);
  const facts = current.slice(0, request.room);
  const { description, gloss, earlierDescriptions = [] } = entry;
  const isNamedOnly = !isTold(story, entry);
  const naming = isNamedOnly ? findNaming(story, entry) : null;
  const spans = [...facts.map(({ span }) => span), description, naming].filter(
    (span) => span !== null,
  );
  const source = newestFirst(articlesOf(story, spans))[0] ?? newestFirst(story.articles)[0];
  if (source === undefined) throw new RangeError(`${story.id} has no article`);
  const older = current.slice(request.room).filter(({ span }) => span.article !== source.id);
  const earlier = [...updated, ...older.map((fact) => ({ fact, updatedIn: null }))];
  const history = earlier.slice(0, earlierMax);
  const old = [...history.map(({ fact }) => fact.span), ...earlierDescriptions];
  return {
    story: story.id,
    title: request.title,
    description: description && readSpan(story, description),
    earlierDescriptions: earlierDescriptions.map((span) => earlierWords(story, span)),
    gloss,
    addedName: addedName(entry, request.nameOnPage),
    facts: facts.map((fact) => cardFact(story, fact, null)),
    naming: naming && cutSentence(story, naming),
    nothing: isNamedOnly && naming === null ? say('card.nothing', { name: entry.name }) : null,
    earlier: history.map(({ fact, updatedIn }) => cardFact(story, fact, updatedIn)),
    hasManySources: facts.some(({ span }) => span.article !== source.id),
    source: cardSource(source),
    packs: sayPacks([source, ...articlesOf(story, [...spans, ...old])]),
    warning: sayDistance(request.pageDate, source.published?.date ?? null),
    related: namesOf(story, request.related),
    whyName: sayWhyName(entry, request.nameOnPage),
    lang: story.lang,
  };
}

function earlierWords(story: Story, span: Span): { when: string; text: string } {
  const published = findArticle(story, span.article)?.published ?? null;
  const when =
    published === null
      ? say('card.describedUndated')
      : say('card.describedOn', { date: formatDate(published.date) });
  return { when, text: readSpan(story, span) };
}

/** Each once, in the story's order. */
function articlesOf(story: Story, spans: readonly Span[]): StoryArticle[] {
  return story.articles.filter(({ id }) => spans.some(({ article }) => article === id));
}

function namesOf({ entries }: Story, ids: readonly string[]): RelatedName[] {
  return ids.flatMap((id) => {
    const entry = entries.find((each) => each.id === id);
    return entry === undefined ? [] : [{ entry: id, name: entry.name }];
  });
}

function addedName(entry: Entry, nameOnPage: string): CardSection['addedName'] {
  if (nameOnPage === entry.name) return null;
  const name = entry.names.find((each) => each.text === nameOnPage);
  if (name?.origin !== 'curated' && name?.origin !== 'reader') return null;
  const words = say('card.otherName', { other: name.text, name: entry.name });
  return { by: say(`card.addedBy.${name.origin}`), words };
}
