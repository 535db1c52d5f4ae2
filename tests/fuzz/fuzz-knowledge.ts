/**
 * `npm run fuzz:knowledge [-- SEED [RUNS]]`: reads 10,000 bad texts made by chance and tells the seed
 * that makes them again, how many were stories, and the smallest text that breaks the promise.
 */
import * as fc from 'fast-check';
import { badInput, findBreach } from './bad-input.ts';

const defaultRuns = 10_000;
const [seed = Math.floor(Math.random() * 2 ** 31), numRuns = defaultRuns] = process.argv
  .slice(2)
  .map(Number);

console.log(`seed ${seed}, ${numRuns} texts`);
let slowestMs = 0;
const property = fc.property(badInput, ({ source, published }) => {
  const start = performance.now();
  const breach = findBreach(source, published);
  slowestMs = Math.max(slowestMs, performance.now() - start);
  if (breach !== null) throw new Error(breach);
});
const result = fc.check(property, { seed, numRuns });
console.log(`${result.numRuns} read, the slowest in ${Math.round(slowestMs)} ms`);
if (result.failed) {
  console.error(fc.defaultReportMessage(result));
  process.exitCode = 1;
} else {
  console.log('none broke the promise');
}
