/** Grounds and weights in; how probable it is that what they speak for is so. A logistic model. */
import type { Ground, Grounds } from './measure-grounds.ts';

/** What each ground adds to the logarithm of the odds; a ground that is left out adds nothing. */
export interface Weights {
  /** Where no ground is. */
  readonly bias: number;
  readonly grounds: Readonly<Partial<Record<Ground, number>>>;
}

/** In (0, 1). */
export function weighGrounds(grounds: Grounds, { bias, grounds: weights }: Weights): number {
  const all = Object.entries(weights) as [Ground, number][];
  const logOdds = all.reduce((sum, [ground, weight]) => sum + weight * grounds[ground], bias);
  return 1 / (1 + Math.exp(-logOdds));
}
