/** A sentence in, its words and marks with their offsets out. Possessive endings stand alone. */
import { afterNames, beforeNames, beforeNumbers } from '../../article/data/abbreviations.ts';

export interface Token {
  readonly text: string;
  readonly low: string;
  /** UTF-16 offsets in the sentence, half-open. */
  readonly start: number;
  readonly end: number;
  readonly isWord: boolean;
  /** Begins with a capital letter. */
  readonly isCapital: boolean;
}

const part = '(?:(?:\\p{L}\\.){2,}|[\\p{L}\\p{N}]+)';
/** Inside numbers also "500,000", "2:40" and "9/11"; "BBC/Reuters" are two words. */
const token = new RegExp(
  `${part}(?:[-–&+.’]${part}|(?<=\\d)[,:/](?=\\d)[\\p{L}\\p{N}]+)*|[^\\s]`,
  'gu',
);

/** No sentence of news is longer; what is not split into sentences is not read to its end. */
const mostTokens = 500;

export function tokenize(sentence: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of sentence.matchAll(token)) {
    if (tokens.length >= mostTokens) break;
    const start = match.index;
    if (start < (tokens.at(-1)?.end ?? 0)) continue;
    tokens.push(...splitPossessive(withFullStop(match[0], start, sentence), start));
  }
  return tokens;
}

/** "Gov.", "F." and "Inc." keep their full stop; the one that ends the sentence is a mark. */
function withFullStop(word: string, start: number, sentence: string): string {
  const end = start + word.length;
  if (sentence[end] !== '.' || end + 1 >= sentence.length) return word;
  if (beforeNumbers.has(word) && /^\. \d/.test(sentence.slice(end, end + 3))) return `${word}.`;
  const isShort = /^\p{Lu}$/u.test(word) || beforeNames.has(word) || afterNames.has(word);
  return isShort ? `${word}.` : word;
}

function splitPossessive(word: string, start: number): readonly Token[] {
  if (!/[\p{L}\p{N}.]’s$/u.test(word)) return [makeToken(word, start)];
  const base = word.slice(0, -2);
  return [makeToken(base, start), makeToken('’s', start + base.length)];
}

function makeToken(text: string, start: number): Token {
  return {
    text,
    low: text.toLowerCase(),
    start,
    end: start + text.length,
    isWord: /^[\p{L}\p{N}]/u.test(text),
    isCapital: /^\p{Lu}/u.test(text),
  };
}
