/** An entry and a name as a page writes it in; why the one is taken for the other out, in words. */
import type { Entry } from '../../knowledge/story.ts';
import { say } from '../words.ts';

export function sayWhyName({ name, names }: Entry, words: string): string {
  const origin = names.find(({ text }) => text === words)?.origin ?? 'taken';
  return say(`card.whyNames.${origin}`, { words, name });
}
