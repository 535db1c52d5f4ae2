/**
 * `npm run train:words -- --polnear FOLDER --corenlp FOLDER`: counts what the common words of news
 * mostly are, sets right and adds what `added-words.ts` says, and writes
 * src/knowledge/entries/data/word-classes.ts, to be formatted (`npm run fix`). The articles stay where they are: only words that many
 * of them share come of them. A quarter of them is held out and never read.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { choosePart } from '../eval/knowledge/corpora/read-part.ts';
import { addedWords, wordClasses, type WordClass } from './added-words.ts';
import { everydayWords } from './everyday-words.ts';
import { packWords } from '../../src/knowledge/plugin/pack-words.ts';

const target = new URL('../../src/knowledge/entries/data/word-classes.ts', import.meta.url);
const heldOutEvery = 4;
/** In fewer articles a word is one of their subject. */
const leastTexts = 25;
/** A word with as large a share of both is a noun or a verb. */
const leastShare = 0.25;
const longestLine = 94;

const head = `/**
 * Some 2,300 common words of English news by what they mostly are. A word that stands here is common:
 * by itself it names nobody. Counted, and added to by hand for what other subjects need:
 * \`npm run train:words\` makes this file, from the tags that Stanford CoreNLP gave PolNeAR
 * (networkdynamics/PolNeAR, which states no licence), of which it holds no sentence. Packed, because
 * every page that follows a story loads it; words to add stand in tests/train.
 */
import { unpackWords } from '../../../article/unpack-words.ts';

`;

const token = /<word>([a-z]+)<\/word>[^]*?<POS>([^<]+)</g;

type Counts = Map<string, { texts: number; tags: Map<string, number> }>;

function main(): void {
  const option = { type: 'string' } as const;
  const { polnear, corenlp } = parseArgs({ options: { polnear: option, corenlp: option } }).values;
  if (!polnear || !corenlp) throw new TypeError('--polnear and --corenlp are both needed');
  const counts: Counts = new Map();
  const files = readdirSync(join(polnear, 'data/train/text')).toSorted();
  for (const file of choosePart(files, { split: 'train', trainPart: 'tuned' }, heldOutEvery)) {
    const xml = join(corenlp, `${file}.xml`);
    if (existsSync(xml)) countText(readFileSync(xml, 'utf8'), counts);
  }
  const classes = new Map<string, WordClass>();
  for (const [word, { texts, tags }] of counts) {
    const one = texts < leastTexts ? null : classify(tags);
    if (one !== null) classes.set(word, one);
  }
  for (const one of wordClasses) for (const word of addedWords[one]) classes.set(word, one);
  writeFileSync(target, writeModule(classes));
  console.log(`${classes.size} words`);
}

function countText(xml: string, counts: Counts): void {
  const seen = new Set<string>();
  for (const [, word = '', tag = ''] of xml.split('<coreference>')[0]?.matchAll(token) ?? []) {
    const one = counts.get(word) ?? { texts: 0, tags: new Map<string, number>() };
    one.texts += seen.has(word) ? 0 : 1;
    one.tags.set(tag, (one.tags.get(tag) ?? 0) + 1);
    counts.set(word, one);
    seen.add(word);
  }
}

/** By its Penn tags; null for what is none of these. */
function classify(tags: ReadonlyMap<string, number>): WordClass | null {
  const all = [...tags.values()].reduce((sum, count) => sum + count, 0);
  const share = (tag: RegExp): number =>
    [...tags].reduce((sum, [one, count]) => sum + (tag.test(one) ? count : 0), 0) / all;
  const shares: readonly (readonly [WordClass, number])[] = [
    ['functionWords', share(/^(?:IN|DT|PRP\$?|TO|W.*|PDT|CC)$/)],
    ['nouns', share(/^NNS?$/)],
    ['verbs', share(/^VB[DNPZ]?$/)],
    ['adjectives', share(/^JJ/)],
    ['adverbs', share(/^RB/)],
    ['gerunds', share(/^VBG$/)],
    ['numbers', share(/^CD$/)],
  ];
  if (share(/^NNS?$/) >= leastShare && share(/^VB[DNPZ]?$/) >= leastShare) return 'nounsOrVerbs';
  const [best] = shares.toSorted((left, right) => right[1] - left[1]);
  return best !== undefined && best[1] > leastShare ? best[0] : null;
}

const letters: Readonly<Record<WordClass, string>> = {
  functionWords: 'F',
  nouns: '',
  verbs: 'V',
  nounsOrVerbs: 'B',
  adjectives: 'J',
  adverbs: 'D',
  gerunds: 'G',
  numbers: 'M',
};
const letterOfOthers = 'O';

function writeModule(classes: ReadonlyMap<string, WordClass>): string {
  const sets = wordClasses.map((one) => `export const ${one} = readClass('${letters[one]}');\n`);
  return [
    head,
    '/**\n * Behind each word the letter of its class, none behind nouns; O: it is of no class. An everyday\n',
    ' * word has a star.\n */\n',
    `const marked = unpackWords(\n${writeLines(classes)},\n);\n\n`,
    "const withoutMarks = (word: string): string => word.replace(/[A-Z*]+$/, '');\n",
    'const readClass = (letter: string): ReadonlySet<string> =>\n',
    "  new Set(marked.filter((word) => word.replace(/[^A-Z]/g, '') === letter).map(withoutMarks));\n\n",
    ...sets,
    '\n/** A phrase of such words alone is no term; one of them beside a rarer word weighs less. */\n',
    'export const everydayWords: ReadonlySet<string> = new Set(\n',
    "  marked.filter((word) => word.endsWith('*')).map(withoutMarks),\n);\n",
  ].join('');
}

/** Packed, with what stands behind each word. */
function writeLines(classes: ReadonlyMap<string, WordClass>): string {
  const everyday = new Set(everydayWords);
  const words = [...new Set([...classes.keys(), ...everydayWords])].toSorted();
  const lines: string[] = [''];
  for (const [at, one] of packWords(words).entries()) {
    const word = words[at] ?? '';
    const own = classes.get(word);
    const letter = own === undefined ? letterOfOthers : letters[own];
    const written = `${one}${letter}${everyday.has(word) ? '*' : ''}`;
    if ((lines.at(-1) ?? '').length + written.length < longestLine)
      lines.push(`${lines.pop()}${written}`);
    else lines.push(written);
  }
  return lines.map((line) => `  '${line}'`).join(' +\n');
}

main();
