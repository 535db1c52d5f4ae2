/**
 * `npm run train:names -- --polnear FOLDER --corenlp FOLDER --gum FOLDER --uner FILE`: learns from
 * labelled news what names look like and writes src/knowledge/entries/data/name-weights.ts. The
 * corpora stay where they are: only numbers come of them. Held-out and test parts are never read.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chooseFeatures } from './choose-features.ts';
import { learnedKinds, learnWeights } from './learn-weights.ts';
import { makeExamples } from './make-examples.ts';
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
 * logarithm of odds: four letters, then the feature as \`list-features.ts\` writes it. Learned, not
 * written by hand: \`npm run train:names\` makes this file.
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
  const index = chooseFeatures(examples);
  const weights = learnWeights(examples, index);
  const lines = [...index]
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .flatMap(([feature, at]) => writeLine(feature, weights, at));
  writeFileSync(target, writeModule(lines));
  console.log(`${texts.length} texts, ${examples.length} names, ${lines.length} features`);
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

function writeLine(feature: string, weights: Float64Array, at: number): string[] {
  const count = learnedKinds.length;
  const own = Array.from(weights.slice(at * count, (at + 1) * count));
  if (own.every((weight) => Math.abs(weight) < leastWeight)) return [];
  const zero = (letters.length - 1) / 2;
  const written = own.map((weight) => {
    const steps = Math.max(-zero, Math.min(zero, Math.round(weight * stepsPerUnit)));
    return letters[steps + zero];
  });
  return [`${written.join('')}${feature}`];
}

function writeModule(lines: readonly string[]): string {
  const text = lines.join('\n').replaceAll(/[\\`]|\$(?=\{)/g, String.raw`\$&`);
  return `${head}
export const weightLetters = '${letters}';

export const nameWeights = \`
${text}
\`;
`;
}

main();
