/** Two passages between quotation marks in, whether who spoke the first still speaks in the second out. */
import type { Article } from '../../article/article.ts';
import type { Quoted } from './find-quoted.ts';
import { endsParagraph, fillsSentences } from './stands-alone.ts';
import { startOfMarks, widestMark } from './read-sentences.ts';
import type { Reading } from './read-sentences.ts';

/** A quotation in mid-sentence goes on with the last speaker only when it is at least so long. */
const shortestContinuationCharacters = 40;

export function goesOnWith(
  before: Quoted,
  passage: Quoted,
  article: Article,
  readings: readonly Reading[],
): boolean {
  if (passage.continues) return true;
  if (before.paragraph !== passage.paragraph)
    return fillsNextParagraph(before, passage, article, readings);
  const from = before.pieces.at(-1);
  const to = passage.pieces[0];
  if (!from || !to) return false;
  if (to.start <= widestMark) return true;
  if (isLeadIn(readings[to.sentence], to.start)) return true;
  const isLong = to.end - to.start >= shortestContinuationCharacters;
  const isNamed = readings[to.sentence]?.people.some((name) => name.end <= to.start) ?? false;
  return isLong && !isNamed && to.sentence === from.sentence;
}

/** "Instead, “…”", "As a parent, “…”": a few words of the speaker’s, with nobody else in them. */
function isLeadIn(reading: Reading | undefined, start: number): boolean {
  if (reading === undefined || reading.named.some((name) => name.end <= start)) return false;
  const lead = reading.masked.slice(0, startOfMarks(reading.masked, start));
  return /^(?:[A-Z][a-z]+|As an? [a-z]+|In (?:fact|short|addition|the end)|At the same time|After all|On the other hand),? $/.test(
    lead,
  );
}

/**
 * “…,” Baker said. And the next paragraph is a quotation and nothing else: another speaker would be
 * named. Not so after a question, which another may answer.
 */
function fillsNextParagraph(
  before: Quoted,
  passage: Quoted,
  article: Article,
  readings: readonly Reading[],
): boolean {
  const from = before.pieces.at(-1);
  if (!from || passage.pieces[0]?.sentence !== from.sentence + 1) return false;
  const asks = /\?[’”]?$/.test(article.sentences[from.sentence]?.text.slice(0, from.end) ?? '');
  const earlier = readings[from.sentence]?.masked.slice(0, from.start) ?? '';
  const opensSentence = startOfMarks(earlier, earlier.length) === 0;
  if (asks || !opensSentence) return false;
  return fillsSentences(passage, readings) && endsParagraph(passage, article);
}
