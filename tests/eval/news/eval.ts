/**
 * `npm run eval:news [-- --errors] [--frozen]`: how well the sentences of a page are told that are new to a
 * story, beside word overlap and "everything is new"; and how well names of two articles are joined and later
 * figures found. On labelled pairs of articles, each judged with weights that were fitted without it.
 * `--frozen` scores the pairs that nobody tuned on, as it ships; of these nothing but sums is told.
 */
import { parseArgs } from 'node:util';
import { printTable } from '../knowledge/report/print-table.ts';
import { findNews } from '../../../src/knowledge/grow/find-news.ts';
import { readPairs, type Pair } from './read-pairs.ts';
import { scoreJoins, scoreUpdates } from './score-joins.ts';
import {
  crossValidate,
  fitThreshold,
  measureOverlap,
  sayAllNew,
  sayByOverlap,
  sayNews,
  scoreNews,
  type Overlap,
  type Said,
} from './score-news.ts';

const open = readPairs('open');

function sayOverlapping(pairs: readonly Pair[], overlap: Overlap): readonly Said[] {
  const fitted = open.flatMap((pair) => measureOverlap(pair, overlap));
  const rows = pairs.flatMap((pair) => measureOverlap(pair, overlap));
  return sayByOverlap(rows, fitThreshold(fitted));
}

function printNews(pairs: readonly Pair[], ours: readonly Said[], how: string): void {
  const rows: readonly (readonly [string, readonly Said[]])[] = [
    [how, ours],
    ['word overlap, best sentence', sayOverlapping(pairs, 'sentence')],
    ['word overlap, whole article', sayOverlapping(pairs, 'article')],
    ['everything is new', pairs.flatMap(sayAllNew)],
  ];
  printTable(
    [`"new" in ${pairs.length} pairs`, 'precision', 'recall', 'F1', 'sentences'],
    rows.map(([name, said]) => {
      const { precision, recall, f1, sentences } = scoreNews(said);
      return [name, precision.toFixed(3), recall.toFixed(3), f1.toFixed(3), String(sentences)];
    }),
  );
}

function printJoins(pairs: readonly Pair[]): void {
  const joins = pairs.map(scoreJoins);
  const updates = pairs.map(scoreUpdates);
  const count = <T>(scores: readonly T[], of: (score: T) => number): string =>
    String(scores.reduce((sum, score) => sum + of(score), 0));
  printTable(
    ['', 'found', 'missed', 'wrong', 'no entry in one of the two'],
    [
      [
        'joins',
        count(joins, ({ found }) => found),
        count(joins, ({ missed }) => missed.length),
        count(joins, ({ wrong }) => wrong.length),
        count(joins, ({ unread }) => unread.length),
      ],
      [
        'updates',
        count(updates, ({ found }) => found),
        count(updates, ({ missed }) => missed.length),
        count(updates, ({ surplus }) => surplus.length),
        '',
      ],
    ],
  );
}

function printErrors(pair: Pair): void {
  console.log(`\n${pair.name}`);
  const sentences = pair.second.articles[0]?.sentences ?? [];
  for (const { sentence, isNew, reasons } of findNews(pair.first, pair.second)) {
    const mark = isNew === pair.isNew[sentence] ? ' ' : '!';
    const why = reasons.map(({ kind, text }) => `${kind}: ${text}`).join('; ');
    console.log(`${mark} ${isNew ? 'new  ' : 'known'} ${sentences[sentence]}\n          ${why}`);
  }
  const lists = { joins: scoreJoins(pair), updates: scoreUpdates(pair) };
  console.log(JSON.stringify(lists, null, 1));
}

const { values } = parseArgs({
  options: {
    errors: { type: 'boolean', default: false },
    frozen: { type: 'boolean', default: false },
  },
});
printNews(open, crossValidate(open), 'ours, fitted without the pair');
console.log('');
printJoins(open);
if (values.errors) for (const pair of open) printErrors(pair);
if (values.frozen) {
  const frozen = readPairs('frozen');
  console.log('\nfrozen pairs, as it ships');
  printNews(frozen, frozen.flatMap(sayNews), 'ours');
  console.log('');
  printJoins(frozen);
}
