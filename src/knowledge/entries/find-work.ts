/**
 * An opening quotation mark in, where the title of a film, a book or a song between marks ends out:
 * “The Glass Heron,” “Two Left Shoes”. What somebody says is no title, however it is capitalised.
 */
import { speechVerbs } from '../../article/data/speech-verbs.ts';
import { heNames, sheNames } from './data/first-names.ts';
import { findPlace } from './gazetteer.ts';
import { isNameWord } from './is-name-word.ts';
import type { Token } from './tokens.ts';

const smallWords = /^(?:of|the|and|a|an|in|to|for|on|at|with|from|&|’s)$/;
const mostTokens = 8;

/** Null where no title stands. `open`: where the mark is. */
export function findWorkEnd(tokens: readonly Token[], open: number): number | null {
  if (!/^[“‘]$/.test(tokens[open]?.text ?? '')) return null;
  let to = open + 1;
  while (to <= open + mostTokens && belongs(tokens[to])) to += 1;
  const close = /^[,.]$/.test(tokens[to]?.text ?? '') ? to + 1 : to;
  const isClosed = /^[”’]$/.test(tokens[close]?.text ?? '');
  const isSaid = [1, 2].some((ahead) => speechVerbs.has(tokens[close + ahead]?.low ?? ''));
  return isClosed && !isSaid && isTitle(tokens.slice(open + 1, to)) ? to : null;
}

function belongs(token: Token | undefined): boolean {
  return isNameWord(token) || smallWords.test(token?.text ?? '');
}

/** Two words in capitals, at both ends, and nobody’s name. */
function isTitle(words: readonly Token[]): boolean {
  const [first, last] = [words[0], words.at(-1)];
  if (words.length < 2 || !first?.isCapital || !last?.isCapital) return false;
  const text = words.map((word) => word.text).join(' ');
  const isName = heNames.has(first.text) || sheNames.has(first.text);
  return !isName && findPlace(text) === null;
}
