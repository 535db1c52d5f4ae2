/**
 * A library and a passage in; all that recognition says of it out: a verdict for each story that it names, and where it
 * names the entries of those that are asked for.
 */
import type { Library } from '../library/library.ts';
import { splitPassage } from '../library/split-passage.ts';
import type { Words } from '../library/split-words.ts';
import { cutReading } from './cut-reading.ts';
import { placeMentions } from './find-mentions.ts';
import { judgeParts, type PartVerdict, type Stretch } from './judge-parts.ts';
import type { Reading } from './read-neighbours.ts';
import { type PassageReading, readPassage } from './read-passage.ts';
import type { Mention, Passage } from './verdict.ts';

export interface Recognition {
  /** One for each story of which the passage names anything, the strongest first. */
  readonly verdicts: readonly PartVerdict[];
  /**
   * Every mention of one story's entries in `Passage.text`, the title aside, in order; none of a story that the library
   * does not have. Whether the passage is about the story is not asked.
   */
  readonly mentionsOf: (story: string) => Mention[];
}

/** The passage's text as it is read without its title: what a headline teaches of names is not for the text. */
function readText(library: Library, { reading, offset }: PassageReading): Reading {
  if (offset === 0) return reading;
  return cutReading(library, reading, offset, reading.words.text.length);
}

/**
 * `parts` are the posts of a live blog, in order, as stretches of `Passage.text`; none for any other passage. `words`
 * are those of `splitPassage`, for whoever has them.
 */
export function recognise(
  library: Library,
  passage: Passage,
  parts: readonly Stretch[],
  words: Words = splitPassage(passage.title, passage.text, library.letters),
): Recognition {
  const whole = readPassage(library, passage, words);
  let text: Reading | null = null;
  return {
    verdicts: judgeParts(library, passage, parts, whole),
    mentionsOf(story) {
      const number = library.numbers.get(story);
      if (number === undefined) return [];
      text ??= readText(library, whole);
      return placeMentions(library, text, number, whole.offset);
    },
  };
}
