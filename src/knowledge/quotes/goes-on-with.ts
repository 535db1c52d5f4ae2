/** Two passages between quotation marks in, whether who spoke the first still speaks in the second out. */
import type { Article } from '../../article/article.ts';
import type { Quoted } from './find-quoted.ts';
import { endOfMarks, startOfMarks, widestMark } from './read-sentences.ts';
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
  const isLong = to.end - to.start >= shortestContinuationCharacters;
  const isNamed = readings[to.sentence]?.people.some((name) => name.end <= to.start) ?? false;
  return isLong && !isNamed && to.sentence === from.sentence;
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
  const [first] = passage.pieces;
  const last = passage.pieces.at(-1);
  if (!from || !first || !last || first.sentence !== from.sentence + 1) return false;
  const asks = /\?[’”]?$/.test(article.sentences[from.sentence]?.text.slice(0, from.end) ?? '');
  const earlier = readings[from.sentence]?.masked.slice(0, from.start) ?? '';
  const opensSentence = startOfMarks(earlier, earlier.length) === 0;
  const rest = readings[last.sentence]?.masked ?? '';
  const endsSentence = /^[\s.,!?…]*$/.test(rest.slice(endOfMarks(rest, last.end)));
  const isLast = article.sentences[last.sentence + 1]?.paragraph !== passage.paragraph;
  return !asks && opensSentence && first.start <= widestMark && endsSentence && isLast;
}
