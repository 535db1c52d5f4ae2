/** A page's title and text in; the words of both in one run out, so that whatever asks for words splits them once. */
import type { Letters } from './letters.ts';
import { splitWords, type Words } from './split-words.ts';

/** The title, if there is one, is the first line. */
export function splitPassage(title: string, text: string, letters: Letters): Words {
  return splitWords(title === '' ? text : `${title}\n${text}`, letters);
}
