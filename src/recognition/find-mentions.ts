/** A text in; every mention of one story's entries out, with offsets into the text as it was given. */
import { endInText } from '../library/fold-text.ts';
import type { Library } from '../library/library.ts';
import { shapes, splitWords } from '../library/split-words.ts';
import type { Words } from '../library/split-words.ts';
import { chooseNames } from './choose-names.ts';
import { findHits } from './find-hits.ts';
import { beginReading } from './read-neighbours.ts';
import type { Reading } from './read-neighbours.ts';
import type { Candidate } from './candidate.ts';
import type { Mention } from './verdict.ts';
import { withoutOffice } from './without-office.ts';

/** "Peru’s" and German "Perus" mention Peru; "minority governments" is a mention as a whole. */
function placeOf(words: Words, candidate: Candidate): { start: number; end: number } {
  const { first, end } = withoutOffice(words, candidate.hit, candidate.entry);
  const isGenitive = candidate.hit.hasExtraS && candidate.sense.lastShape !== shapes.lower;
  const endUnit = words.end[end - 1]! - (isGenitive ? 1 : 0);
  return {
    start: words.folded.from[words.start[first]!]!,
    end: endInText(words.folded, words.text, endUnit),
  };
}

/**
 * Mentions of a story, by its number in the library, in the order of the text, not overlapping. They are counted from
 * `offset` of the text that was read.
 */
export function placeMentions(
  library: Library,
  reading: Reading,
  story: number,
  offset: number,
): Mention[] {
  const { id } = library.stories[story]!;
  return chooseNames(library, reading, story).map((candidate) => {
    const { start, end } = placeOf(reading.words, candidate);
    return { start: start - offset, end: end - offset, story: id, entry: candidate.entry.id };
  });
}

/**
 * Mentions in the order of the text, not overlapping; none when the library has no such story. `lang` (BCP 47) or
 * null steers how capitals and endings are read. Whether the page is about the story is not asked here.
 */
export function findMentions(
  library: Library,
  story: string,
  text: string,
  lang: string | null,
): Mention[] {
  const number = library.numbers.get(story);
  if (number === undefined) return [];
  const words = splitWords(text, library.letters);
  const reading = beginReading(library, words, findHits(library, words), { text, lang });
  return placeMentions(library, reading, number, 0);
}
