/**
 * `npm run eval:follow`: ten articles of ../shared/pages are followed; are other pages about them, and
 * pages that only look so, taken for what they are, and who of those that they name is explained.
 */
import { measureFollow } from './measure-follow.ts';

const scores = await measureFollow();
for (const { name, isRight, score, missed, strangers } of scores) {
  const words = [
    isRight ? 'right' : 'WRONG',
    score.toFixed(2),
    name,
    missed.length === 0 ? '' : `not explained: ${missed.join(', ')}`,
    strangers.length === 0 ? '' : `WRONG CARD: ${strangers.join(', ')}`,
  ];
  console.log(words.filter((word) => word !== '').join('  '));
}
const own = scores.filter(({ isUnrelated }) => !isUnrelated);
const count = (of: (score: (typeof own)[number]) => number): number =>
  own.reduce((sum, score) => sum + of(score), 0);
const found = count((score) => score.found.length);
const all = found + count((score) => score.missed.length);
console.log(
  `recognised ${own.filter(({ isRight }) => isRight).length} of ${own.length}; ` +
    `explained ${found} of ${all} names; wrong cards ${count((score) => score.strangers.length)}`,
);
