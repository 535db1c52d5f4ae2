/**
 * A use of a name in, what stands after it between commas and says who or what it is out: "Luis
 * Ortega, the director of …," and "Hayley Walsh, 42, a lecturer …,".
 */
import type { EntryKind } from '../story.ts';
import { isRole, isThing, titles } from './data/role-words.ts';
import { bareWord, datesOffice, isWhole, type Description } from './description.ts';
import { listInsertions, type Insertion } from './find-insertion.ts';
import type { NameUse } from './read-names.ts';
import { isFiniteVerb, isFunctionWord, isGerund, isNounLike } from './word-class.ts';
import type { Token } from './tokens.ts';

const apposedScore = 2.5;
/** How far into an insertion the word that says what someone is may stand. */
const headTokens = 10;
const determiner = /^(?:a|an|the|its|his|her|their)$/;
const relative = /^(?:who|which|that|whose|whom|where|when)$/;

export function describeAfter(use: NameUse, kind: EntryKind): readonly Description[] {
  const { sentence } = use;
  const { tokens } = sentence;
  const [found] = listInsertions(tokens, use.to);
  if (found === undefined) return [];
  const isBarrister =
    found.to === found.from + 1 &&
    /^(?:prosecuting|defending|mitigating)$/.test(tokens[found.from]?.low ?? '');
  if (isBarrister) return [{ sentence, from: found.from, to: found.to, score: apposedScore }];
  if (!isNounPhrase(tokens, found)) return [];
  const from = determiner.test(tokens[found.from]?.low ?? '') ? found.from + 1 : found.from;
  const to = findEnd(tokens, from, found.to);
  const isOne = kind === 'person' && /^an?$/.test(tokens[found.from]?.low ?? '');
  const head = findHead(tokens.slice(from, Math.min(to, from + headTokens)), kind, isOne);
  if (head === null || isSentence(tokens.slice(from, to))) return [];
  return isWhole(tokens.slice(from, to), head) && endsWhole(tokens, to)
    ? [{ sentence, from, to, score: apposedScore }]
    : [];
}

function isNounPhrase(tokens: readonly Token[], { from }: Insertion): boolean {
  const first = tokens[from];
  if (first === undefined || isGerund(first)) return false;
  if (determiner.test(first.low) || /^(?:one|also)$/.test(first.low) || datesOffice(first))
    return true;
  return (
    isNounLike(first) || isRole(first.low) || (first.isCapital && tokens[from + 1]?.text !== ',')
  );
}

/** Before a dash or a bracket, and before a relative clause that has no verb here. */
function findEnd(tokens: readonly Token[], from: number, to: number): number {
  const mark = tokens.findIndex(({ text }, at) => at > from && /^(?:[—–:;“”(-]|--)$/.test(text));
  const end = mark > 0 && mark < to ? mark : to;
  const link = tokens.findIndex(({ low }, at) => at > from && at < end && relative.test(low));
  const hasVerb = link < 0 || tokens.slice(link, end).some((token) => isFiniteVerb(token));
  return hasVerb ? end : link;
}

/** The word that says it, not too far in; any noun where `isOne` ("a sedimentologist"); null without one, or where it goes with another name. */
function findHead(words: readonly Token[], kind: EntryKind, isOne: boolean): Token | null {
  const link = words.findIndex(
    (token, at) => at > 0 && (isFunctionWord(token) || /^(?:who|which|that)$/.test(token.low)),
  );
  const phrase = link < 0 ? words : words.slice(0, link);
  const at = phrase.findLastIndex((token) =>
    kind === 'person'
      ? isRole(bareWord(token.low)) || titles.has(bareWord(token.text))
      : !token.isCapital && isThing(token.low),
  );
  const last = phrase.at(-1);
  if (at < 0 && isOne && last !== undefined && isNounLike(last)) return last;
  const [head, next] = [phrase[at], phrase[at + 1]];
  if (head === undefined || (next?.isCapital ?? false)) return null;
  const isMany = kind === 'person' && /[^s]s$/.test(head.low) && isRole(head.low.slice(0, -1));
  return isMany || phrase.some(({ text }) => text === 'and') ? null : head;
}

/** "the festival is crowded": a verb that belongs to no relative clause. */
function isSentence(words: readonly Token[]): boolean {
  const link = words.findIndex(({ low }) => relative.test(low));
  const main = link < 0 ? words : words.slice(0, link);
  return main.some(
    (token) => isFiniteVerb(token) && !token.low.endsWith('ed') && token.low !== '’s',
  );
}

function endsWhole(tokens: readonly Token[], to: number): boolean {
  return !/^(?:the|a|an|of|in|for|and|or|with|to|at|by)$/.test(tokens[to - 1]?.low ?? '');
}
