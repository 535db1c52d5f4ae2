/** A sentence in, its phrases out that may single a story out: two or three words of a noun phrase. */
import { isSmallWord } from './data/small-words.ts';

/** Neither verbs nor nouns by their form, and no part of a term: "tunnels | beneath", "late | on". */
const dividers = new Set(
  'aboard abroad aged ahead alike amid apart ashore aside awry beneath early else halfway late long next overnight prior there underway worth'.split(
    ' ',
  ),
);

/** Runs of two or three words that no name, function word, mark or verb form divides, in lower case as they stand. */
export function findPhrases(text: string): string[] {
  const runs = text
    .split(/[^\p{L}\p{N}\s’'-]+/u)
    .flatMap((part) => part.split(/\s+/).reduce(collectRun, [[]]));
  return runs.filter((run) => run.length === 2 || run.length === 3).map((run) => run.join(' '));
}

function collectRun(runs: string[][], word: string): string[][] {
  const plain = word.replace(/[’']s?$/, '');
  if (dividesPhrase(plain)) runs.push([]);
  else runs.at(-1)?.push(plain);
  if (plain !== word) runs.push([]);
  return runs;
}

function dividesPhrase(word: string): boolean {
  const isForm = /(?:ly|ing|ed)$/.test(word) && word.length > 4;
  const isName = /^\p{Lu}|\d/u.test(word);
  const isContraction = /[’']|^-/.test(word);
  return (
    word.length < 3 || isForm || isName || isContraction || dividers.has(word) || isSmallWord(word)
  );
}
