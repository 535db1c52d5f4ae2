/**
 * An article with its entries in, the words that single its story out: names and phrases of two or
 * three words, which tell stories apart better than single words do.
 */
import type { Article } from '../article/article.ts';
import { everydayWords, functionWords } from './data/common-words.ts';
import type { FoundEntries } from './reference.ts';
import type { Entry, Name, Term } from './story.ts';

/** Enough for any article; the rest would be noise that costs time on every page. */
const mostTerms = 40;
/** A name of the main subject has 1, one in passing this much. */
const leastNameWeight = 0.3;
/** A country or a capital is in news of all kinds. */
const genericShare = 0.5;
/** Shorter names ("UN") stand in too many other texts. */
const shortestName = 3;
const phraseWeights = {
  base: 0.1,
  rareWord: 0.08,
  repeat: 0.08,
  headline: 0.12,
  lead: 0.06,
  most: 0.55,
};

/** Heaviest first, then in the order of the alphabet. */
export function findTerms(article: Article, found: FoundEntries): Term[] {
  const terms = new Map<string, Term>();
  const candidates = [...found.entries.flatMap(nameTerms), ...phraseTerms(article, found.entries)];
  for (const term of candidates) {
    const key = term.text.toLowerCase();
    if ((terms.get(key)?.weight ?? 0) < term.weight) terms.set(key, term);
  }
  return [...terms.values()]
    .sort((a, b) => b.weight - a.weight || (a.text < b.text ? -1 : 1))
    .slice(0, mostTerms);
}

function nameTerms(entry: Entry): Term[] {
  const share = leastNameWeight + (1 - leastNameWeight) * entry.weight;
  const weight = round(share * (entry.generic ? genericShare : 1));
  return entry.names
    .filter((name) => name.origin === 'text' && singlesOut(name))
    .map(({ text, lang }) => ({ text, lang, weight }));
}

function singlesOut({ text }: Name): boolean {
  const words = text.toLowerCase().split(' ');
  const isCommon = words.every((word) => everydayWords.has(word) || functionWords.has(word));
  return text.length >= shortestName && !(isCommon && words.length < 2);
}

interface Phrase {
  readonly text: string;
  count: number;
  readonly isInLead: boolean;
}

function phraseTerms(article: Article, entries: readonly Entry[]): Term[] {
  const phrases = new Map<string, Phrase>();
  for (const [sentence, { text }] of article.sentences.entries()) {
    for (const phrase of findPhrases(text)) {
      const seen = phrases.get(phrase);
      if (seen === undefined)
        phrases.set(phrase, { text: phrase, count: 1, isInLead: sentence < 2 });
      else seen.count++;
    }
  }
  const names = new Set(
    entries.flatMap(({ names }) => names.map(({ text }) => text.toLowerCase())),
  );
  return [...phrases.values()]
    .filter(({ text }) => !names.has(text.toLowerCase()))
    .map((phrase) => ({ text: phrase.text, lang: 'en', weight: weigh(phrase, article.headline) }));
}

/** Runs of two or three words that no function word, mark or verb form divides. */
function findPhrases(text: string): string[] {
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
  return word.length < 3 || isForm || isName || functionWords.has(word);
}

function weigh({ text, count, isInLead }: Phrase, headline: string): number {
  const rare = text.split(' ').filter((word) => !everydayWords.has(word)).length;
  const { base, rareWord, repeat, headline: inHeadline, lead, most } = phraseWeights;
  const isInHeadline = headline.toLowerCase().includes(text);
  const weight =
    base +
    rareWord * rare +
    repeat * (count - 1) +
    (isInHeadline ? inHeadline : 0) +
    (isInLead ? lead : 0);
  return round(Math.min(most, weight));
}

/** Two decimals: more would only pretend. */
function round(weight: number): number {
  return Math.round(weight * 100) / 100;
}
