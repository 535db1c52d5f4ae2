/** A story and one of its entries in; what the story's part of a card says of it out, in words. No pixels. */
import type { CivilDate } from '../../article/civil-date.ts';
import type { Entry, Fact, Span, Story, StoryArticle } from '../../knowledge/story.ts';
import { formatDate } from '../format-date.ts';
import { readSentence, readSpan } from '../read-span.ts';
import { type CardSource, cardSource, newestFirst, sayPacks, sourceWords } from './card-source.ts';
import { findNaming } from './find-naming.ts';
import { sayDistance } from './say-distance.ts';
import { sortFacts } from './sort-facts.ts';
import { isTold, sayClaim } from './telling-facts.ts';

/** A fact as the article words it; `before` and `after` complete it to its sentence. */
export interface CardFact {
  readonly text: string;
  readonly before: string;
  readonly after: string;
  /** "according to Canadian officials"; null when the article says it itself. */
  readonly claim: string | null;
  /** The article's date and source, "24 Jan 2025 · AP". */
  readonly source: string;
  /** "Updated 7 Feb 2025", of what a later article tells anew; null otherwise. */
  readonly update: string | null;
}

export interface CardSection {
  /** The story's id. */
  readonly story: string;
  readonly description: string | null;
  /** How earlier articles describe it: "On 24 Jan 2025", and their words. */
  readonly earlierDescriptions: readonly { readonly when: string; readonly text: string }[];
  /** Written by a person, not by the article. */
  readonly gloss: { readonly text: string; readonly lang: string } | null;
  /** The name on the page where a person, not the article, tied it to the entry; and who that was. */
  readonly addedName: { readonly text: string; readonly by: 'an editor' | 'you' } | null;
  /** In sight. */
  readonly facts: readonly CardFact[];
  /** What was so when it was written: told anew since, or of articles before the newest. */
  readonly earlier: readonly CardFact[];
  /** Where nothing else is told of it: the sentence that names it, with the name as `text`; null otherwise. */
  readonly naming: Pick<CardFact, 'before' | 'text' | 'after'> | null;
  /** Whether the facts in sight need each their source, since they are of several articles. */
  readonly hasManySources: boolean;
  readonly source: CardSource;
  /** "From the pack Harbour by The Post, CC-BY-4.0. It holds …"; of each pack that anything here is from. */
  readonly packs: readonly string[];
  /** In words, when page and story are far apart in time. */
  readonly warning: string | null;
  /** The story's language, for the speech of screen readers. */
  readonly lang: string;
}

export interface CardRequest {
  /** The name as the page writes it. */
  readonly nameOnPage: string;
  readonly pageDate: CivilDate | null;
  /** How many facts may be in sight. */
  readonly room: number;
}

/** History beyond this is for the story's own page. */
const earlierMax = 5;

/** @throws RangeError when the story has no article, or does not hold its own spans. */
export function cardSection(
  story: Story,
  entry: Entry,
  { nameOnPage, pageDate, room }: CardRequest,
): CardSection {
  const { current, updated } = sortFacts(story, entry);
  const facts = current.slice(0, room);
  const { description, earlierDescriptions = [] } = entry;
  const naming = isTold(story, entry) ? null : findNaming(story, entry);
  const spans = [...facts.map(({ span }) => span), description, naming].filter(
    (span) => span !== null,
  );
  const source = newestFirst(articlesOf(story, spans))[0] ?? newestFirst(story.articles)[0];
  if (source === undefined) throw new RangeError(`${story.id} has no article`);
  const older = current.slice(room).filter(({ span }) => span.article !== source.id);
  const earlier = [...updated, ...older.map((fact) => ({ fact, updatedIn: null }))];
  const history = earlier.slice(0, earlierMax);
  const old = [...history.map(({ fact }) => fact.span), ...earlierDescriptions];
  return {
    story: story.id,
    description: description && readSpan(story, description),
    earlierDescriptions: earlierDescriptions.map((span) => earlierWords(story, span)),
    gloss: entry.gloss,
    addedName: addedName(entry, nameOnPage),
    facts: facts.map((fact) => cardFact(story, fact, null)),
    naming: naming && cutSentence(story, naming),
    earlier: history.map(({ fact, updatedIn }) => cardFact(story, fact, updatedIn)),
    hasManySources: facts.some(({ span }) => span.article !== source.id),
    source: cardSource(source),
    packs: sayPacks([source, ...articlesOf(story, [...spans, ...old])]),
    warning: sayDistance(pageDate, source.published?.date ?? null),
    lang: story.lang,
  };
}

function cardFact(story: Story, fact: Fact, updatedIn: string | null): CardFact {
  const { span } = fact;
  return {
    ...cutSentence(story, span),
    claim: sayClaim(story, fact),
    source: sourceWords(articleOf(story, span.article)),
    update: updatedIn === null ? null : sayUpdate(articleOf(story, updatedIn)),
  };
}

function cutSentence(story: Story, span: Span): Pick<CardFact, 'before' | 'text' | 'after'> {
  const sentence = readSentence(story, span);
  return {
    text: sentence.slice(span.start, span.end),
    before: sentence.slice(0, span.start),
    after: sentence.slice(span.end),
  };
}

function sayUpdate(article: StoryArticle | undefined): string {
  return article?.published ? `Updated ${formatDate(article.published.date)}` : 'Updated since';
}

function earlierWords(story: Story, span: Span): { when: string; text: string } {
  const published = articleOf(story, span.article)?.published ?? null;
  const when = published === null ? 'In an undated article' : `On ${formatDate(published.date)}`;
  return { when, text: readSpan(story, span) };
}

function articleOf(story: Story, id: string): StoryArticle | undefined {
  return story.articles.find((article) => article.id === id);
}

/** Each once, in the story's order. */
function articlesOf(story: Story, spans: readonly Span[]): StoryArticle[] {
  return story.articles.filter(({ id }) => spans.some(({ article }) => article === id));
}

const addedBy = { curated: 'an editor', reader: 'you' } as const;

function addedName(entry: Entry, nameOnPage: string): CardSection['addedName'] {
  if (nameOnPage === entry.name) return null;
  const name = entry.names.find((each) => each.text === nameOnPage);
  if (name?.origin !== 'curated' && name?.origin !== 'reader') return null;
  return { text: name.text, by: addedBy[name.origin] };
}
