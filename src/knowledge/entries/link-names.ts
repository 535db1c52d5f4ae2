/**
 * All uses of names in an article in, who and what they name out: full forms grouped, and surnames,
 * acronyms and short forms tied to them where only one bearer is possible. Linear in the names.
 */
import { groupBy } from '../group-by.ts';
import { heNames, sheNames } from './data/first-names.ts';
import { findBody, findPlace } from './gazetteer.ts';
import { chooseFirstBearer } from './choose-first-bearer.ts';
import { foldPeople } from './fold-people.ts';
import { foldSpellings } from './fold-spellings.ts';
import { groupUses, readTitleSort } from './group-uses.ts';
import { judgeKind } from './judge-kind.ts';
import { linkSingle } from './link-single.ts';
import { indexNames } from './name-index.ts';
import type { Group, LinkedUse, Named } from './named.ts';
import type { NameUse } from './read-names.ts';
import { isOneOfTwo, readGeneration, splitBearers, withGeneration } from './split-bearers.ts';
import { splitNeighbours } from './split-neighbours.ts';
import { compareUses, withUses } from './with-uses.ts';
import { isCommonWord } from './word-class.ts';

export interface LinkedNames {
  readonly named: readonly Named[];
  /** Names of people of whom the text does not tell which is meant. */
  readonly strangers: readonly NameUse[];
}

/** No name has more words; what is longer is a line in capitals. */
const mostWords = 12;

export function linkNames(uses: readonly NameUse[]): LinkedNames {
  const all = splitNeighbours(uses).map(withGeneration);
  const sure = all.filter((use) => !isOneOfTwo(use));
  const groups = groupUses(sure).flatMap(splitBearers);
  const singles = groups.filter(({ words }) => words.length === 1);
  const bare = new Set(
    singles
      .filter(({ uses: [use] }) => use && readTitleSort(use) !== 'thing')
      .map(({ words }) => words[0] ?? ''),
  );
  const several = groups.filter(({ words }) => words.length > 1);
  const { tails, whole } = splitTails(several);
  const full = foldPeople(
    whole.flatMap((group) => nameGroup(group, bare.has(group.words.at(-1) ?? ''))),
  );
  const linked = new Map<Named, LinkedUse[]>(full.map((named) => [named, [...named.uses]]));
  const byTail = groupByTail(full);
  for (const tail of tails) {
    const bearers = byTail.get(keyOf(tail.words)) ?? [];
    if (bearers.length === 1 && bearers[0]) linked.get(bearers[0])?.push(...asShort(tail, true));
  }
  const shared = new Set(groups.flatMap(({ words, isShared }) => (isShared ? [keyOf(words)] : [])));
  const namesakes = full.filter(({ words }) => shared.has(keyOf(words)));
  const index = indexNames([...full, ...namesakes.map((named) => withUses(named, []))]);
  const own: Group[] = [];
  const strangers: NameUse[] = all.filter(isOneOfTwo);
  for (const group of singles) {
    const link = linkSingle(group, index);
    if (link === null) own.push(group);
    else if (link.named !== null) linked.get(link.named)?.push(...asShort(group, link.isName));
    else {
      const first = chooseFirstBearer(group, link.bearers ?? []);
      strangers.push(...(first?.open ?? group.uses));
      if (first !== null)
        linked.get(first.named)?.push(...asShort({ ...group, uses: first.meant }, false));
    }
  }
  const alone = joinTitled(own).flatMap((group) => nameGroup(group, false));
  const bearers = full.map((named) => withUses(named, linked.get(named) ?? []));
  const named = [...bearers, ...alone].filter((one) => one.uses.length > 0);
  return { named: foldSpellings(named), strangers };
}

/** "President Kenning" and "Kenning" are one where no full name tells otherwise. */
function joinTitled(groups: readonly Group[]): readonly Group[] {
  const byWord = groupBy(groups, ({ words }) => (words[0] ?? '').toLowerCase());
  return [...byWord.values()].flatMap((same) => {
    const [first] = same;
    return first === undefined
      ? []
      : [{ words: first.words, uses: sortUses(same.flatMap(({ uses }) => uses)) }];
  });
}

/** "El Saife" of "Mohamed El Saife", "Select Committee" of "House Select Committee". */
function splitTails(groups: readonly Group[]): {
  readonly tails: readonly Group[];
  readonly whole: readonly Group[];
} {
  const ends = new Set(groups.flatMap(({ words }) => listTails(words)));
  const isTail = ({ words }: Group): boolean => {
    const text = words.join(' ');
    const isOwn =
      findPlace(text) !== null || findBody(text) !== null || isGivenName(words[0] ?? '');
    return !isOwn && ends.has(keyOf(words));
  };
  return {
    tails: groups.filter((group) => isTail(group)),
    whole: groups.filter((group) => !isTail(group)),
  };
}

/** Of two words and more, shorter than the whole. */
function listTails(words: readonly string[]): readonly string[] {
  if (words.length > mostWords) return [];
  return words.slice(1, -1).map((_, index) => keyOf(words.slice(index + 1)));
}

/** "Van der Meer" at the head of a sentence is "van der Meer". */
function keyOf(words: readonly string[]): string {
  return words.join(' ').toLowerCase();
}

function groupByTail(full: readonly Named[]): ReadonlyMap<string, readonly Named[]> {
  const pairs = full.flatMap((named) => listTails(named.words).map((tail) => ({ tail, named })));
  return new Map(
    [...groupBy(pairs, ({ tail }) => tail)].map(([tail, same]) => [
      tail,
      same.map(({ named }) => named),
    ]),
  );
}

function isGivenName(word: string): boolean {
  return heNames.has(word) || sheNames.has(word);
}

function sortUses(uses: readonly NameUse[]): readonly NameUse[] {
  return uses.toSorted(compareUses);
}

function asShort(group: Group, isName: boolean): readonly LinkedUse[] {
  const isUsable = isName && !isCommonWord((group.words[0] ?? '').toLowerCase());
  return group.uses.map((use) => ({ use, form: 'short', isName: isUsable }));
}

function nameGroup(group: Group, isSurnameReused: boolean): readonly Named[] {
  const kind = judgeKind(group.uses, isSurnameReused);
  if (kind === null || isOnlyAtStarts(group)) return [];
  const text = group.uses[0]?.text ?? '';
  const junior = group.uses.find(({ text: one }) => readGeneration(one) !== '')?.text;
  const known = findPlace(text)?.name ?? findBody(text) ?? junior;
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
