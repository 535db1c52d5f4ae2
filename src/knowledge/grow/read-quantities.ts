/** English text in; its numbers with what they count out: "40 rescuers", "€3m", "5.5 per cent". */
import { isSmallWord, splitWords, stem } from './compare-words.ts';
import { readNumbers, type NumberFound } from './read-numbers.ts';

export interface Quantity extends NumberFound {
  /** A sign of currency, "%", or the stem of the word that is counted; null where none follows. */
  readonly unit: string | null;
}

const currencyWords: ReadonlyMap<string, string> = new Map([
  ['euro', '€'],
  ['euros', '€'],
  ['dollar', '$'],
  ['dollars', '$'],
  ['pound', '£'],
  ['pounds', '£'],
  ['yen', '¥'],
]);

/** In the order of the text. */
export function readQuantities(text: string): readonly Quantity[] {
  return readNumbers(text).map(({ value, start, end }) => ({
    value,
    start,
    end,
    unit: readUnit(text.slice(0, start), text.slice(end)),
  }));
}

function readUnit(before: string, after: string): string | null {
  const sign = /[€$£¥]$/.exec(before)?.[0];
  if (sign !== undefined) return sign;
  if (/^(?:%| ?per ?cent\b)/.test(after)) return '%';
  const [word = ''] = splitWords(/^ ?\p{L}[\p{L}'’-]*/u.exec(after)?.[0] ?? '');
  if (word === '' || isSmallWord(word)) return null;
  return currencyWords.get(word) ?? stem(word);
}
