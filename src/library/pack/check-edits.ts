/** A pack's story in; the first of its edits out that would mark every page, or that they are too many to be applied. */
import { findEntryNamed } from '../../knowledge/find-entry-named.ts';
import type { Edit } from '../../knowledge/grow/edit.ts';
import { findNameFault, type NameProblem } from './check-names.ts';
import { mostEditedNames, mostNamesOfStory } from './limits.ts';
import type { PackedStory } from './pack.ts';

type Edited = Pick<PackedStory, 'parts' | 'edits'>;

/** Null when all of them can be applied, in bounded time. */
export function checkEdits(story: Edited): NameProblem | null {
  const names = countNames(story);
  if (names > mostNamesOfStory)
    return { reason: `has more than ${mostNamesOfStory} names`, path: [] };
  if (names * story.edits.length > mostEditedNames)
    return { reason: 'is longer than so many names can bear', path: ['edits'] };
  for (const [at, edit] of story.edits.entries()) {
    const reason = findEditFault(edit, story);
    if (reason !== null) return { reason, path: ['edits', at] };
  }
  return null;
}

/** Why the name that an edit gives can be no name; null when it can, or the edit gives none. */
export function findEditFault(edit: Edit, { parts }: Pick<Edited, 'parts'>): string | null {
  if (edit.kind !== 'name' && edit.kind !== 'rename') return null;
  const entries = parts.flatMap(({ story }) => story.entries);
  const names = findEntryNamed(entries, edit.entry)?.names ?? [];
  // An earlier edit may have given it the name that it is called by here.
  const called = { text: edit.entry, lang: '', origin: 'curated' as const };
  return findNameFault(edit.kind === 'name' ? edit.text : edit.name, {
    names: [...names, called],
  });
}

function countNames({ parts }: Edited): number {
  return parts.reduce(
    (sum, { story }) => story.entries.reduce((all, { names }) => all + names.length, sum),
    0,
  );
}
