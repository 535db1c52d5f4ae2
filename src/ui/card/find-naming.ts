/** A story and one of its entries in; where its newest article that names the entry first does so, out. */
import type { Entry, Span, Story, StoryArticle } from '../../knowledge/story.ts';
import { newestFirst } from './card-source.ts';

const isLetter = (character: string): boolean => /[\p{L}\p{M}\p{N}]/u.test(character);

/** The span of the name; null where no article writes any of its names as a word of its own. */
export function findNaming({ articles }: Story, { names }: Entry): Span | null {
  const texts = names.map(({ text }) => text).toSorted((a, b) => b.length - a.length);
  for (const article of newestFirst(articles)) {
    const found = findInArticle(article, texts);
    if (found !== null) return found;
  }
  return null;
}

function findInArticle({ id, sentences }: StoryArticle, texts: readonly string[]): Span | null {
  for (const [sentence, text] of sentences.entries()) {
    for (const name of texts) {
      const start = findWord(text, name);
      if (start >= 0) return { article: id, sentence, start, end: start + name.length };
    }
  }
  return null;
}

/** Whether a text has any of its names as a word of its own. */
export function namesEntry({ names }: Entry, text: string): boolean {
  return names.some((name) => findWord(text, name.text) >= 0);
}

/** -1 where it is no word of its own. */
function findWord(text: string, name: string): number {
  if (name === '') return -1;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!isLetter(text.charAt(at - 1)) && !isLetter(text.charAt(at + name.length))) return at;
  }
  return -1;
}
