/** Takes times in a page, so that what else the machine does hits all that is compared alike. */
/** Enough for the compiler to have settled. */
const warmUpRounds = 8;

/** Milliseconds of each round, by name. */
export type Times<Name extends string> = Record<Name, number[]>;

/** How often each is done in a round, whose time is the least of them: what else the machine does only ever adds. */
const timesARound = 5;

/** Does all the work in each round, warming up first. */
export function timeRounds<Name extends string>(
  rounds: number,
  works: Readonly<Record<Name, () => unknown>>,
  repeats = timesARound,
): Times<Name> {
  const names = Object.keys(works) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Times<Name>;
  for (let round = -warmUpRounds; round < rounds; round++) {
    for (const name of names) {
      const taken = timeOften(works[name], repeats);
      if (round >= 0) times[name].push(taken);
    }
  }
  return times;
}

function timeOften(work: () => unknown, repeats: number): number {
  return Math.min(...Array.from({ length: repeats }, () => timeOnce(work)));
}

/** In milliseconds. */
export function timeOnce(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
