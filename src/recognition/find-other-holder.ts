/**
 * A text and a story's subject in; whether the text gives the subject's office to someone else ("Prime Minister
 * Abe"), which puts it in another time. Only in the story's own language, whose word for the office is known.
 */
import type { Entry, Story } from '../knowledge/story.ts';
import { sorts } from '../library/fold-character.ts';
import { gaps, readWord, shapes, splitWords } from '../library/split-words.ts';
import type { Letters } from '../library/letters.ts';
import type { Words } from '../library/split-words.ts';
import { isWordOfOffice } from './data/neighbour-words.ts';
import { describe } from './read-cast.ts';
import type { Reading } from './read-neighbours.ts';

/** The words of office that end the subject's description: "Prime Minister" of "Norway’s Prime Minister". */
function officeOf(story: Story, subject: Entry, letters: Letters): Words | null {
  const text = describe(story, subject);
  const words = splitWords(text, letters);
  let first = words.count;
  while (first > 0 && isWordOfOffice(readWord(words, first - 1))) first--;
  return first < words.count
    ? splitWords(text.slice(words.folded.from[words.start[first]!]), letters)
    : null;
}

function startsAt(words: Words, at: number, phrase: Words): boolean {
  for (let i = 0; i < phrase.count; i++) {
    if (words.hashA[at + i] !== phrase.hashA[i] || words.hashB[at + i] !== phrase.hashB[i])
      return false;
  }
  return true;
}

/** A capitalised word that is nobody of the story, right after the office. */
function isStranger({ words, known }: Reading, index: number): boolean {
  return (
    index < words.count &&
    words.gap[index] === gaps.space &&
    words.shape[index] === shapes.capital &&
    words.sort[index] === sorts.upper &&
    known[index] === 0 &&
    !isWordOfOffice(readWord(words, index))
  );
}

/** False where the story's subject has no office, or the text does not name it. */
export function hasOtherHolder(reading: Reading, story: Story, subject: Entry | null): boolean {
  const office = subject && officeOf(story, subject, reading.words.letters);
  if (!office) return false;
  for (let at = 0; at + office.count < reading.words.count; at++) {
    if (startsAt(reading.words, at, office) && isStranger(reading, at + office.count)) return true;
  }
  return false;
}
