/** Stories of one article each and a reader's edits in; one story out. Pure, and quick without the builder. */
import type { Story } from '../story.ts';
import type { Edit } from './edit.ts';

/** `parts` is never empty; the first one's language is the story's. */
export function growStory(id: string, parts: readonly Story[], edits: readonly Edit[]): Story {
  void edits;
  const [first] = parts;
  if (first === undefined) throw new RangeError('a story has at least one article');
  return { ...first, id };
}
