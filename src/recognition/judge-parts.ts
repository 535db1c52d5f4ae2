/**
 * A passage and its parts (the posts of a live blog) in; one verdict, and in which parts it holds, out. A live
 * blog of the day is about many things: where the whole is not related, one of its posts may be.
 */
import type { Library } from '../library/library.ts';
import { judgePage } from './judge-page.ts';
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

/** A related post makes its page a background page at most: the page is about the day. */
export function judgeParts(
  library: Library,
  passage: Passage,
  parts: readonly Stretch[],
): PartVerdict {
  const whole = judgePage(library, passage);
  if (whole.relation !== 'none') return { verdict: whole, within: null };
  const related = parts
    .map((part) => judgePart(library, passage, part))
    .filter(({ verdict }) => verdict.relation !== 'none');
  const [best] = related.toSorted((a, b) => b.verdict.score - a.verdict.score);
  if (best === undefined) return { verdict: whole, within: null };
  const same = related.filter(({ verdict }) => verdict.story === best.verdict.story);
  return {
    verdict: { ...best.verdict, relation: 'background' },
    within: same.map(({ part }) => part),
  };
}

function judgePart(library: Library, passage: Passage, part: Stretch): JudgedPart {
  const text = passage.text.slice(part.start, part.end);
  return { part, verdict: judgePage(library, { ...passage, title: '', text }) };
}
