/**
 * Uses of one name in, the bearers that "Jr." and "Sr." tell apart out: a father and his son are never
 * one person.
 */
import type { Group, Named } from './named.ts';
import type { NameUse } from './read-names.ts';
import { textOfTokens } from './read-sentences.ts';

/** "Harold Ruiz Jr.": part of the name as it is written, no word of it to go by. */
export function withGeneration(use: NameUse): NameUse {
  const { sentence, from, to, words } = use;
  const next = sentence.tokens[to]?.text ?? '';
  if (words.length < 2 || readGeneration(` ${next}`) === '') return use;
  return { ...use, to: to + 1, text: textOfTokens(sentence, from, to + 1) };
}

/** "Jr", "Sr", or nothing. */
export function readGeneration(text: string): string {
  return / (Jr|Sr)\.?$/.exec(text)?.[1] ?? '';
}

/** Where both are named, the name alone may mean either: those uses are left out. */
export function splitGenerations(group: Group): readonly Group[] {
  const generations = new Set(group.uses.map(({ text }) => readGeneration(text)));
  if (!generations.has('Jr') || !generations.has('Sr')) return [group];
  return ['Jr', 'Sr'].map((generation) => ({
    words: group.words,
    uses: group.uses.filter(({ text }) => readGeneration(text) === generation),
  }));
}

export function areFatherAndSon(one: Named, other: Named): boolean {
  const [left, right] = [readGeneration(one.fullName), readGeneration(other.fullName)];
  return left !== '' && right !== '' && left !== right;
}
