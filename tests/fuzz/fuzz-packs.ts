/**
 * `npm run fuzz:packs [-- SEED [RUNS]]`: reads 20,000 packs broken by chance and tells the seed that makes
 * them again, how many were taken, and the smallest pack that breaks the promise.
 */
import * as fc from 'fast-check';
import { readPack } from '../../src/library/pack/read-pack.ts';
import { badPack, findBreach } from './bad-pack.ts';

const defaultRuns = 20_000;
const [seed = Math.floor(Math.random() * 2 ** 31), numRuns = defaultRuns] = process.argv
  .slice(2)
  .map(Number);

console.log(`seed ${seed}, ${numRuns} packs`);
let slowestMs = 0;
let taken = 0;
const property = fc.property(badPack, (text) => {
  const start = performance.now();
  if (readPack(text).refusal === null) taken++;
  slowestMs = Math.max(slowestMs, performance.now() - start);
  const breach = findBreach(text);
  if (breach !== null) throw new Error(breach);
});
const result = fc.check(property, { seed, numRuns });
console.log(
  `${result.numRuns} read, ${taken} of them taken, the slowest in ${Math.round(slowestMs)} ms`,
);
if (result.failed) {
  console.error(fc.defaultReportMessage(result));
  process.exitCode = 1;
} else {
  console.log('none broke the promise');
}
