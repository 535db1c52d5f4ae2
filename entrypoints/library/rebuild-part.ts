/** A part and the date that its article shall have in; the part built anew from its text out. */
import type { BuildOrder, BuildPart } from '../../src/build-part.ts';
import type { Part } from '../../src/library/kept-story.ts';

/**
 * Null as date: what the text tells. A part that was not built from a page's text alone, or that can't
 * be built any more, comes back as it is: its edit then holds without it.
 */
export async function rebuildPart(
  build: BuildPart,
  part: Part,
  published: BuildOrder['published'],
  keepsOldDate: boolean,
): Promise<Part> {
  const article = part.story.articles[0];
  if (part.from !== 'followed' || part.text === null || article === undefined) return part;
  const { id, url, source } = article;
  const built = await build({ id, text: part.text, url, source, published });
  if ('problem' in built) return part;
  const { asRead = dateAsRead(part) } = part;
  return keepsOldDate ? { ...built.part, asRead } : built.part;
}

/** A date that the text told is told by it again. */
function dateAsRead({ story }: Part): NonNullable<Part['asRead']> | null {
  const published = story.articles[0]?.published ?? null;
  return published?.origin === 'text' ? { date: published.date, origin: 'text' } : null;
}
