/** A story of a pack in, the story as the reader's library keeps it out: of its own, or added to another. */
import { findEntryNamed } from '../../knowledge/find-entry-named.ts';
import type { Edit } from '../../knowledge/grow/edit.ts';
import type { StoryArticle } from '../../knowledge/story.ts';
import type { KeptStory, Part } from '../kept-story.ts';
import { mapSpans } from './map-spans.ts';
import type { PackAbout, PackedPart, PackedStory } from './pack.ts';
import { isSameArticle, isSamePack } from './same-article.ts';

/** `id` must be free in the library (`findFreeId`). `now`: ISO instant. */
export function keepPacked(
  packed: PackedStory,
  about: PackAbout,
  id: string,
  now: string,
): KeptStory {
  return {
    id,
    parts: packed.parts.map((part) => keepPart(part, about)),
    edits: packed.edits.map(byEditor),
    isPaused: false,
    sites: { rule: 'everywhere', sites: [] },
    keptAt: now,
    lastMet: null,
  };
}

/**
 * The kept story with the articles of the pack's that it does not have. An article that an earlier pack
 * of the same title and maker brought is replaced; any other that is there already stays as it is. The
 * reader's own edits stay, after the editor's, of which those come that mean whom the pack itself tells of.
 */
export function addPacked(kept: KeptStory, packed: PackedStory, about: PackAbout): KeptStory {
  const parts = packed.parts.map((part) => keepPart(part, about));
  const settled = settleIds(kept, parts);
  const replaced = kept.parts.map((part) => settled.find((other) => replaces(other, part)) ?? part);
  const added = settled.filter((part) => !kept.parts.some((other) => isOfSameArticle(part, other)));
  const taken = new Map(parts.map((part, at) => [articleOf(part).id, settled[at]]));
  const isWholly = kept.parts.every((part) => isSamePack(articleOf(part).pack, about));
  const own = kept.edits.filter(({ by }) => !(isWholly && by === 'editor'));
  const edits = listOwnEdits(packed)
    .map(byEditor)
    .filter((edit) => isWholly || edit.kind !== 'title')
    .flatMap((edit) => placeEdit(edit, taken, [...replaced, ...added]))
    .filter((edit) => !own.some((other) => JSON.stringify(other) === JSON.stringify(edit)));
  return { ...kept, parts: [...replaced, ...added], edits: [...edits, ...own] };
}

/** The id, or the id with the first number behind it that is not taken. */
export function findFreeId(id: string, taken: ReadonlySet<string>): string {
  let free = id;
  for (let count = 2; taken.has(free); count++) free = `${id}-${count}`;
  return free;
}

function keepPart({ story, text }: PackedPart, { title, origin, licence }: PackAbout): Part {
  const articles = story.articles.map((article) => ({
    ...article,
    // What came in another pack before goes on under that one's licence.
    pack: article.pack ?? { title, origin, licence },
  }));
  return { story: { ...story, articles }, from: 'pack', text };
}

const byEditor = (edit: Edit): Edit => ({ ...edit, by: 'editor' });

function articleOf({ story }: Pick<Part, 'story'>): StoryArticle {
  const [article] = story.articles;
  if (article === undefined) throw new RangeError('a part has one article');
  return article;
}

const isOfSameArticle = (one: Part, other: Part): boolean =>
  isSameArticle(articleOf(one), articleOf(other));

function replaces(incoming: Part, present: Part): boolean {
  return (
    isOfSameArticle(incoming, present) &&
    isSamePack(articleOf(incoming).pack, articleOf(present).pack)
  );
}

/** No two articles of a story have one id: one that another article has is changed. */
function settleIds(kept: KeptStory, parts: readonly Part[]): Part[] {
  const taken = new Set(kept.parts.map((part) => articleOf(part).id));
  return parts.map((part) => {
    const present = kept.parts.find((other) => isOfSameArticle(part, other));
    const id = present ? articleOf(present).id : findFreeId(articleOf(part).id, taken);
    taken.add(id);
    return id === articleOf(part).id ? part : { ...part, story: withArticleId(part, id) };
  });
}

function withArticleId({ story }: Part, id: string): Part['story'] {
  const articles = story.articles.map((article) => ({ ...article, id }));
  return { ...mapSpans(story, (span) => ({ ...span, article: id })), articles };
}

/** A pack has no say about people of the reader's story whom it does not tell of; names that its edits give are theirs. */
function listOwnEdits({ parts, edits }: PackedStory): readonly Edit[] {
  const entries = parts.flatMap(({ story }) => story.entries);
  const given = new Set<string>();
  return edits.filter((edit) => {
    if (edit.kind === 'title' || edit.kind === 'date') return true;
    const called = edit.kind === 'join' ? edit.entries : [edit.entry];
    const isOwn = called.every((name) => given.has(name) || findEntryNamed(entries, name) !== null);
    if (isOwn && edit.kind === 'name') given.add(edit.text);
    if (isOwn && edit.kind === 'rename') given.add(edit.name);
    return isOwn;
  });
}

/** The edit about the article as it is called here; none where the reader's own article stands there. */
function placeEdit(
  edit: Edit,
  taken: ReadonlyMap<string, Part | undefined>,
  parts: readonly Part[],
): Edit[] {
  if (!('article' in edit)) return [edit];
  const part = taken.get(edit.article);
  return part !== undefined && parts.includes(part)
    ? [{ ...edit, article: articleOf(part).id }]
    : [];
}
