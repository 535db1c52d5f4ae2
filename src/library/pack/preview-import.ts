/** A pack and the stories of the library that it may touch in; what an import would bring out. Changes nothing. */
import type { CivilDate } from '../../article/civil-date.ts';
import { growStory } from '../../knowledge/grow/grow-story.ts';
import { titleOf } from '../../knowledge/grow/title-of.ts';
import { foldWords } from '../../knowledge/overlay/fold-words.ts';
import type { PackOrigin, Story, StoryArticle } from '../../knowledge/story.ts';
import type { Pack, PackAbout, PackedStory } from './pack.ts';
import { isSameArticle, isSamePack } from './same-article.ts';

export interface ArticlePreview {
  readonly headline: string;
  readonly source: string | null;
  readonly published: CivilDate | null;
  /** Only the quoted sentences come in. */
  readonly isExcerpt: boolean;
  /** there: the story it would join has it already, and keeps its own; replaced: an earlier pack brought it. */
  readonly fate: 'new' | 'there' | 'replaced';
}

/** A story of the library that a story of the pack may be added to. */
interface ImportTarget {
  /** Id of the library's story. */
  readonly story: string;
  /** articles: it has one of the same articles; pack: it came in an earlier pack of that title; names: it is about the same. */
  readonly why: 'articles' | 'pack' | 'names';
  /** Of the entries that both are about; for 'names' at least two. */
  readonly names: readonly string[];
}

export interface StoryPreview {
  /** Its id in the pack. */
  readonly id: string;
  readonly title: string;
  readonly articles: readonly ArticlePreview[];
  readonly entries: number;
  /** Names of its first entries, at most three. */
  readonly main: readonly string[];
  /** The likeliest; null: it would be a story of its own. For 'names' it is no more than a suggestion. */
  readonly target: ImportTarget | null;
}

export interface ImportPreview extends PackAbout {
  /** Packs that articles came in before they came in this one; their origin and licence stay. */
  readonly earlier: readonly PackOrigin[];
  readonly counts: {
    readonly stories: number;
    readonly articles: number;
    readonly excerpts: number;
    readonly entries: number;
    /** Of articles, by their fate. */
    readonly new: number;
    readonly there: number;
    readonly replaced: number;
  };
  readonly stories: readonly StoryPreview[];
}

/** So many of its heaviest entries, the generic ones aside, tell what a story is about. */
const mainEntries = 6;
const fewestShared = 2;
const shownNames = 3;

/**
 * `existing` are the library's stories that may be meant: those with the ids of the pack's, and those
 * that the store finds for its words. The same as `addPacked` does, where `target` is taken.
 */
export function previewImport(pack: Pack, existing: readonly Story[]): ImportPreview {
  const { title, origin, licence } = pack;
  const known = existing.map((story) => ({ story, names: namesOfMain(story) }));
  const stories = pack.stories.map((packed) => previewStory(packed, pack, known));
  const articles = stories.flatMap((story) => story.articles);
  const count = (fate: ArticlePreview['fate']): number =>
    articles.filter((article) => article.fate === fate).length;
  return {
    title,
    origin,
    licence,
    earlier: listOrigins(pack.stories.flatMap(articlesOf)),
    counts: {
      stories: stories.length,
      articles: articles.length,
      excerpts: articles.filter(({ isExcerpt }) => isExcerpt).length,
      entries: stories.reduce((sum, { entries }) => sum + entries, 0),
      new: count('new'),
      there: count('there'),
      replaced: count('replaced'),
    },
    stories,
  };
}

/** A story of the library, and the folded names of its main entries. */
interface Known {
  readonly story: Story;
  readonly names: ReadonlySet<string>;
}

function previewStory(
  packed: PackedStory,
  about: PackAbout,
  known: readonly Known[],
): StoryPreview {
  const { id, parts, edits } = packed;
  const stories = parts.map((part) => part.story);
  const story = growStory(id, stories, edits);
  const target = findTarget(story, about, known);
  const there = known.find((other) => other.story.id === target?.story)?.story.articles ?? [];
  const articles = articlesOf(packed);
  return {
    id,
    title: titleOf(stories, edits),
    articles: articles.map((article) => previewArticle(article, about, there)),
    entries: story.entries.length,
    main: story.entries.slice(0, shownNames).map(({ name }) => name),
    target,
  };
}

const articlesOf = ({ parts }: PackedStory): StoryArticle[] =>
  parts.flatMap(({ story }) => story.articles);

function previewArticle(
  article: StoryArticle,
  about: PackAbout,
  there: readonly StoryArticle[],
): ArticlePreview {
  const { headline, source, published, isExcerpt = false } = article;
  const same = there.find((other) => isSameArticle(article, other));
  const isOlder = isSamePack(same?.pack, article.pack ?? about);
  const fate = same === undefined ? 'new' : isOlder ? 'replaced' : 'there';
  return { headline, source, published: published?.date ?? null, isExcerpt, fate };
}

function findTarget(story: Story, about: PackAbout, known: readonly Known[]): ImportTarget | null {
  const main = listMain(story).map(({ name, names }) => ({ name, folded: names.map(foldName) }));
  /** Names of the main entries that both stories have among theirs. */
  const listShared = ({ names }: Known): string[] =>
    main.filter(({ folded }) => folded.some((name) => names.has(name))).map(({ name }) => name);
  const target = (found: Known | undefined, why: ImportTarget['why']): ImportTarget | null =>
    found === undefined ? null : { story: found.story.id, why, names: listShared(found) };
  return (
    target(
      known.find((other) => sharesArticle(story, other.story)),
      'articles',
    ) ??
    target(
      known.find((other) => other.story.id === story.id && cameIn(other.story, about)),
      'pack',
    ) ??
    target(findAkin(known, listShared), 'names')
  );
}

function sharesArticle(one: Story, other: Story): boolean {
  return one.articles.some((article) =>
    other.articles.some((another) => isSameArticle(article, another)),
  );
}

const cameIn = (story: Story, about: PackAbout): boolean =>
  story.articles.some(({ pack }) => isSamePack(pack, about));

/** The story that shares the most main entries, if it shares enough; of several the first. */
function findAkin(
  known: readonly Known[],
  listShared: (other: Known) => readonly string[],
): Known | undefined {
  let most = fewestShared - 1;
  let akin: Known | undefined;
  for (const other of known) {
    const shared = listShared(other).length;
    if (shared > most) [most, akin] = [shared, other];
  }
  return akin;
}

function namesOfMain(story: Story): ReadonlySet<string> {
  return new Set(listMain(story).flatMap(({ names }) => names.map(foldName)));
}

const listMain = ({ entries }: Story): Story['entries'] =>
  entries.filter(({ generic }) => !generic).slice(0, mainEntries);

const foldName = ({ text }: { readonly text: string }): string =>
  foldWords(text).normalize('NFD').replaceAll(/\p{M}/gu, '');

/** Each once. */
function listOrigins(articles: readonly StoryArticle[]): readonly PackOrigin[] {
  const origins = articles.flatMap(({ pack }) => (pack === undefined ? [] : [pack]));
  return origins.filter((pack, at) => at === origins.findIndex((other) => isSamePack(pack, other)));
}
