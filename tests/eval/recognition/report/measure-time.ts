/** Labelled pages in; how long judging one takes, warm, out: its verdict and, where it is related, its mentions. */
import type { Library } from '../../../../src/library/library.ts';
import { findMentions } from '../../../../src/recognition/find-mentions.ts';
import { judgePage } from '../../../../src/recognition/judge-page.ts';
import type { Case } from '../cases/case.ts';

const rounds = 5;

function visit(library: Library, { passage }: Case): void {
  const { relation, story } = judgePage(library, passage);
  if (relation !== 'none' && story !== null)
    findMentions(library, story, passage.text, passage.lang);
}

/** Milliseconds: the median page and the slowest, each by its fastest round. */
export function measureTimes(
  cases: readonly Case[],
  libraries: ReadonlyMap<string, Library>,
): { medianMs: number; worstMs: number } {
  const times = cases.map((one) => {
    const library = libraries.get(one.story)!;
    const spent = Array.from({ length: rounds }, () => {
      const start = performance.now();
      visit(library, one);
      return performance.now() - start;
    });
    return Math.min(...spent);
  });
  const sorted = times.toSorted((a, b) => a - b);
  return {
    medianMs: sorted[sorted.length >> 1] ?? Number.NaN,
    worstMs: sorted.at(-1) ?? Number.NaN,
  };
}
