/** Two articles in, whether they are one and the same as far as a pack tells; pure. */
import type { PackOrigin, StoryArticle } from '../../knowledge/story.ts';

/** By address, or by id and headline: the ids of two newsrooms may be the same by chance. */
export function isSameArticle(one: StoryArticle, other: StoryArticle): boolean {
  if (one.url !== null && other.url !== null) return one.url === other.url;
  return one.id === other.id && one.headline === other.headline;
}

/** By title and maker: a later pack of the same name takes the place of the earlier one. */
export function isSamePack(one: PackOrigin | undefined, other: PackOrigin | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return one.title === other.title && one.origin === other.origin;
}
