/** A story's clues and a page's words in; how likely the story is worth looking at closely out. */
import type { Clue } from './list-clues.ts';

/**
 * On the labelled pages of tests/eval/recognition .5 finds as many of the related as .2, and of the pages
 * on other things a third; a little below it.
 */
const leastWeight = 0.4;

/**
 * The sum of the weights of all clues that the page has; 0 where that is too little, or generic only.
 * `words` are `listPageWords`'.
 */
export function weighClues(clues: readonly Clue[], words: ReadonlySet<string>): number {
  const found = clues.filter(({ names }) =>
    names.some((keys) => keys.every((key) => words.has(key))),
  );
  if (found.every((clue) => clue.isGeneric)) return 0;
  const weight = found.reduce((sum, clue) => sum + clue.weight, 0);
  return weight < leastWeight ? 0 : weight;
}
