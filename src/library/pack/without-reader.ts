/** A pack in, the same with what its maker set by hand shown as an editor's out: another reader did not. */
import type { Origin } from '../../article/article.ts';
import type { Story } from '../../knowledge/story.ts';
import type { Pack } from './pack.ts';

export function withoutReader(pack: Pack): Pack {
  const stories = pack.stories.map((packed) => ({
    ...packed,
    parts: packed.parts.map((part) => ({ ...part, story: asEditors(part.story) })),
  }));
  return { ...pack, stories };
}

function asEditors(story: Story): Story {
  const articles = story.articles.map((article) => ({
    ...article,
    published: article.published && withOrigin(article.published),
  }));
  const entries = story.entries.map((entry) => ({
    ...entry,
    names: entry.names.map(withOrigin),
  }));
  return { ...story, articles, entries };
}

function withOrigin<T extends { readonly origin: Origin }>(given: T): T {
  return given.origin === 'reader' ? { ...given, origin: 'curated' } : given;
}
