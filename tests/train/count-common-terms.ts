/**
 * `npm run train:terms -- --polnear FOLDER`: counts in how many news articles a phrase or
 * the name of a body stands and writes src/knowledge/data/common-terms.ts. The articles stay where they
 * are: only what many of them share comes of them. A quarter of them is held out and never read.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseArticle } from '../../src/article/parse-article.ts';
import { findBody } from '../../src/knowledge/entries/gazetteer.ts';
import { findEntries } from '../../src/knowledge/entries/find-entries.ts';
import type { EntryKind } from '../../src/knowledge/story.ts';
import { findPhrases } from '../../src/knowledge/find-phrases.ts';
import { choosePart } from '../eval/knowledge/corpora/read-part.ts';

const target = new URL('../../src/knowledge/data/common-terms.ts', import.meta.url);
const heldOutEvery = 4;
/** Share of the articles: in one of 110 a phrase, in one of seventy a body or somebody is common. */
const commonPhraseShare = 1 / 110;
const commonNameShare = 1 / 70;
/** People come and go: only those whom all news names. */
const commonPersonShare = 1 / 35;
/** A name that is read as a person's in so many articles is one: less is misreading. */
const fewestReadings = 3;
const longestLine = 94;

const head = `/**
 * What stands in news of many kinds and so singles no story out: phrases, and names of bodies. Counted,
 * not written by hand: \`npm run train:terms\` makes this file, from PolNeAR
 * (networkdynamics/PolNeAR, which states no licence), of which it holds no sentence.
 */
import { nameList } from '../../article/word-list.ts';
`;

class Counter {
  readonly #counts = new Map<string, number>();

  /** Each of them once, however often it stands in the article. */
  add(terms: readonly string[]): void {
    for (const term of new Set(terms)) this.#counts.set(term, (this.#counts.get(term) ?? 0) + 1);
  }

  listFrom(least: number): string[] {
    return [...this.#counts]
      .filter(([, count]) => count >= least)
      .map(([term]) => term)
      .toSorted();
  }
}

interface Counted {
  readonly phrases: string[];
  readonly bodies: string[];
  readonly people: string[];
}

function countTerms(folder: string): Counted {
  const texts = join(folder, 'data/train/text');
  const files = readdirSync(texts).toSorted();
  const tuned = choosePart(files, { split: 'train', trainPart: 'tuned' }, heldOutEvery);
  const [phrases, bodies, people] = [new Counter(), new Counter(), new Counter()];
  for (const file of tuned) {
    const article = parseArticle(`News\n\n${readFileSync(join(texts, file), 'utf8')}`, {
      id: file,
    });
    phrases.add(article.sentences.flatMap(({ text }) => findPhrases(text)));
    const { entries } = findEntries(article);
    const listNames = (wanted: EntryKind): string[] =>
      entries
        .filter(({ kind }) => kind === wanted)
        .flatMap(({ names }) => names.map(({ text }) => text));
    bodies.add(listNames('organisation'));
    people.add(listNames('person'));
  }
  const everybody = new Set(people.listFrom(fewestReadings));
  return {
    phrases: phrases.listFrom(tuned.length * commonPhraseShare),
    // Somebody’s name, read as a body’s here and there, is of its time; known bodies are common anyway.
    bodies: bodies
      .listFrom(tuned.length * commonNameShare)
      .filter((name) => !everybody.has(name) && findBody(name) === null),
    people: people.listFrom(tuned.length * commonPersonShare).filter((name) => name.includes(' ')),
  };
}

function writeSet(name: string, doc: string, terms: readonly string[]): string {
  return `\n/** ${doc} */\nexport const ${name}: ReadonlySet<string> = new Set(\n  nameList(\n${writeLines(terms)},\n  ),\n);\n`;
}

function writeLines(terms: readonly string[]): string {
  const lines: string[] = [''];
  for (const [at, term] of terms.entries()) {
    const part = at === terms.length - 1 ? term : `${term}|`;
    if ((lines.at(-1) ?? '').length + part.length < longestLine)
      lines.push(`${lines.pop()}${part}`);
    else lines.push(part);
  }
  return lines.map((line) => `    '${line}'`).join(' +\n');
}

const { values } = parseArgs({ options: { polnear: { type: 'string' } } });
if (values.polnear === undefined) throw new TypeError('--polnear FOLDER is missing');
const { phrases, bodies, people } = countTerms(values.polnear);
writeFileSync(
  target,
  head +
    writeSet('commonPhrases', 'In lower case.', phrases) +
    writeSet('commonBodies', 'As they are written.', bodies) +
    writeSet('commonPeople', 'By full name: whom news of all kinds names.', people),
);
console.log(
  `${phrases.length} phrases, ${bodies.length} names of bodies, ${people.length} of people`,
);
