/**
 * The opening of a page and the stories whose words it has in; whether it is worth reading the page whole out. Words
 * alone let through a sixth of the news on other things, and each such page would be read for nothing.
 */
import type { Library } from '../library/library.ts';
import { splitPassage } from '../library/split-passage.ts';
import type { Words } from '../library/split-words.ts';
import { judgeReading } from './judge-page.ts';
import { readPassage } from './read-passage.ts';
import type { Passage } from './verdict.ts';

/**
 * Chosen on the labelled pages of tests/eval/recognition: of those that are related as a whole none has less than .18
 * by its first 1,500 characters, and one short post among others of a live page has .06.
 */
const leastScore = 0.05;

/** `words` are those of `splitPassage`, for whoever has them. */
export function mayBeRelated(
  library: Library,
  { title, text }: Pick<Passage, 'title' | 'text'>,
  words: Words = splitPassage(title, text, library.letters),
): boolean {
  const passage: Passage = { title, text, lang: null, date: null, url: null };
  const [nearest] = judgeReading(library, readPassage(library, passage, words), passage);
  return nearest !== undefined && nearest.score >= leastScore;
}
