/**
 * Uses of one name in, its bearers out where the text tells that there are two: "Jr." and "Sr.",
 * "his son, also named Karl Ruiz". A father and his son are never one person.
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

/** "Jr", "III", or nothing. */
export function readGeneration(text: string): string {
  return / (Jr|Sr|II|III|IV)\.?$/.exec(text)?.[1] ?? '';
}

/** Where two are named, the name alone may mean either: those uses are left out. */
export function splitBearers(group: Group): readonly Group[] {
  const { words, uses } = group;
  const byGeneration = [...new Set(uses.map(({ text }) => readGeneration(text)))]
    .filter((generation) => generation !== '')
    .map((generation) => uses.filter(({ text }) => readGeneration(text) === generation));
  const [only, another] = byGeneration;
  if (another !== undefined) return byGeneration.map((same) => ({ words, uses: same }));
  const kin = uses.findIndex((use) => readGeneration(use.text) === '' && kinship(use) !== null);
  const relative = uses[kin];
  if (relative === undefined) return [group];
  if (only !== undefined) return [only, [relative]].map((same) => ({ words, uses: same }));
  const isNamesake = kin > 0 && kinship(relative) === 'namesake';
  return isNamesake ? [{ words, uses: uses.slice(0, kin), isShared: true }] : [group];
}

/** "his father, |", "her son, also named |". */
function kinship({ sentence, from }: NameUse): 'namesake' | 'kin' | null {
  const before = sentence.text.slice(0, sentence.tokens[from]?.start);
  const found =
    /\b(?:father|mother|son|daughter|grandfather|grandmother|grandson|uncle|nephew),?(?: (also (?:named|called)))? $/.exec(
      before,
    );
  return found === null ? null : found[1] === undefined ? 'kin' : 'namesake';
}

/** "the younger Ruiz", "Ruiz senior": one of two, and the surname does not tell which. */
export function isOneOfTwo({ sentence: { tokens }, from, to, words }: NameUse): boolean {
  return (
    words.length === 1 &&
    (/^(?:younger|elder|older)$/.test(tokens[from - 1]?.text ?? '') ||
      /^(?:senior|junior|[SJ]r\.?)$/.test(tokens[to]?.text ?? ''))
  );
}

export function areFatherAndSon(one: Named, other: Named): boolean {
  const [left, right] = [readGeneration(one.fullName), readGeneration(other.fullName)];
  return left !== right && left !== '' && right !== '';
}
