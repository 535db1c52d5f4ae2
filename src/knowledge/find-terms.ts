/**
 * An article with its entries in, the words that single its story out: names, phrases of two or three
 * words, and single words that are rare elsewhere.
 */
import type { Article } from '../article/article.ts';
import { commonBodies, commonPhrases } from './data/common-terms.ts';
import { isSmallWord } from './data/small-words.ts';
import { eras } from './data/time-words.ts';
import { everydayWords } from './entries/data/word-classes.ts';
import { findBody } from './entries/gazetteer.ts';
import { findPhrases } from './find-phrases.ts';
import { findWords } from './find-words.ts';
import type { FoundEntries } from './reference.ts';
import type { Entry, Name, Term } from './story.ts';

/** Names and phrases: enough for any article; the rest would be noise that costs time on every page. */
const mostTerms = 40;
/** A name of the main subject has 1, one in passing this much. */
const leastNameWeight = 0.3;
/** A country or a capital is in news of all kinds. */
const genericShare = 0.5;
/** So is a body that half the news names, and a phrase of one trade ("campaign manager"). */
const commonNameShare = 0.5;
const commonPhraseShare = 0.4;
/** News of all kinds reaches back to these. */
const era = new RegExp(`^(?:${eras})$`);
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
  const candidates = [
    ...found.entries.flatMap((entry) => nameTerms(entry, article.headline)),
    ...phraseTerms(article, found.entries),
  ];
  for (const term of candidates) {
    const key = term.text.toLowerCase();
    if ((terms.get(key)?.weight ?? 0) < term.weight) terms.set(key, term);
  }
  const chosen = [...terms.values()].sort(byWeight).slice(0, mostTerms);
  const words = findWords(article).filter(({ text }) => !terms.has(text));
  return [...chosen, ...words].sort(byWeight);
}

const byWeight = (a: Term, b: Term): number => b.weight - a.weight || (a.text < b.text ? -1 : 1);

function nameTerms(entry: Entry, headline: string): Term[] {
  const share = leastNameWeight + (1 - leastNameWeight) * entry.weight;
  const weight = round(share * (entry.generic ? genericShare : 1));
  const isMain = entry.names.some(({ text }) => headline.includes(text));
  const isCommon = !isMain && entry.names.some(({ text }) => isCommonName(entry, text));
  return entry.names
    .filter((name) => name.origin === 'text' && singlesOut(name))
    .map(({ text, lang }) => ({
      text,
      lang,
      weight: isCommon ? round(weight * commonNameShare) : weight,
    }));
}

function isCommonName({ kind, generic }: Entry, name: string): boolean {
  if (kind === 'event') return era.test(name);
  return kind === 'organisation' && !generic && (commonBodies.has(name) || findBody(name) !== null);
}

function singlesOut({ text }: Name): boolean {
  const words = text.toLowerCase().split(' ');
  const isCommon = words.every((word) => everydayWords.has(word) || isSmallWord(word));
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
  return round(Math.min(most, weight) * (commonPhrases.has(text) ? commonPhraseShare : 1));
}

/** Two decimals: more would only pretend. */
function round(weight: number): number {
  return Math.round(weight * 100) / 100;
}
