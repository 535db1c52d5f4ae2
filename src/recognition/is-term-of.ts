/** A term found in; whether the words there are the term. Capitals tell, and for Han which language it is. */
import type { Term } from '../knowledge/story.ts';
import { sorts } from '../library/fold-character.ts';
import type { Reading } from './read-neighbours.ts';

const primary = (tag: string): string => tag.split('-', 1)[0]!.toLowerCase();

/** Chinese and Japanese share characters, not what they mean: 国会 is one parliament in one, any in the other. */
export function isTermOf({ words, lang }: Reading, term: Term, first: number): boolean {
  return lang === null || words.sort[first] !== sorts.han || primary(lang) === primary(term.lang);
}
