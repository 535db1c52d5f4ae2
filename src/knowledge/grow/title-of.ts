/** What a story of several articles is called in lists. */
import type { Story } from '../story.ts';
import { correctDates } from './correct-dates.ts';
import type { Edit } from './edit.ts';
import { rankParts } from './rank-parts.ts';

/** As the reader calls it, else the headline of its newest dated article. */
export function titleOf(parts: readonly Story[], edits: readonly Edit[]): string {
  const given = edits.flatMap((edit) => (edit.kind === 'title' ? [edit.title.trim()] : []));
  const title = given.at(-1) ?? '';
  if (title !== '') return title;
  const dated = correctDates(parts, edits);
  return dated[rankParts(dated)[0] ?? 0]?.articles[0]?.headline ?? '';
}
