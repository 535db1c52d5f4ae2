/**
 * A story in; its clues out: the ways in which a page may name what the story is about, each as the key
 * words that must all be on the page. Words are not looked at in their order: that is recognition's work.
 */
import type { Entry, Story } from '../../knowledge/story.ts';
import { findSurnames } from '../find-surnames.ts';
import { makeLetters } from '../letters.ts';
import type { Letters } from '../letters.ts';
import { splitWords } from '../split-words.ts';
import { splitKeys } from './split-keys.ts';

/** An entry or a term, by all its names. */
export interface Clue {
  /** In (0, 1]: how much a page is about the story that has it. */
  readonly weight: number;
  /** It stands in news of all kinds: beside others it tells a little, alone nothing. */
  readonly isGeneric: boolean;
  /** For each name its key words; never empty, nor is any of them. */
  readonly names: readonly (readonly string[])[];
}

/**
 * Chosen on the labelled pages of tests/eval/recognition: with less, pages on a story that they name
 * by countries only are missed; with more, nothing is gained.
 */
const genericWeight = 0.06;

function clueOf(
  texts: readonly string[],
  weight: number,
  isGeneric: boolean,
  letters: Letters,
): Clue[] {
  const names = new Map(
    texts.map((text) => {
      const keys = splitKeys(splitWords(text, letters)).map((key) => key.text);
      return [keys.join(' '), keys] as const;
    }),
  );
  names.delete('');
  return names.size === 0 ? [] : [{ weight, isGeneric, names: [...names.values()] }];
}

function namesOf(entry: Entry): string[] {
  const names = entry.names.map(({ text }) => text);
  return entry.kind === 'person' ? [...names, ...findSurnames(entry)] : names;
}

/** Terms that only repeat the name of a country are left out. */
export function listClues(story: Story, letters: Letters = makeLetters()): Clue[] {
  const generic = new Set(
    story.entries.filter((entry) => entry.generic).flatMap((entry) => namesOf(entry)),
  );
  return [
    ...story.entries.flatMap((entry) => {
      const weight = entry.generic ? genericWeight : entry.weight;
      return clueOf(namesOf(entry), weight, entry.generic, letters);
    }),
    ...story.terms
      .filter(({ text }) => !generic.has(text))
      .flatMap(({ text, weight }) => clueOf([text], weight, false, letters)),
  ];
}
