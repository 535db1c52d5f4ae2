import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../src/article/parse-article.ts';
import { sliceSpan } from '../../../src/article/slice-span.ts';
import { buildStory } from '../../../src/knowledge/build-story.ts';
import { chooseLine } from '../../../src/knowledge/choose-line.ts';

const lead =
  'The Harbour Board closed the old pier on Monday after its chief engineer, Mara Lindt, found rot in more than forty of the beams that carry it.';

function summarise(rest: string): string[] {
  const article = parseArticle(`Harbour board closes the old pier\n\n${lead}\n\n${rest}\n`, {
    id: 'a',
    published: '2025-03-04',
  });
  return buildStory(article, 'a').summary.map((span) => sliceSpan(article.sentences, span));
}

const others = [
  'Shopkeepers along the front feared that a summer without the pier would ruin them.',
  'Anglers from the town of Galway had asked for a closer look at the beams since 2019.',
  'Repairs by the Harbour Board will cost four million euros and take two years.',
].join('\n\n');

describe('what stands in a summary stands alone', () => {
  test.each([
    [
      'a pronoun for nobody',
      'At the quay on Monday she told sixty people that the beams were beyond repair.',
    ],
    [
      'a pronoun in the tag of a quotation',
      '“Where did all of the money for the beams of this pier go?” he asked at the quay.',
    ],
    [
      'a question',
      'Could the Harbour Board have found the rot in the beams of the pier years ago?',
    ],
    [
      'a link to what was said',
      'In response, the Harbour Board put up a fence around all of the old pier.',
    ],
    [
      'a link within',
      'Mara Lindt, for instance, warned of rot in the beams of the pier in three letters.',
    ],
    [
      '“under it”',
      'Under it, anglers were promised a pier of their own beside the new harbour wall.',
    ],
    [
      'a report of which nothing was told',
      'The report gives the beams of the old pier of the Harbour Board ten more years.',
    ],
    [
      'words that announce a list',
      'Mara Lindt of the Harbour Board named three things that rot the beams of a pier:',
    ],
    [
      'an aside',
      '(Mara Lindt has been the chief engineer of the Harbour Board since the year 2011.)',
    ],
  ])('so it has not %s', (_, sentence) => {
    expect(summarise(`${sentence}\n\n${others}`)).not.toContain(sentence);
  });

  test('but a pronoun for somebody whom the sentence names', () => {
    const sentence = 'Mara Lindt said the Harbour Board gave her a week to look at every beam.';
    expect(summarise(`${sentence}\n\n${others}`)).toContain(sentence);
  });
});

describe('the one line of a story', () => {
  const lineOf = (lead: string): string | null => {
    const article = parseArticle(
      `Harbour board closes the old pier\n\n${lead}\n\nNobody may walk on it now.\n`,
      { id: 'a' },
    );
    const line = chooseLine(article);
    return line === null ? null : sliceSpan(article.sentences, line);
  };

  test.each([
    [
      'The Harbour Board closed the old pier on Monday.',
      'The Harbour Board closed the old pier on Monday.',
    ],
    [
      'The Harbour Board closed the old pier on Monday after rot was found in its beams, calling the step a painful but wise one that nobody who had seen the beams from below could have put off for another summer.',
      'The Harbour Board closed the old pier on Monday after rot was found in its beams',
    ],
    [
      'Mara Lindt, struggling to save the old pier of her town, said on Monday that she will ask the Harbour Board for four million euros and prepare a collection among the shopkeepers along the front.',
      'Mara Lindt, struggling to save the old pier of her town, said on Monday that she will ask the Harbour Board for four million euros',
    ],
  ])('%s', (sentence, expected) => {
    expect(lineOf(sentence)).toBe(expected);
  });

  test.each([
    [
      'cut off from whose claim it is',
      'Mara Lindt took forty thousand euros from the Harbour Board over nine years and hid the money in a boat shed, prosecutors told a court in Galway at the start of her trial.',
    ],
    [
      'cut inside what names its subject',
      'Mara Lindt, the chief engineer who found the rot in the beams of the old pier and then fought the Harbour Board for nine long years, has died in the town of Galway at 84.',
    ],
    [
      'only an opening',
      'Hours after the Harbour Board closed the old pier over the rot in its beams on a cold Monday, some sixty anglers and shopkeepers marched along the front to demand that it be opened again.',
    ],
    [
      'a pronoun for nobody',
      'At the quay, he told sixty people that the beams were beyond repair.',
    ],
    [
      'what leans on something before',
      'But the old pier of the Harbour Board stays closed for now.',
    ],
    ['a question', 'Who let the beams of the old pier rot for nine years?'],
  ])('is never %s: then the headline has to do', (_, sentence) => {
    expect(lineOf(sentence)).toBeNull();
  });
});
