/** A story, one of its entries and where it is named in; the words that a card shows out. No pixels. */
import type { CivilDate } from '../../article/civil-date.ts';
import type { Entry, EntryKind, Fact, Story, StoryArticle } from '../../knowledge/story.ts';
import { formatDate } from '../format-date.ts';
import { readSentence, readSpan } from '../read-span.ts';
import { sayDistance } from './say-distance.ts';

/** A fact as the article words it; `before` and `after` complete it to its sentence. */
export interface CardFact {
  readonly text: string;
  readonly before: string;
  readonly after: string;
  /** "according to Canadian officials"; null when the article says it itself. */
  readonly claim: string | null;
  /** The article's source and date; shown only where the facts are of several articles. */
  readonly source: string;
}

interface CardSource {
  /** "As of 24 Jan 2025 · AP". */
  readonly words: string;
  /** Whether the date was worked out from the text and not printed as the date of the article. */
  readonly isDateDerived: boolean;
  readonly headline: string;
  /** https only; null: there is nothing to link to. */
  readonly url: string | null;
}

export interface CardContent {
  readonly name: string;
  readonly kind: string;
  readonly description: string | null;
  /** Written by a person, not by the article. */
  readonly gloss: { readonly text: string; readonly lang: string } | null;
  /** The name on the page where a person, not the article, tied it to the entry. */
  readonly curatedName: string | null;
  readonly facts: readonly CardFact[];
  readonly hasManySources: boolean;
  readonly source: CardSource;
  /** In words, when page and story are far apart in time. */
  readonly warning: string | null;
  /** The story's language, for the speech of screen readers. */
  readonly lang: string;
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

/** Null when the story has no such entry. `nameOnPage` is the name as the page writes it. */
export function cardContent(
  story: Story,
  entryId: string,
  nameOnPage: string,
  pageDate: CivilDate | null,
): CardContent | null {
  const entry = story.entries.find((each) => each.id === entryId);
  const lead = story.articles[0];
  if (entry === undefined || lead === undefined) return null;
  const facts = tellingFacts(story, entry).slice(0, factsMax);
  const articles = new Set([...facts.map((fact) => fact.span.article), lead.id]);
  const newest = newestOf(story.articles.filter((each) => articles.has(each.id))) ?? lead;
  return {
    name: entry.name,
    kind: kindWords[entry.kind],
    description: entry.description && readSpan(story, entry.description),
    gloss: entry.gloss,
    curatedName: curatedName(entry, nameOnPage),
    facts: facts.map((fact) => cardFact(story, fact)),
    hasManySources: new Set(facts.map((fact) => fact.span.article)).size > 1,
    source: cardSource(newest),
    warning: sayDistance(pageDate, newest.published?.date ?? null),
    lang: story.lang,
  };
}

/** Alone they name nobody; the sentence that says whom they mean is not on the card. */
const pronouns = /^(?:he|she|they|it|we|i|you|who)$/i;

/** Those that a card can show, the most telling first. */
export function tellingFacts(story: Story, entry: Entry): readonly Fact[] {
  return entry.facts.filter((fact) => hasOwner(story, fact));
}

/** A claim whose owner can't be named would read as a bare fact. */
function hasOwner(story: Story, { claim }: Fact): boolean {
  return claim === null || !pronouns.test(claimOwner(story, claim));
}

/** By the name of the entry where the article's words mean one, else in those words. */
function claimOwner(story: Story, { entry, words }: NonNullable<Fact['claim']>): string {
  return story.entries.find((each) => each.id === entry)?.name ?? readSpan(story, words);
}

function cardFact(story: Story, { span, claim }: Fact): CardFact {
  const sentence = readSentence(story, span);
  return {
    text: sentence.slice(span.start, span.end),
    before: sentence.slice(0, span.start),
    after: sentence.slice(span.end),
    claim: claim && `according to ${claimOwner(story, claim)}`,
    source: sourceWords(story.articles.find((each) => each.id === span.article)),
  };
}

function cardSource(article: StoryArticle): CardSource {
  const words = sourceWords(article);
  return {
    words: article.published === null ? words : `As of ${words}`,
    isDateDerived: article.published?.origin === 'derived',
    headline: article.headline,
    url: article.url?.startsWith('https://') ? article.url : null,
  };
}

function sourceWords(article: StoryArticle | undefined): string {
  const date = article?.published ? formatDate(article.published.date) : 'Undated';
  return [date, article?.source ?? 'source not named'].join(' · ');
}

function newestOf(articles: readonly StoryArticle[]): StoryArticle | undefined {
  const dated = articles.filter((each) => each.published !== null);
  return dated.sort((a, b) => (dateOf(a) < dateOf(b) ? 1 : -1))[0];
}

function dateOf(article: StoryArticle): string {
  return article.published?.date ?? '';
}

function curatedName(entry: Entry, nameOnPage: string): string | null {
  if (nameOnPage === entry.name) return null;
  const name = entry.names.find((each) => each.text === nameOnPage);
  return name?.origin === 'curated' ? name.text : null;
}
