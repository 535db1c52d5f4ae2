/** A person and the article that names them in; whether it speaks of a man or a woman by the title, out. */
import type { Entry, StoryArticle } from '../story.ts';

const heTitle = /\b(?:Mr|Sir|Lord)\.? $/;
const sheTitle = /\b(?:Mrs|Ms|Miss|Dame|Lady)\.? $/;

/** Null where no name of theirs has such a title, or it is no person. The first that there is counts. */
export function readAddress(entry: Entry, articles: readonly StoryArticle[]): 'he' | 'she' | null {
  if (entry.kind !== 'person') return null;
  const names = entry.names.map(({ text }) => text).filter((text) => text !== '');
  for (const { sentences } of articles)
    for (const sentence of sentences)
      for (const name of names) {
        const before = sentence.slice(0, Math.max(0, sentence.indexOf(name)));
        if (heTitle.test(before)) return 'he';
        if (sheTitle.test(before)) return 'she';
      }
  return null;
}
