/** A story of a pack in, the same with what its maker set by hand shown as an editor's out: another reader did not. */
import type { Origin } from '../../article/article.ts';
import type { Story } from '../../knowledge/story.ts';
import type { PackedStory } from './pack.ts';

export function asEditors(packed: PackedStory): PackedStory {
  const parts = packed.parts.map((part) => ({ ...part, story: settleOrigins(part.story) }));
  return { ...packed, parts };
}

function settleOrigins(story: Story): Story {
  const articles = story.articles.map((article) => ({
    ...article,
    published: article.published && settleOrigin(article.published),
  }));
  const entries = story.entries.map((entry) => ({
    ...entry,
    names: entry.names.map(settleOrigin),
  }));
  return { ...story, articles, entries };
}

function settleOrigin<T extends { readonly origin: Origin }>(given: T): T {
  return given.origin === 'reader' ? { ...given, origin: 'curated' } : given;
}
