/** The labels themselves: what they say must stand in the sentences that they say it of. */
import { describe, expect, test } from 'vitest';
import type { Labels } from '../../eval/knowledge/labels/labels.ts';
import { readOwn } from '../../eval/knowledge/labels/read-own.ts';
import { findWord } from '../../eval/knowledge/scores/place-words.ts';

function findFaults({ sentences = [], ...labels }: Labels): string[] {
  const { quotes = [], dates = [], links = [], claims = [], facts = [] } = labels;
  const { summary = [], notAlone = [] } = labels;
  const stands = (sentence: number | undefined, words: string): boolean =>
    sentences[sentence ?? -1]?.includes(words) ?? false;
  const isSomewhere = (words: string): boolean =>
    sentences.some((_, at) =>
      sentences
        .slice(at, at + 2)
        .join(' ')
        .includes(words),
    );
  return [
    ...quotes.filter((one) => !beginsThere(sentences, one)).map(({ text }) => `quote: ${text}`),
    ...dates.filter((one) => !stands(one.sentence, one.words)).map(({ words }) => `date: ${words}`),
    ...links
      .filter((one) => findWord(sentences[one.sentence] ?? '', one.text)[one.nth] === undefined)
      .map((one) => `link: ${one.text} ${one.nth} in sentence ${one.sentence}`),
    ...claims.filter(({ text }) => !isSomewhere(text)).map(({ text }) => `claim: ${text}`),
    ...facts.filter(({ text }) => !isSomewhere(text)).map(({ text }) => `fact: ${text}`),
    ...[...summary, ...notAlone]
      .filter((one) => !(one in sentences))
      .map((one) => `summary: ${one}`),
  ];
}

/** A quotation may go on over the sentences that follow. */
function beginsThere(
  sentences: readonly string[],
  { sentence = -1, text }: { readonly sentence?: number; readonly text: string },
): boolean {
  return sentences.slice(sentence).join(' ').includes(text) && text !== '';
}

describe('the labels of our own articles', () => {
  test.each(readOwn('open'))('$name: stand in its sentences', ({ labels }) => {
    expect(findFaults(labels)).toEqual([]);
  });

  test('of the frozen part do so too, of which nothing is told but how many do not', () => {
    expect(readOwn('frozen').flatMap(({ labels }) => findFaults(labels)).length).toBe(0);
  });
});
