/**
 * `npm run eval:knowledge [-- ARTICLE …] [--part quotes] [--errors] [--json] [--frozen]`: what the
 * builder makes of labelled articles, in figures beside the goals of KNOWLEDGE.md. With
 * `--polnear FOLDER` or `--gum FOLDER` `[--split dev|train] [--train-part tuned|held]` it scores a
 * checkout of that corpus instead.
 */
import { parseArgs } from 'node:util';
import { evaluateArticles } from './eval-articles.ts';
import { corpora, evaluateCorpus, type Wishes } from './eval-corpus.ts';
import { parts, type Part } from './scores/measures.ts';
import { readCorpusPart } from './corpora/read-part.ts';

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: {
      part: { type: 'string' },
      errors: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      frozen: { type: 'boolean', default: false },
      polnear: { type: 'string' },
      gum: { type: 'string' },
      split: { type: 'string' },
      'train-part': { type: 'string' },
    },
    allowPositionals: true,
  });
  const wishes: Wishes = {
    part: readPart(values.part),
    hasErrors: values.errors,
    isJson: values.json,
  };
  const split = readCorpusPart(values.split, values['train-part']);
  const { polnear, gum } = values;
  if (polnear !== undefined) evaluateCorpus(corpora.polnear, polnear, split, wishes);
  if (gum !== undefined) evaluateCorpus(corpora.gum, gum, split, wishes);
  if (polnear === undefined && gum === undefined)
    await evaluateArticles(positionals, values.frozen, wishes);
}

function readPart(written: string | undefined): Part | undefined {
  if (written === undefined || written in parts) return written as Part | undefined;
  throw new TypeError(`--part is one of ${Object.keys(parts).join(', ')}`);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  console.error(`eval:knowledge: ${error.message}`);
  process.exitCode = 1;
}
