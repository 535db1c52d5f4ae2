/** Pieces of work in, the milliseconds that each takes out: medians of rounds once they are warm. */
import { median } from '../scores/quantile.ts';

export interface Work {
  /** Gives each run what it works on, and is not counted. */
  readonly prepare: () => Document;
  readonly run: (document: Document) => unknown;
}

const warmUpRounds = 3;
/** A page's clock ticks in steps of 0.1 ms: one round runs a piece of work for so long. */
const roundMs = 15;

/** All in each round, so that what else the machine does hits them alike. */
export function timeWorks<Name extends string>(
  works: Readonly<Record<Name, Work>>,
  rounds: number,
): Record<Name, number> {
  const all = Object.entries<Work>(works).map(([name, work]) => ({
    name,
    work,
    times: [] as number[],
  }));
  for (let round = -warmUpRounds; round < rounds; round += 1) {
    for (const { work, times } of all) {
      const time = timeOne(work);
      if (round >= 0) times.push(time);
    }
  }
  return Object.fromEntries(all.map(({ name, times }) => [name, median(times)])) as Record<
    Name,
    number
  >;
}

function timeOne({ prepare, run }: Work): number {
  let sum = 0;
  let runs = 0;
  while (sum < roundMs) {
    const given = prepare();
    const start = performance.now();
    run(given);
    sum += performance.now() - start;
    runs += 1;
  }
  return sum / runs;
}
