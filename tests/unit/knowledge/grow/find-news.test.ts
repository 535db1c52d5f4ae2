/** What a later article tells a reader who knows the story. */
import { describe, expect, test } from 'vitest';
import { findNews } from '../../../../src/knowledge/grow/find-news.ts';
import { growStory } from '../../../../src/knowledge/grow/grow-story.ts';
import type { Story } from '../../../../src/knowledge/story.ts';
import { tunnelParts, writePart } from '../../../support/tunnel-parts.ts';

const story = growStory('tunnel', tunnelParts.slice(0, 2), []);

function newsIn(page: Story, known = story): Readonly<Record<string, readonly string[]>> {
  const sentences = page.articles[0]?.sentences ?? [];
  return Object.fromEntries(
    findNews(known, page)
      .filter(({ isNew }) => isNew)
      .map(({ sentence, reasons }) => [
        sentences[sentence] ?? '',
        reasons.map(({ kind, text }) => `${kind}: ${text}`),
      ]),
  );
}

const page = (...sentences: readonly string[]): Story =>
  writePart('page', '2025-05-20', 'What the tunnel inquiry heard', ...sentences);

describe('a sentence is new', () => {
  test.each([
    [
      'for a person',
      'The works were inspected by Petra Holm, a judge from Halden.',
      'person: Petra Holm',
    ],
    ['for a number', 'The rescue cost 43 million crowns.', 'number: 43 million crowns'],
    ['for another number', 'The NTA said 120 rescuers were at the site.', 'number: 120 rescuers'],
    ['for a date', 'Solheim resigned on Monday.', 'date: on Monday'],
    [
      'for a quotation',
      '“We asked for pumps and got a letter,” Brandt said.',
      'quote: We asked for pumps and got a letter,',
    ],
  ])('%s', (_, sentence, reason) => {
    expect(newsIn(page(sentence))[sentence.replaceAll(/"/g, '”')]).toContain(reason);
  });

  test('for what it states where nothing else stands out', () => {
    const sentence = 'Divers discovered forged welding certificates beneath the collapsed section.';
    const [reason] = newsIn(page(sentence))[sentence] ?? [];
    expect(reason).toMatch(/^statement: .*forged/);
  });
});

describe('a sentence repeats the story', () => {
  test.each([
    'Eleven workers were trapped on 6 May when a section of the Vestby Tunnel gave way.',
    'The National Tunnelling Authority had said that seventy-five rescuers were at the site.',
    'The tunnel was begun in March 2019.',
    'Solheim had said that “nobody will rest until every last one of them is out.”',
    'About 70 rescuers were at the site, said the NTA.',
  ])('“%s”', (sentence) => {
    expect(
      newsIn(page('The tunnel will be shown on television tonight.', sentence)),
    ).not.toHaveProperty([sentence]);
  });

  test('all of an article that it has', () => {
    for (const part of tunnelParts.slice(0, 2)) {
      const told = Object.keys(newsIn(part)).length;
      expect(told).toBeLessThanOrEqual(1);
    }
  });
});

test('every sentence of the page is judged, in its order, and every new one has a reason', () => {
  const [, , inquiry] = tunnelParts;
  const news = findNews(story, inquiry!);
  expect(news.map(({ sentence }) => sentence)).toEqual(
    inquiry!.articles[0]?.sentences.map((_, at) => at),
  );
  for (const { isNew, reasons } of news) expect(reasons.length > 0).toBe(isNew);
});

test('a page without a date is read all the same', () => {
  const undated = writePart(
    'page',
    undefined,
    'Tunnel',
    'Petra Holm was named as the judge on Friday.',
  );
  expect(Object.values(newsIn(undated)).flat()).toContain('person: Petra Holm');
});
