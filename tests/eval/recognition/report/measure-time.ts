/** Labelled pages in; how long judging one takes, warm, out: its verdict and, where it is related, its mentions. */
import type { Library } from '../../../../src/library/library.ts';
import { recognise } from '../../../../src/recognition/recognise.ts';
import type { Case } from '../cases/case.ts';

const rounds = 5;

function visit(library: Library, { passage }: Case): void {
  const { verdicts, mentionsOf } = recognise(library, passage, []);
  for (const { verdict } of verdicts) if (verdict.relation !== 'none') mentionsOf(verdict.story);
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
