/**
 * `npm run train:names -- --polnear FOLDER --corenlp FOLDER --gum FOLDER --uner FILE`: learns from
 * labelled news what names look like and writes src/knowledge/entries/data/name-weights.ts. The
 * corpora stay where they are: only numbers come of them. Held-out and test parts are never read.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chooseFeatures } from './choose-features.ts';
import { keepWeightiest } from './keep-weightiest.ts';
import { learnedKinds, learnWeights } from './learn-weights.ts';
import { makeExamples } from './make-examples.ts';
import { packWords } from '../../src/knowledge/plugin/pack-words.ts';
import { readCorenlp } from './read-corenlp.ts';
import { readGum } from './read-gum.ts';
import { readIob } from './read-iob.ts';
import { settleLabels } from './settle-labels.ts';

const target = new URL('../../src/knowledge/entries/data/name-weights.ts', import.meta.url);

/** From −33 to 33, in eighths of a logarithm of odds. */
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-!';
const stepsPerUnit = 8;
/** Features all of whose weights are smaller tell next to nothing. */
const leastWeight = 0.15;

const head = `/**
 * What features of names are worth for person, place, organisation and none, in eighths of a
 * logarithm of odds, one letter each; features as \`list-features.ts\` writes them. Learned, not written
 * by hand, and packed: \`npm run train:names\` makes this file.
 *
 * Counted from labelled texts, of which it holds no sentence: PolNeAR (networkdynamics/PolNeAR,
 * which states no licence) with the tags of Stanford CoreNLP; GUM (amir-zeldes/gum, labels CC BY 4.0; texts of
 * its academic, bio, court, interview, news, speech, textbook and voyage genres, CC BY or CC BY-SA);
 * UNER_English-EWT (UniversalNER, CC BY-SA 4.0).
 */`;

function main(): void {
  const { polnear, corenlp, gum, uner } = readFolders();
  const texts = [...readCorenlp(polnear, corenlp), ...readGum(gum), ...readIob(uner)];
  const examples = settleLabels(texts.flatMap(makeExamples));
  const all = chooseFeatures(examples);
  const index = keepWeightiest(examples, all, learnWeights(examples, all));
  const weights = learnWeights(examples, index);
  const rows = [...index]
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .flatMap(([feature, at]) => {
      const letters = writeWeights(weights, at);
      return letters === null ? [] : [{ feature, letters }];
    });
  writeFileSync(target, writeModule(rows));
  console.log(`${texts.length} texts, ${examples.length} names, ${rows.length} features`);
}

function readFolders(): Record<'polnear' | 'corenlp' | 'gum' | 'uner', string> {
  const option = { type: 'string' } as const;
  const { values } = parseArgs({
    options: { polnear: option, corenlp: option, gum: option, uner: option },
  });
  const { polnear, corenlp, gum, uner } = values;
  if (!polnear || !corenlp || !gum || !uner)
    throw new TypeError('--polnear, --corenlp, --gum and --uner are all needed');
  return { polnear, corenlp, gum, uner };
}

/** A letter for each kind; null for a feature that tells next to nothing. */
function writeWeights(weights: Float64Array, at: number): string[] | null {
  const count = learnedKinds.length;
  const own = Array.from(weights.slice(at * count, (at + 1) * count));
  if (own.every((weight) => Math.abs(weight) < leastWeight)) return null;
  const zero = (letters.length - 1) / 2;
  return own.map((weight) => {
    const steps = Math.max(-zero, Math.min(zero, Math.round(weight * stepsPerUnit)));
    return letters[steps + zero] ?? '';
  });
}

function writeModule(rows: readonly { feature: string; letters: readonly string[] }[]): string {
  const features = packWords(rows.map(({ feature }) => feature)).join('\n');
  const columns = learnedKinds.map((_, kind) => rows.map((row) => row.letters[kind]).join(''));
  return `${head}
export const weightLetters = '${letters}';

/** For person, place, organisation and none, in the order of the features. */
export const weightColumns = [
${columns.map((column) => `  '${column}',`).join('\n')}
] as const;

/** One a line: how many letters it shares with the one before it, and the rest. */
export const packedFeatures = \`${features.replaceAll(/[\\`]|\$(?=\{)/g, String.raw`\$&`)}\`;
`;
}

main();
