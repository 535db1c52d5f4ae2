/** A page's sentences and what a reader knows in; for each sentence its signs and reasons out. */
import type { Story } from '../../story.ts';
import { splitWords } from '../compare-words.ts';
import { findNewNames, findQuoted, sortDates, sortNumbers, type Reason } from './find-reasons.ts';
import { listRoots, type Known } from './read-known.ts';
import type { Signs } from './weigh-signs.ts';

export interface ReadSentence {
  readonly signs: Signs;
  /** It says what the story says, but for the figure: new, whatever the signs weigh. */
  readonly hasOtherFigure: boolean;
  /** The particular things that are new; empty where only the wording may tell. */
  readonly reasons: readonly Reason[];
}

/** More are no help to see at a glance what is new. */
const mostWords = 4;
/** From here on a sentence says in substance what the story says. */
const sameWords = 0.6;
const perfect = /\bhad (?!to\b|an?\b|the\b|no\b)/;
/** Behind one of these "had" tells what was before something else that is the news. */
const inClause = /\b(?:after|that|as if|because|which|who|since|until|if|whose)\b[^,]*$/;
const nowWords = /\b(?:now|still|this week|next|since then|meanwhile|again)\b/i;

export function readSigns(page: Story, sentence: number, known: Known): ReadSentence {
  const text = page.articles[0]?.sentences[sentence] ?? '';
  const names = findNewNames(text, page.entries, known);
  const quotes = findQuoted(text, known);
  const numbers = sortNumbers(text, known);
  const dates = sortDates(page, sentence, known);
  const { unknownWords, bestMatch } = matchWords(text, known);
  return {
    signs: {
      unknownWords,
      bestMatch,
      newNumber: sign(numbers.fresh.length > 0),
      knownNumber: sign(numbers.repeated > 0),
      newName: sign(names.length > 0),
      newQuote: sign(quotes.length > 0),
      laterDate: sign(dates.later.length > 0),
      knownDate: sign(dates.repeated > 0),
      before: sign(tellsBefore(text)),
      now: sign(nowWords.test(text)),
      coming: sign(/\bwill\b/.test(text)),
      lead: sign(sentence === 0),
    },
    hasOtherFigure: numbers.replaced && bestMatch >= sameWords,
    reasons: [...names, ...dates.later, ...numbers.fresh, ...quotes],
  };
}

const sign = (is: boolean): number => (is ? 1 : 0);

function tellsBefore(text: string): boolean {
  const found = perfect.exec(text);
  return found !== null && !inClause.test(text.slice(0, found.index));
}

function matchWords(text: string, { counts, sentences, windows }: Known) {
  const roots = [...listRoots(text)];
  // A word that the story lacks weighs as much as if it stood in half a sentence of it.
  const weights = roots.map((root) => Math.log(1 + sentences / (counts.get(root) ?? 0.5)));
  const sumOf = (has: (root: string) => boolean): number =>
    roots.reduce((sum, root, at) => (has(root) ? sum + (weights[at] ?? 0) : sum), 0);
  const all = sumOf(() => true) || 1;
  const best = windows.reduce(
    (most, pair) =>
      Math.max(
        most,
        sumOf((root) => pair.has(root)),
      ),
    0,
  );
  return { unknownWords: sumOf((root) => !counts.has(root)) / all, bestMatch: best / all };
}

/** The words of a sentence that the story has nowhere, as they are written; the sentence where it has all. */
export function quoteStatement(text: string, { words }: Known): string {
  const fresh = text.split(/[^\p{L}\p{N}'’-]+/u).filter((word) => {
    const folded = splitWords(word);
    return word.length > 4 && folded.some((one) => !words.has(one)) && listRoots(word).size > 0;
  });
  return fresh.length > 0 ? [...new Set(fresh)].slice(0, mostWords).join(', ') : text;
}
