/**
 * All uses of names in an article in, who and what they name out: full forms grouped, and surnames,
 * acronyms and short forms tied to them where only one bearer is possible.
 */
import type { EntryKind } from '../story.ts';
import { COMPANY_SUFFIXES } from './data/kind-words.ts';
import { HE_NAMES, SHE_NAMES } from './data/first-names.ts';
import { NAMING_TITLES } from './data/role-words.ts';
import { findBody, findPlace } from './gazetteer.ts';
import { judgeKind } from './judge-kind.ts';
import { isDeclaredAcronym, isInitials } from './match-acronym.ts';
import type { NameUse } from './read-names.ts';
import { isCommonWord } from './word-class.ts';

export interface LinkedUse {
  readonly use: NameUse;
  readonly form: 'name' | 'short';
  /** Whether the words are a name that singles it out elsewhere too; a given name is not. */
  readonly isName: boolean;
}

/** Someone or something with all its uses in the order of the text. */
export interface Named {
  readonly kind: EntryKind;
  /** Without article and company suffix; for a country its fullest name, even when not in the text. */
  readonly fullName: string;
  readonly words: readonly string[];
  readonly uses: readonly LinkedUse[];
}

interface Group {
  readonly words: readonly string[];
  readonly uses: readonly NameUse[];
}

export function linkNames(uses: readonly NameUse[]): readonly Named[] {
  const groups = groupUses(uses);
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
  const groups = new Map<string, NameUse[]>();
  for (const use of uses) {
    const key = groupKey(use);
    groups.set(key, [...(groups.get(key) ?? []), use]);
  }
  return [...groups.values()].map((group) => ({ words: fullestWords(group), uses: group }));
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
  while (end > start + 1 && COMPANY_SUFFIXES.has(words[end - 1] ?? '')) end -= 1;
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

/** Null: the word stands for itself. A null `named`: more than one could be meant. */
function linkSingle(
  group: Group,
  full: readonly Named[],
): { named: Named | null; isName: boolean } | null {
  const word = group.words[0] ?? '';
  const bodies = full.filter((named) => named.kind !== 'person' && named.kind !== 'place');
  if (isFamily(word, full)) return { named: null, isName: false };
  const acronym = bodies.find(
    (body) =>
      isDeclaredAcronym(
        body.uses.map(({ use }) => use),
        word,
      ) || isInitials(body.words, word),
  );
  if (acronym !== undefined) return { named: acronym, isName: true };
  const people = findBearers(
    group,
    full.filter(({ kind }) => kind === 'person'),
    word,
  );
  if (findPlace(word) !== null && people.length === 0) return null;
  const isPlace = group.uses.every(isWhere);
  const shortened = isPlace ? [] : bodies.filter((body) => isShortOf(body, word));
  if (people.length === 0 && shortened.length === 0) return linkGiven(full, word);
  if (people.length === 0)
    return { named: shortened.length === 1 ? (shortened[0] ?? null) : null, isName: true };
  const body = shortened.find((candidate) =>
    people.every((person) => precedes(group, candidate, person)),
  );
  if (body !== undefined) return { named: body, isName: true };
  return { named: people.length === 1 ? (people[0] ?? null) : null, isName: true };
}

/** "The Starmers": more than one. */
function isFamily(word: string, full: readonly Named[]): boolean {
  return full.some(({ kind, words }) => kind === 'person' && `${words.at(-1)}s` === word);
}

/** "in Mobile": where something is, and so no short form of a body. */
function isWhere({ sentence, from }: NameUse): boolean {
  return /^(?:in|near|at|outside|across)$/.test(sentence.tokens[from - 1]?.low ?? '');
}

/** Those whose surname it is; people known by a title alone ("Lady Starmer") yield to the others. */
function findBearers(group: Group, people: readonly Named[], word: string): readonly Named[] {
  const bearers = people.filter((person) => surnamesOf(person).includes(word));
  const given = bearers.filter((person) => !NAMING_TITLES.has(person.words[0] ?? ''));
  if (bearers.length > 0) return given.length > 0 ? given : bearers;
  const isUnknownGiven = !HE_NAMES.has(word) && !SHE_NAMES.has(word);
  const isTitled = group.uses.some((use) => use.titleFrom !== null);
  return people.filter(
    ({ words }) =>
      words[0] === word &&
      words.length <= 3 &&
      isUnknownGiven &&
      (isTitled || group.uses.length > 1),
  );
}

function surnamesOf({ words }: Named): readonly string[] {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? [] : [last];
}

/** Its first or last word by itself, when that word is no common one ("Calder", "Rovers"). */
function isShortOf({ words, kind }: Named, word: string): boolean {
  if (isCommonWord(word.toLowerCase()) || /^\p{Lu}+$/u.test(word)) return false;
  if (findPlace(word) !== null || kind === 'concept') return false;
  return words[0] === word || words.at(-1) === word;
}

/** The body is named before the word is used bare, and the person only after. */
function precedes(group: Group, body: Named, person: Named): boolean {
  const at = (use: NameUse | undefined): number =>
    use === undefined ? Infinity : use.sentence.index * 1000 + use.from;
  const bare = at(group.uses[0]);
  return at(body.uses[0]?.use) < bare && bare < at(person.uses[0]?.use);
}

/** A given name alone ("Sir Keir", "Rosa") is a reference but no name to look for elsewhere. */
function linkGiven(
  full: readonly Named[],
  word: string,
): { named: Named | null; isName: boolean } | null {
  if (!HE_NAMES.has(word) && !SHE_NAMES.has(word)) return null;
  const people = full.filter(({ kind, words }) => kind === 'person' && words[0] === word);
  if (people.length === 0) return null;
  return { named: people.length === 1 ? (people[0] ?? null) : null, isName: false };
}
