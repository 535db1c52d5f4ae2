/** What a person is called, written between marks inside the name: "Robert “Bobby” Kenning". */
import { heNames, sheNames } from './data/first-names.ts';
import { organisationWords } from './data/kind-words.ts';
import { isNameWord } from './is-name-word.ts';
import type { Named } from './named.ts';
import type { Token } from './tokens.ts';
import { isCommonWord } from './word-class.ts';

const closing: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['(', ')'],
]);
/** "The Rock" */
const mostWords = 2;

/** Where the name goes on behind the nickname whose opening mark stands at `at`; null: it is none. */
export function findNicknameEnd(tokens: readonly Token[], at: number): number | null {
  const mark = tokens[at]?.text ?? '';
  const close = [at + 2, at + 1 + mostWords].find(
    (index) => tokens[index]?.text === closing.get(mark),
  );
  const given = tokens[at - 1];
  if (close === undefined || given === undefined) return null;
  if (!tokens.slice(at + 1, close).every((token) => isNameWord(token))) return null;
  const isGiven = mark === '(' ? isGivenName(given.text) : mayBeName(given);
  return isGiven && mayBeName(tokens[close + 1]) ? close + 2 : null;
}

function isGivenName(word: string): boolean {
  return heNames.has(word) || sheNames.has(word);
}

function mayBeName(token: Token | undefined): boolean {
  if (token === undefined || !isNameWord(token)) return false;
  return (
    isGivenName(token.text) || (!isCommonWord(token.low) && !organisationWords.has(token.text))
  );
}

/** The words of a name without the nickname, and the nickname. */
export function splitNickname(texts: readonly string[]): {
  readonly words: readonly string[];
  readonly nickname: string | null;
} {
  const open = texts.findIndex((text) => closing.has(text));
  const close = texts.indexOf(closing.get(texts[open] ?? '') ?? '', open);
  if (open < 0 || close < 0) return { words: texts, nickname: null };
  return {
    words: [...texts.slice(0, open), ...texts.slice(close + 1)],
    nickname: texts.slice(open + 1, close).join(' '),
  };
}

export function nicknamesOf({ uses }: Named): readonly string[] {
  const found = uses.map(({ use: { sentence, from, to } }) =>
    splitNickname(sentence.tokens.slice(from, to).map(({ text }) => text)),
  );
  return found.flatMap(({ nickname }) => nickname ?? []);
}
