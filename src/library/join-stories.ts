/** Several kept stories in, one that tells all of it out. Pure. */
import type { KeptStory, Part } from './kept-story.ts';

/**
 * The first one's id, title, sites and pause stay; its parts and edits go first. An article that stands
 * in several comes once. @throws RangeError when there is none.
 */
export function joinStories(stories: readonly KeptStory[]): KeptStory {
  const [first, ...others] = stories;
  if (first === undefined) throw new RangeError('nothing to join');
  const edits = others.flatMap((each) => each.edits).filter(({ kind }) => kind !== 'title');
  return {
    ...first,
    parts: onceEach(stories.flatMap(({ parts }) => parts)),
    edits: [...first.edits, ...edits],
    lastMet: latest(stories.map(({ lastMet }) => lastMet)),
  };
}

function onceEach(parts: readonly Part[]): readonly Part[] {
  const ids = new Set<string>();
  return parts.filter(({ story }) => {
    const id = story.articles[0]?.id ?? '';
    const isNew = !ids.has(id);
    ids.add(id);
    return isNew;
  });
}

/** ISO instants compare as strings. */
function latest(instants: readonly (string | null)[]): string | null {
  return (
    instants
      .filter((instant) => instant !== null)
      .toSorted()
      .at(-1) ?? null
  );
}
