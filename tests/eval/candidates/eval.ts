/** `npm run eval:candidates`: how often the words of a labelled page find its story, and how often another. */
import { readAllCases, readFrozenCases } from '../recognition/cases/read-cases.ts';
import { findCandidatePages, sumUp } from './measure-candidates.ts';

const found = findCandidatePages([...readAllCases(), ...readFrozenCases()]);
const { recall, near, far, missed } = sumUp(found);
console.log(`related pages for which their story is found: ${recall.toFixed(4)} (goal .995)`);
console.log(`pages near a story, but not about it: ${near.toFixed(3)}`);
console.log(`pages of other stories: ${far.toFixed(4)}`);
for (const { id, passage } of missed)
  console.log(`missed: ${id} (${passage.lang}) ${passage.title}`);
