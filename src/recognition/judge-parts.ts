/**
 * A passage and its parts (the posts of a live blog) in; a verdict for each story, and in which parts it holds, out.
 * A live blog of the day is about many things: where the whole is not related, one of its posts may be.
 */
import type { Library } from '../library/library.ts';
import { cutReading, hasWholeLines } from './cut-reading.ts';
import { judgeReading } from './judge-page.ts';
import { measurePassage, type PassageReading, readPassage } from './read-passage.ts';
import type { Passage, Verdict } from './verdict.ts';

/** [start, end) of `Passage.text`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface PartVerdict {
  readonly verdict: Verdict;
  /** Where it holds, in order; null: in the whole passage. */
  readonly within: readonly Stretch[] | null;
}

interface JudgedPart {
  readonly part: Stretch;
  readonly verdict: Verdict;
}

/**
 * One for each story of which the passage names anything, the strongest first. A related post makes its page
 * a background page at most: the page is about the day. `reading` is of the passage.
 */
export function judgeParts(
  library: Library,
  passage: Passage,
  parts: readonly Stretch[],
  reading: PassageReading = readPassage(library, passage),
): PartVerdict[] {
  const whole = judgeReading(library, reading, passage);
  const isSettled = whole.every(({ relation }) => relation !== 'none');
  const related = isSettled
    ? []
    : parts.flatMap((part) => judgePart(library, passage, part, reading));
  return whole
    .map((verdict) => {
      const own = related.filter((each) => each.verdict.story === verdict.story);
      return verdict.relation === 'none' && own.length > 0
        ? judgeByParts(own)
        : { verdict, within: null };
    })
    .toSorted((a, b) => b.verdict.score - a.verdict.score);
}

/** By the strongest of the related parts. */
function judgeByParts(related: readonly JudgedPart[]): PartVerdict {
  const verdicts = related.map(({ verdict }) => verdict);
  const best = verdicts.reduce((a, b) => (b.score > a.score ? b : a));
  return {
    verdict: { ...best, relation: 'background' },
    within: related.map(({ part }) => part),
  };
}

/** The verdicts of the stories that a part is related to. */
function judgePart(
  library: Library,
  passage: Passage,
  part: Stretch,
  whole: PassageReading,
): JudgedPart[] {
  const own = { ...passage, title: '', text: passage.text.slice(part.start, part.end) };
  return judgeReading(library, readPart(library, own, part, whole), own)
    .filter(({ relation }) => relation !== 'none')
    .map((verdict) => ({ part, verdict }));
}

/** `own` is what the part is as a passage of its own. */
function readPart(
  library: Library,
  own: Passage,
  { start, end }: Stretch,
  { reading, offset }: PassageReading,
): PassageReading {
  const [from, to] = [start + offset, end + offset];
  if (!hasWholeLines(reading.words.text, from, to)) return readPassage(library, own);
  return measurePassage(cutReading(library, reading, from, to), 0, false);
}
