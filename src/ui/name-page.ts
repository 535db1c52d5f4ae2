/** Gives one of our own pages the language, the direction and the title of our words. Call it before anything is drawn. */
import { directionOfWords, languageOfWords } from './words.ts';

export function namePage(title: string): void {
  const root = document.documentElement;
  root.lang = languageOfWords();
  root.dir = directionOfWords();
  document.title = title;
}
