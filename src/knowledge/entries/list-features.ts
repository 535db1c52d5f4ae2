/**
 * The uses of one name in, what can be seen of it out, as short strings: its own form, what the
 * votes say, and the words around each use. What they are worth is learned (`score-name.ts`).
 */
import type { EntryKind } from '../story.ts';
import { isRole, isThing } from './data/role-words.ts';
import type { NameUse } from './read-names.ts';
import type { Token } from './tokens.ts';
import { kinds, type Votes } from './votes.ts';
import { kindOfCommonWord, kindOfWord, shapeOfWord } from './word-kind.ts';

/** Longer names are all alike. */
const mostWords = 5;
/** So many words of a name are told apart by their place in it. */
const placedWords = 3;
/** An ending of so many letters tells the language and the kind of a name. */
const endingLength = 3;
/** More votes and uses say the same. */
const mostVotes = 8;
const leastVotes = -3;
const mostUses = 4;

/** What the name itself shows. `kindOf` is another than `kindOfWord` only where weights are learned. */
export function listFormFeatures(
  words: readonly string[],
  isSurnameReused: boolean,
  kindOf: (word: string) => string = kindOfWord,
): string[] {
  const count = Math.min(words.length, mostWords);
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  const placed = words.slice(0, placedWords);
  const place = count > 1 ? 'z' : 'w';
  return [
    `n${count}`,
    `s${count}${placed.map(shapeOfWord).join('.')}`,
    `k${count}${placed.map(kindOf).join('.')}`,
    `l${count}${kindOf(last)}`,
    ...words.map((word) => `c${kindOf(word)}`),
    ...(isSurnameReused ? ['u'] : []),
    `${place}${last}`,
    ...(count > 1 ? [`a${first}`, ...words.slice(1, -1).map((word) => `m${word}`)] : []),
    `x${place}${endingOf(last)}`,
    ...(count > 1 ? [`xa${endingOf(first)}`] : []),
  ];
}

function endingOf(word: string): string {
  return word.toLowerCase().slice(-endingLength);
}

/** What the votes say; `ruled` is the kind that they choose. */
export function listVoteFeatures(
  votes: Votes,
  ruled: EntryKind | null,
  uses: readonly NameUse[],
): string[] {
  const [first] = uses;
  const kind = ruled ?? 'none';
  const count = Math.min(first?.words.length ?? 0, placedWords);
  return [
    `r${kind}`,
    `r${kind}${count}`,
    ...kinds.flatMap((one) => (votes[one] === 0 ? [] : [`r${one}${capVotes(votes[one])}`])),
    `d${Math.min(uses.length, mostUses)}${first?.startsSentence === true ? 'o' : ''}`,
    uses.every((use) => use.startsSentence) ? 'e' : 'i',
  ];
}

function capVotes(sum: number): number {
  return Math.max(leastVotes, Math.min(mostVotes, Math.floor(sum)));
}

/** What the words around one use show. */
export function listContextFeatures(use: NameUse): string[] {
  const { tokens } = use.sentence;
  const [before, second] = [tokens[use.from - 1], tokens[use.from - 2]];
  const [after, later] = [tokens[use.to], tokens[use.to + 1]];
  return [
    `p${wordOf(before)}`,
    `f${wordOf(after)}`,
    `h${kindOf(before)} ${kindOf(after)}`,
    `v${kindOf(later)}${kindOf(after)}`,
    `j${wordOf(second)}`,
    ...(use.titleFrom === null ? [] : ['t']),
    ...(use.startsSentence ? ['o'] : []),
  ];
}

/** The word itself; of a name only what the tables know, so that no other name is learned. */
function wordOf(token: Token | undefined): string {
  if (token === undefined) return '|';
  if (/^\d/.test(token.text)) return '9';
  return token.isCapital ? `^${kindOfWord(token.text)}` : token.text;
}

function kindOf(token: Token | undefined): string {
  if (token === undefined) return '|';
  if (token.isCapital) return `^${kindOfWord(token.text)}`;
  if (isRole(token.low)) return 'role';
  if (isThing(token.low)) return 'thing';
  return token.isWord ? kindOfCommonWord(token.low) : token.text;
}
