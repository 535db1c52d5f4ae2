/** A piece of work in, the milliseconds that it takes out: the median of the rounds once it is warm. */
import { median } from '../scores/quantile.ts';

const warmUpRounds = 2;

/** `prepare` gives each round what it works on, and is not counted. */
export function timeWork<Given>(
  prepare: () => Given,
  work: (given: Given) => unknown,
  rounds: number,
): number {
  const times: number[] = [];
  for (let round = -warmUpRounds; round < rounds; round += 1) {
    const given = prepare();
    const start = performance.now();
    work(given);
    if (round >= 0) times.push(performance.now() - start);
  }
  return median(times);
}
