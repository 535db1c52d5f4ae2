/**
 * The blocks below a headline in, the same out, a standfirst of whole sentences among them no longer
 * prose: it stands above the writer's name or the date, and the story below.
 */
import { findWrittenDate, fullDate } from './find-written-date.ts';
import type { Block } from './read-blocks.ts';
import { isProse, textOf, wordsOf, type Sorted } from './sorted.ts';

const mostParagraphs = 2;
/** Longer ones are the story, whose writer is named below its first paragraph. */
const mostWords = 60;
/** Fewer are no story to stand above. */
const fewestBelow = 2;

export function cutStandfirst(blocks: readonly Sorted[]): readonly Sorted[] {
  const head = blocks.findIndex(isHead);
  const above = blocks.slice(0, Math.max(0, head)).filter(isProse);
  const below = blocks.slice(head + 1);
  const last = below.findLastIndex(isProse);
  if (!isStandfirst(above.map(({ block }) => block)) || below.filter(isProse).length < fewestBelow)
    return blocks;
  // More of them further down: a live blog, whose entries have a writer or a date each.
  if (below.slice(below.findIndex(isProse), last).some(isHead)) return blocks;
  return blocks.map((sorted, index) =>
    index < head && isProse(sorted) ? { ...sorted, kind: 'standfirst' } : sorted,
  );
}

/** The one rule for what may be taken for a standfirst, wherever it is told by what follows. */
export function isStandfirst(paragraphs: readonly Block[]): boolean {
  const words = paragraphs.reduce((sum, block) => sum + wordsOf(block), 0);
  return paragraphs.length > 0 && paragraphs.length <= mostParagraphs && words <= mostWords;
}

/** "By Ann Doe", or a full date; a date with a full stop is a sentence of a diary. */
function isHead({ block, kind }: Sorted): boolean {
  if (kind !== 'byline') return false;
  const text = textOf(block);
  return /^by\b/i.test(text) || (!text.endsWith('.') && fullDate(findWrittenDate(text)) !== null);
}
