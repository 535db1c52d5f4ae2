/**
 * All uses of names in an article in, who and what they name out: full forms grouped, and surnames,
 * acronyms and short forms tied to them where only one bearer is possible.
 */
import { groupBy } from '../group-by.ts';
import { companySuffixes } from './data/kind-words.ts';
import { findBody, findPlace } from './gazetteer.ts';
import { judgeKind } from './judge-kind.ts';
import { linkSingle } from './link-single.ts';
import type { Group, LinkedUse, Named } from './named.ts';
import type { NameUse } from './read-names.ts';
import { splitNeighbours } from './split-neighbours.ts';
import { isCommonWord } from './word-class.ts';

export function linkNames(uses: readonly NameUse[]): readonly Named[] {
  const groups = groupUses(splitNeighbours(uses));
  const singles = groups.filter(({ words }) => words.length === 1);
  const bare = new Set(singles.map(({ words }) => words[0] ?? ''));
  const several = groups.filter(({ words }) => words.length > 1);
  const tails = several.filter((group) => several.some((other) => isTailOf(group, other)));
  const full = several
    .filter((group) => !tails.includes(group))
    .flatMap((group) => nameGroup(group, bare.has(group.words.at(-1) ?? '')));
  const linked = new Map<Named, LinkedUse[]>(full.map((named) => [named, [...named.uses]]));
  for (const tail of tails) {
    const bearers = full.filter(({ words }) => isTailOf(tail, { words, uses: [] }));
    if (bearers.length === 1 && bearers[0]) linked.get(bearers[0])?.push(...asShort(tail, true));
  }
  const own: Named[] = [];
  for (const group of singles) {
    const link = linkSingle(group, full);
    if (link === null) own.push(...nameGroup(group, false));
    else if (link.named !== null) linked.get(link.named)?.push(...asShort(group, link.isName));
  }
  const all = [...full.map((named) => withUses(named, linked.get(named) ?? [])), ...own];
  return all.filter(({ uses }) => uses.length > 0);
}

/** "El Saife" of "Mohamed El Saife", "Select Committee" of "House Select Committee". */
function isTailOf(group: Group, other: Group): boolean {
  const start = other.words.length - group.words.length;
  return start > 0 && group.words.every((word, index) => other.words[start + index] === word);
}

function withUses(named: Named, uses: readonly LinkedUse[]): Named {
  return { kind: named.kind, fullName: named.fullName, words: named.words, uses: sortUses(uses) };
}

function sortUses(uses: readonly LinkedUse[]): readonly LinkedUse[] {
  return uses.toSorted(
    (left, right) =>
      left.use.sentence.index - right.use.sentence.index || left.use.from - right.use.from,
  );
}

function asShort(group: Group, isName: boolean): readonly LinkedUse[] {
  const isUsable = isName && !isCommonWord((group.words[0] ?? '').toLowerCase());
  return group.uses.map((use) => ({ use, form: 'short', isName: isUsable }));
}

/** Uses with the same words; a country's names, a middle initial and the order of a name fold. */
function groupUses(uses: readonly NameUse[]): readonly Group[] {
  return [...groupBy(uses, groupKey).values()].map((group) => ({
    words: fullestWords(group),
    uses: group,
  }));
}

function groupKey({ words, text }: NameUse): string {
  const place = findPlace(text);
  if (place !== null) return `place ${place.name}`;
  const body = findBody(text);
  if (body !== null) return `body ${body}`;
  const core = coreWords(words).filter((word, index, all) => {
    const isMiddle = index > 0 && index < all.length - 1;
    return !(isMiddle && /^\p{Lu}\.?$/u.test(word));
  });
  const [first = '', second = ''] = core;
  const isPair =
    core.length === 2 && ![first, second].some((word) => isCommonWord(word.toLowerCase()));
  return (isPair ? core.toSorted() : core).join(' ').toLowerCase();
}

function coreWords(words: readonly string[]): readonly string[] {
  const start = words[0] === 'The' && words.length > 1 ? 1 : 0;
  let end = words.length;
  while (end > start + 1 && companySuffixes.has(words[end - 1] ?? '')) end -= 1;
  return words.slice(start, end);
}

function fullestWords(group: readonly NameUse[]): readonly string[] {
  const cores = group.map(({ words, text }) =>
    findPlace(text) === null ? coreWords(words) : words,
  );
  return cores.reduce((best, words) => (words.length > best.length ? words : best));
}

function nameGroup(group: Group, isSurnameReused: boolean): readonly Named[] {
  const kind = judgeKind(group.uses, isSurnameReused);
  if (kind === null || isOnlyAtStarts(group)) return [];
  const text = group.uses[0]?.text ?? '';
  const known = findPlace(text)?.name ?? findBody(text);
  const uses = group.uses.map((use) => ({ use, form: 'name' as const, isName: true }));
  return [
    {
      kind,
      fullName: known ?? group.words.join(' ').replaceAll(/ (?=’)/g, ''),
      words: group.words,
      uses,
    },
  ];
}

/** A common word that is capitalised only where every word is, names nothing. */
function isOnlyAtStarts({ words, uses }: Group): boolean {
  const [word = ''] = words;
  return (
    words.length === 1 &&
    isCommonWord(word.toLowerCase()) &&
    uses.every((use) => use.startsSentence)
  );
}
