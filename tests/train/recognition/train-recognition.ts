/** `npm run train:recognition`: fits the weights of recognition to all labelled pages and writes them into src. */
import { writeFileSync } from 'node:fs';
import type { Weights } from '../../../src/recognition/weigh-grounds.ts';
import { readAllCases, listStories } from '../../eval/recognition/cases/read-cases.ts';
import { libraryOf } from '../../eval/recognition/judge-cases.ts';
import { fitModel, measureCases } from './make-rows.ts';

const target = new URL('../../../src/recognition/data/weights.ts', import.meta.url);

const head = `/**
 * What each ground adds to the logarithm of the odds that a page is related, and that a related page is the same
 * story. Fitted, not set by hand: \`npm run train:recognition\` writes this file, from the labelled pages of
 * tests/eval/recognition and ../shared/corpus, of which it holds no word.
 */
import type { Weights } from '../weigh-grounds.ts';
`;

/** Two decimals: more would only pretend. */
const round = (weight: number): number => Math.round(weight * 100) / 100;

const write = (name: string, { bias, grounds }: Weights): string =>
  `\nexport const ${name}: Weights = {\n  bias: ${round(bias)},\n  grounds: {\n${Object.entries(
    grounds,
  )
    .map(([ground, weight]) => `    ${ground}: ${round(weight)},\n`)
    .join('')}  },\n};\n`;

const libraries = new Map(listStories().map((story) => [story, libraryOf(story)]));
const { related, same } = fitModel(measureCases(readAllCases(), libraries));
writeFileSync(target, head + write('relatedWeights', related) + write('sameWeights', same));
