/** A story written down by hand in, a whole Story out: spans are given as the words they hold. */
import type { Entry, Fact, Name, Span, Story, StoryArticle } from '../../src/knowledge/story.ts';

export interface StoryDraft extends Partial<Omit<Story, 'articles' | 'entries'>> {
  readonly articles: readonly (Partial<StoryArticle> & { readonly sentences: readonly string[] })[];
  readonly entries: readonly EntryDraft[];
}

/** `names` are English names that the text has; `facts` and `description` literal words of it. */
interface EntryDraft extends Partial<Omit<Entry, 'names' | 'facts' | 'description' | 'name'>> {
  readonly name: string;
  readonly names?: readonly (string | Name)[];
  readonly description?: string;
  readonly facts?: readonly (string | { readonly text: string; readonly claim: string })[];
}

/** @throws when words are in no sentence of the story. */
export function makeStory({ articles: drafts, entries, ...rest }: StoryDraft): Story {
  const articles = drafts.map((draft, index) => ({
    id: `article-${index}`,
    headline: draft.sentences[0] ?? '',
    source: 'AP',
    url: null,
    published: { date: '2025-03-12', origin: 'text' as const },
    paragraphs: draft.sentences.map((_, sentence) => sentence),
    ...draft,
  }));
  return {
    id: 'story',
    lang: 'en',
    quotes: [],
    line: null,
    summary: [],
    timeline: [],
    terms: [],
    ...rest,
    articles,
    entries: entries.map((draft) => makeEntry(draft, articles)),
  };
}

function makeEntry(draft: EntryDraft, articles: readonly StoryArticle[]): Entry {
  const { name, names = [], description, facts = [], ...rest } = draft;
  return {
    id: name.toLowerCase().replaceAll(/\W+/g, '-'),
    kind: 'person',
    gloss: null,
    weight: 0.5,
    generic: false,
    ...rest,
    name,
    names: [name, ...names].map(makeName),
    description: description === undefined ? null : findSpan(articles, description),
    facts: facts.map((fact) => makeFact(fact, articles)),
  };
}

function makeName(name: string | Name): Name {
  return typeof name === 'string' ? { text: name, lang: 'en', origin: 'text' } : name;
}

function makeFact(
  fact: string | { readonly text: string; readonly claim: string },
  articles: readonly StoryArticle[],
): Fact {
  if (typeof fact === 'string') return { span: findSpan(articles, fact), claim: null };
  const words = findSpan(articles, fact.claim);
  return { span: findSpan(articles, fact.text), claim: { entry: null, words } };
}

function findSpan(articles: readonly StoryArticle[], words: string): Span {
  for (const { id, sentences } of articles) {
    const sentence = sentences.findIndex((text) => text.includes(words));
    const start = sentences[sentence]?.indexOf(words) ?? -1;
    if (start !== -1) return { article: id, sentence, start, end: start + words.length };
  }
  throw new Error(`No sentence holds “${words}”`);
}
