import { expect, test } from 'vitest';
import { runInSlices } from '../../../src/page/run-in-slices.ts';

/** A clock that goes on by one for each step, and steps that tell what they did. */
function setUp(count: number) {
  const told: string[] = [];
  let time = 0;
  function* steps(): Generator<void, string> {
    try {
      for (let at = 0; at < count; at += 1) {
        time += 1;
        told.push(`step ${at}`);
        yield;
      }
      return 'result';
    } finally {
      told.push('end');
    }
  }
  const stop = new AbortController();
  const pause = async (): Promise<void> => {
    told.push('pause');
  };
  return { told, steps, stop, options: { pause, now: () => time, signal: stop.signal } };
}

test('steps follow one another until the budget is used up; the last gives the result', async () => {
  const { told, steps, options } = setUp(5);
  expect(await runInSlices(steps(), { ...options, budgetMs: 2 })).toBe('result');
  expect(told.join(', ')).toBe('step 0, step 1, pause, step 2, step 3, pause, step 4, end');
});

test('a step that is longer than the budget is followed by a pause', async () => {
  const { told, steps, options } = setUp(2);
  await runInSlices(steps(), { ...options, budgetMs: 0.5 });
  expect(told.join(', ')).toBe('step 0, pause, step 1, pause, end');
});

test('once the signal aborts no step is taken, what was begun is ended, and nothing is given', async () => {
  const { told, steps, stop, options } = setUp(5);
  const pause = async (): Promise<void> => stop.abort();
  const run = runInSlices(steps(), { ...options, pause, budgetMs: 1 });
  await expect(run).rejects.toBe(stop.signal.reason);
  expect(told).toEqual(['step 0', 'end']);
});

test('what a step throws is thrown', async () => {
  const { options } = setUp(0);
  // oxlint-disable-next-line require-yield -- It fails before.
  function* failing(): Generator<void, string> {
    throw new Error('No such page');
  }
  await expect(runInSlices(failing(), options)).rejects.toThrow('No such page');
});

test('by default other tasks have their turn in between', async () => {
  const { told, steps, stop } = setUp(2);
  setTimeout(() => told.push('other'), 0);
  await runInSlices(steps(), { budgetMs: 0, signal: stop.signal });
  expect(told.indexOf('other')).toBeGreaterThan(0);
  expect(told.indexOf('other')).toBeLessThan(told.indexOf('end'));
});
