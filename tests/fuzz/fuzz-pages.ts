/**
 * `npm run fuzz:pages [-- SEED [RUNS]]`: reads and judges 5,000 bad pages made by chance and tells the
 * seed that makes them again, and the smallest page that breaks the promise.
 */
import * as fc from 'fast-check';
import { badPage, findBreach } from './bad-page.ts';

const defaultRuns = 5000;
const [seed = Math.floor(Math.random() * 2 ** 31), numRuns = defaultRuns] = process.argv
  .slice(2)
  .map(Number);

console.log(`seed ${seed}, ${numRuns} pages`);
let slowestMs = 0;
const property = fc.property(badPage, (html) => {
  const start = performance.now();
  const breach = findBreach(html);
  slowestMs = Math.max(slowestMs, performance.now() - start);
  if (breach !== null) throw new Error(breach);
});
const result = fc.check(property, { seed, numRuns });
console.log(`${result.numRuns} read, the slowest in ${Math.round(slowestMs)} ms with its parsing`);
if (result.failed) {
  console.error(fc.defaultReportMessage(result));
  process.exitCode = 1;
} else {
  console.log('none broke the promise');
}
