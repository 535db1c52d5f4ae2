/** An edit in, whose hand its names and dates are shown to be from out: the reader's, or that of a pack's editor. */
import type { Origin } from '../../article/article.ts';
import type { Edit } from './edit.ts';

export function originOf({ by }: Edit): Origin {
  return by === 'editor' ? 'curated' : 'reader';
}
