/** `npm run train:news`: fits the weights of the signs of news to the open pairs and writes them into src. */
import { writeFileSync } from 'node:fs';
import { readPairs } from '../../eval/news/read-pairs.ts';
import { fitNews } from './fit-news.ts';

const target = new URL('../../../src/knowledge/grow/news/weights.ts', import.meta.url);

const head = `/**
 * What each sign adds to the logarithm of the odds that a sentence is new. Fitted, not set by hand:
 * \`npm run train:news\` writes this file, from the labelled pairs of tests/eval/news.
 */
import type { SignWeights } from './weigh-signs.ts';
`;

/** Two decimals: more would only pretend. */
const round = (weight: number): number => Math.round(weight * 100) / 100;

const { bias, signs } = fitNews(readPairs('open'));
const rows = Object.entries(signs).map(([sign, weight]) => `    ${sign}: ${round(weight)},\n`);
writeFileSync(
  target,
  `${head}\nexport const newsWeights: SignWeights = {\n  bias: ${round(bias)},\n  signs: {\n${rows.join('')}  },\n};\n`,
);
