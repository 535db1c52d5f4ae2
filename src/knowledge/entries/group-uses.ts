/**
 * Uses of names in, those with the same words together out; a country's names, a middle initial, the
 * order of a name and a company's suffix fold. A single word with a title ("Ms Khan") stays apart
 * from the same word without one: it may mean somebody else.
 */
import { groupBy } from '../group-by.ts';
import { companySuffixes } from './data/kind-words.ts';
import { heWords, sheWords } from './data/role-words.ts';
import { states } from './data/places.ts';
import { findBody, findPlace } from './gazetteer.ts';
import type { Group } from './named.ts';
import type { NameUse } from './read-names.ts';
import { isCommonWord, isNounLike } from './word-class.ts';

const isState: ReadonlySet<string> = new Set(states);

export function groupUses(uses: readonly NameUse[]): readonly Group[] {
  return [...groupBy(uses, groupKey).values()].map((group) => ({
    words: fullestWords(group),
    uses: group,
  }));
}

/** `thing`: with an article ("a Ruiz", "my Ruiz") the word means no person. */
export type TitleSort = 'he' | 'she' | 'office' | 'thing' | '';

/** What a title tells of its holder: "Mr", "Ms", an office; empty without a title. */
export function readTitleSort(use: NameUse): TitleSort {
  const { sentence, titleFrom, from } = use;
  if (titleFrom === null) return isThing(use) ? 'thing' : '';
  const words = sentence.tokens.slice(titleFrom, from).map(({ text }) => text);
  if (words.some((word) => sheWords.has(word))) return 'she';
  return words.some((word) => heWords.has(word)) ? 'he' : 'office';
}

/** "a Ruiz", "the Rohingya": not "the Ruiz government". */
function isThing({ sentence, from, to }: NameUse): boolean {
  const [before, next] = [sentence.tokens[from - 1], sentence.tokens[to]];
  const isCounted = /^(?:the|a|an|my|our|your|this|these)$/.test(before?.low ?? '');
  const goesOn = next !== undefined && (isNounLike(next) || next.isCapital || next.text === '’s');
  return isCounted && !goesOn;
}

/** "Jackson, Mississippi, is dry": not the Jackson of the article. */
export function isTown({ sentence: { tokens }, to }: NameUse): boolean {
  if (tokens[to]?.text !== ',') return false;
  return [2, 1].some((length) => {
    const state = tokens.slice(to + 1, to + 1 + length).map(({ text }) => text);
    const next = tokens[to + 1 + length]?.text ?? '.';
    return isState.has(state.join(' ')) && /^[,.;]$/.test(next);
  });
}

/** For a single word also its title: what stands for a person only ("Mr. Jordan") is no place. */
function groupKey(use: NameUse): string {
  const { words, text } = use;
  const sort = words.length === 1 ? readTitleSort(use) : '';
  if (sort === '' && words.length === 1 && isTown(use)) return `town ${text}`;
  if (sort !== '' && sort !== 'thing') return `${sort} ${text.toLowerCase()}`;
  const place = findPlace(text);
  if (place !== null) return `place ${place.name}`;
  const body = findBody(text);
  if (body !== null) return `body ${body}`;
  const core = joinInitials(coreWords(words)).filter((word, index, all) => {
    const isMiddle = index > 0 && index < all.length - 1;
    return !(isMiddle && /^\p{Lu}\.?$/u.test(word));
  });
  const [first = '', second = ''] = core;
  if (sort === 'thing') return `thing ${core.join(' ').toLowerCase()}`;
  const isPair =
    core.length === 2 && ![first, second].some((word) => isCommonWord(word.toLowerCase()));
  return (isPair ? core.toSorted() : core).join(' ').toLowerCase();
}

/** "J. K. Baker", "J.K. Baker" and "JK Baker" are one. */
function joinInitials(words: readonly string[]): readonly string[] {
  const to = words.findIndex((word) => !/^(?:\p{Lu}\.?)+$/u.test(word));
  if (to < 1) return words;
  return [words.slice(0, to).join('').replaceAll('.', ''), ...words.slice(to)];
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
