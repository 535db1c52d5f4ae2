/** A passage between quotation marks in, whether it fills its sentences and its paragraph out. */
import type { Article } from '../../article/article.ts';
import type { Quoted } from './find-quoted.ts';
import { endOfMarks, widestMark } from './read-sentences.ts';
import type { Reading } from './read-sentences.ts';

/** Nothing but end marks stands beside it in its sentences. */
export function fillsSentences({ pieces }: Quoted, readings: readonly Reading[]): boolean {
  const [first] = pieces;
  const last = pieces.at(-1);
  if (first === undefined || last === undefined || first.start > widestMark) return false;
  const { masked = '' } = readings[last.sentence] ?? {};
  return /^[\s.,!?…]*$/.test(masked.slice(endOfMarks(masked, last.end)));
}

/** No sentence of its paragraph follows. */
export function endsParagraph({ pieces, paragraph }: Quoted, article: Article): boolean {
  const next = (pieces.at(-1)?.sentence ?? 0) + 1;
  return article.sentences[next]?.paragraph !== paragraph;
}
