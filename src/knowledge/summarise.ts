/**
 * An article with its entries in, three to five of its sentences out that tell it: the lead, then what
 * is near the top, names the main subjects and repeats nothing. Whole sentences only, each of which
 * stands alone.
 */
import type { Article, Span } from '../article/article.ts';
import { everydayWords, functionWords } from './entries/data/word-classes.ts';
import { hasLoosePronoun } from './has-loose-pronoun.ts';
import { groupBy } from './group-by.ts';
import { isLeaning, isUnexplained } from './is-leaning.ts';
import type { FoundEntries } from './reference.ts';
import type { Entry, Quote } from './story.ts';

/** No method measured beats the opening of a news story by much, so position weighs most. */
const positionWeight = 1.8;
/** Sentences until its weight is halved. */
const positionHalf = 4;
const entryWeight = 0.2;
const headlineWeight = 0.7;
/** One word of a headline of common words must not count as half of it. */
const fewestHeadlineWords = 5;
/** The first full quotation of someone named in its sentence: editors like to have one. */
const keyQuoteWeight = 0.2;
/** Characters: shorter quotations are phrases, not statements. */
const shortestKeyQuote = 60;
/** A sentence that shares all its words with a chosen one gives up this much. */
const repetitionWeight = 0.5;
/** Two names in common are no repetition, however few words a sentence has beside them. */
const fewestSentenceWords = 10;
/** Words: shorter tells little, longer does not fit a summary. */
const shortestSentence = 8;
const longestSentence = 50;

interface Candidate {
  readonly sentence: number;
  readonly words: ReadonlySet<string>;
  readonly score: number;
}

/** In the order of the text; fewer than three only where the article has no more that stand alone. */
export function summarise(article: Article, found: FoundEntries, quotes: readonly Quote[]): Span[] {
  const keyQuote = findKeyQuote(quotes);
  const worth = weighSentences(found);
  const [lead, ...rest] = article.sentences.map((_, sentence) =>
    rate(article, sentence, worth.get(sentence) ?? 0, keyQuote),
  );
  if (lead === undefined) return [];
  const quoted = groupBy(listQuoted(quotes), ({ span }) => span.sentence);
  const opening = `${article.headline} ${article.sentences[0]?.text ?? ''}`;
  const known = new Map(found.entries.map((entry) => [entry.id, entry]));
  const named = groupBy(found.references, ({ span }) => span.sentence);
  const open = rest.filter(({ sentence }) => {
    const text = article.sentences[sentence]?.text ?? '';
    const inQuotes = quoted.get(sentence) ?? [];
    return (
      standsAlone(text, inQuotes) &&
      !isUnexplained(text, opening) &&
      !hasLoosePronoun(
        text,
        inQuotes.map(({ span }) => span),
        named.get(sentence) ?? [],
        known,
      )
    );
  });
  const chosen = [lead];
  while (chosen.length < wantedCount(article) && open.length > 0) {
    const best = open.reduce((a, b) => (marginal(b, chosen) > marginal(a, chosen) ? b : a));
    chosen.push(best);
    open.splice(open.indexOf(best), 1);
  }
  return chosen
    .map(({ sentence }) => sentence)
    .sort((a, b) => a - b)
    .map((sentence) => wholeSentence(article, sentence));
}

/** One sentence in three, but three at least and five at most. */
function wantedCount(article: Article): number {
  return Math.min(5, Math.max(3, Math.round(article.sentences.length / 3)));
}

function findKeyQuote(quotes: readonly Quote[]): number | null {
  const key = quotes.find(
    ({ spans: [span, ...more], speaker, speakerWords }) =>
      span !== undefined &&
      more.length === 0 &&
      speaker !== null &&
      speakerWords?.sentence === span.sentence &&
      speakerWords.end - speakerWords.start > 'they'.length &&
      span.end - span.start >= shortestKeyQuote,
  );
  return key?.spans[0]?.sentence ?? null;
}

function rate(
  article: Article,
  sentence: number,
  worth: number,
  keyQuote: number | null,
): Candidate {
  const words = contentWords(article.sentences[sentence]?.text ?? '');
  const headline = contentWords(article.headline);
  const inHeadline = [...words].filter((word) => headline.has(word)).length;
  const score =
    positionWeight / (1 + sentence / positionHalf) +
    entryWeight * Math.min(2, worth) +
    headlineWeight * (inHeadline / Math.max(headline.size, fewestHeadlineWords)) +
    (sentence === keyQuote ? keyQuoteWeight : 0);
  return { sentence, words, score };
}

/** By sentence, what the entries that it names weigh together. */
function weighSentences({ entries, references }: FoundEntries): ReadonlyMap<number, number> {
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  const sums = new Map<number, number>();
  for (const [sentence, own] of groupBy(references, ({ span }) => span.sentence)) {
    const named = [...new Set(own.map(({ entry }) => known.get(entry)))];
    const worths = named.map(worthOf);
    sums.set(
      sentence,
      worths.reduce((sum, worth) => sum + worth, 0),
    );
  }
  return sums;
}

/** A country that all news names tells little; a person does, however well known. */
function worthOf(entry: Entry | undefined): number {
  if (entry === undefined) return 0;
  return entry.generic && entry.kind !== 'person' ? entry.weight / 2 : entry.weight;
}

interface QuotedPart {
  readonly span: Span;
  /** The quotation goes on beyond this sentence. */
  readonly isCut: boolean;
}

function listQuoted(quotes: readonly Quote[]): QuotedPart[] {
  return quotes.flatMap(({ spans }) => spans.map((span) => ({ span, isCut: spans.length > 1 })));
}

function standsAlone(text: string, quoted: readonly QuotedPart[]): boolean {
  const count = text.split(/\s+/).length;
  if (count < shortestSentence || count > longestSentence || isLeaning(text)) return false;
  const ownCharacters = quoted.reduce(
    (rest, { span }) => rest - (span.end - span.start),
    text.length,
  );
  const isQuoteAlone = quoted.length > 0 && ownCharacters < 12;
  const isCutQuote = quoted.some(({ isCut }) => isCut);
  return (
    !isQuoteAlone &&
    !isCutQuote &&
    !/[“"][^“”"]*$|:$|\?[”’)]*$|^\(|\bfor (?:example|instance)\b/.test(text) &&
    !/^[^“"]*”/.test(text)
  );
}

function marginal(candidate: Candidate, chosen: readonly Candidate[]): number {
  const overlaps = chosen.map(({ words }) => overlap(candidate.words, words));
  return candidate.score - repetitionWeight * Math.max(...overlaps);
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(fewestSentenceWords, Math.min(a.size, b.size));
}

function contentWords(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:[-.][\p{L}\p{N}]+)*/gu) ?? [];
  return new Set(words.filter((word) => !functionWords.has(word) && !everydayWords.has(word)));
}

function wholeSentence(article: Article, sentence: number): Span {
  const end = article.sentences[sentence]?.text.length ?? 0;
  return { article: article.id, sentence, start: 0, end };
}
