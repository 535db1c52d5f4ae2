/**
 * An article in, the single words out that tell its story from others: those that stand in no table of
 * everyday words, weighed by how often the article has them. Names are left out; phrases are found elsewhere.
 */
import type { Article } from '../article/article.ts';
import { isSmallWord } from './data/small-words.ts';
import { everydayWords } from './entries/data/word-classes.ts';
import type { Term } from './story.ts';

/** More would be words that anybody uses. */
const mostWords = 40;
const shortestWord = 4;
/** Of a word that stands once; it grows with the root of how often it stands. */
const wordWeight = 0.19;
const headlineFactor = 1.5;
const mostWeight = 0.35;
/** Written small: what is capitalised is a name, or may be one. */
const smallWord = /(?<![\p{L}\p{N}’'-])\p{Ll}[\p{L}-]*(?![\p{L}\p{N}])/gu;

/** Heaviest first, then in the order of the alphabet. */
export function findWords({ headline, sentences }: Article): Term[] {
  const counts = new Map<string, number>();
  for (const text of [headline, ...sentences.map(({ text }) => text)])
    for (const word of listWords(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const inHeadline = new Set(listWords(headline));
  return [...counts]
    .map(([text, count]) => ({ text, lang: 'en', weight: weigh(count, inHeadline.has(text)) }))
    .sort((a, b) => b.weight - a.weight || (a.text < b.text ? -1 : 1))
    .slice(0, mostWords);
}

function weigh(count: number, isInHeadline: boolean): number {
  const weight = wordWeight * Math.sqrt(count) * (isInHeadline ? headlineFactor : 1);
  return Math.round(Math.min(mostWeight, weight) * 100) / 100;
}

function listWords(text: string): string[] {
  return [...text.matchAll(smallWord)].map(([word]) => toSingular(word)).filter(tellsApart);
}

/** The library takes a plural for its singular, but no singular for its plural. */
const toSingular = (word: string): string => word.replace(/(?<!ie|[siu])s$/, '');

function tellsApart(word: string): boolean {
  const isEveryday = everydayWords.has(word) || everydayWords.has(`${word}s`);
  const isForm = /(?:ing|ed|ly)$/.test(word);
  return word.length >= shortestWord && !isEveryday && !isForm && !isSmallWord(word);
}
