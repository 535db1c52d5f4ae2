/**
 * A story in; its clues out: the ways in which a page may name what the story is about, each as the key
 * words that must all be on the page. Words are not looked at in their order: that is recognition's work.
 */
import type { Entry, Story } from '../../knowledge/story.ts';
import { findSurnames } from '../find-surnames.ts';
import { makeLetters } from '../letters.ts';
import type { Letters } from '../letters.ts';
import { splitNames } from '../split-names.ts';
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

/** A clue before its names are split. */
interface Draft {
  readonly weight: number;
  readonly isGeneric: boolean;
  readonly texts: readonly string[];
}

function namesOf(entry: Entry): string[] {
  const names = entry.names.map(({ text }) => text);
  return entry.kind === 'person' ? [...names, ...findSurnames(entry)] : names;
}

/** Terms that only repeat the name of a country are left out. */
function draftClues({ entries, terms }: Story): Draft[] {
  const generic = new Set(
    entries.filter((entry) => entry.generic).flatMap((entry) => namesOf(entry)),
  );
  return [
    ...entries.map((entry) => ({
      weight: entry.generic ? genericWeight : entry.weight,
      isGeneric: entry.generic,
      texts: namesOf(entry),
    })),
    ...terms
      .filter(({ text }) => !generic.has(text))
      .map(({ text, weight }) => ({ weight, isGeneric: false, texts: [text] })),
  ];
}

/** Names that come to the same key words count once; those that come to none not at all. */
function distinct(names: readonly (readonly string[])[]): (readonly string[])[] {
  const byKeys = new Map(names.map((keys) => [keys.join(' '), keys]));
  byKeys.delete('');
  return [...byKeys.values()];
}

/** `letters` may be shared by many stories, and makes the next ones quick. */
export function listClues(story: Story, letters: Letters = makeLetters()): Clue[] {
  const drafts = draftClues(story);
  const { words, first } = splitNames(
    drafts.flatMap(({ texts }) => texts),
    letters,
  );
  const keys = Array.from(first.subarray(0, -1), (start, name) =>
    splitKeys(words, start, first[name + 1]).map((key) => key.text),
  );
  let at = 0;
  return drafts.flatMap(({ weight, isGeneric, texts }) => {
    const names = distinct(keys.slice(at, (at += texts.length)));
    return names.length === 0 ? [] : [{ weight, isGeneric, names }];
  });
}
