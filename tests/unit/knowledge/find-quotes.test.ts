import { describe, expect, test } from 'vitest';
import { readQuotes } from '../../support/read-quotes.ts';

describe('who is speaking', () => {
  test.each([
    ['“The pier is closed,” Lindt said.', 'mara-lindt: The pier is closed,'],
    ['“The pier is closed,” said Mara Lindt, the pilot.', 'mara-lindt: The pier is closed,'],
    ['Lindt came. “The pier is closed,” she said on Friday.', 'mara-lindt: The pier is closed,'],
    ['Lindt said the pier was “as safe as a sieve” by May.', 'mara-lindt: as safe as a sieve'],
    ['Lindt told reporters: “The pier is closed.”', 'mara-lindt: The pier is closed.'],
    ['Omar Reyes, a friend of Mara Lindt, said it was “rotten”.', 'omar-reyes: rotten'],
    [
      '“The pier is closed,” a spokesman for Lindt said.',
      'a spokesman for Lindt: The pier is closed,',
    ],
    ['“The pier is closed,” the dockers wrote.', 'the dockers: The pier is closed,'],
    ['The pier is “a ruin”, according to the Harbour Board.', 'harbour-board: a ruin'],
    ['“The pier is closed,” he said.', '?: The pier is closed,'],
    [
      'The pier is “no more than a rotten plank over water” now.',
      '?: no more than a rotten plank over water',
    ],
  ])('%s', (sentence, expected) => {
    expect(readQuotes(sentence)).toEqual([expected]);
  });

  test('who is named only in a quotation does not speak it', () => {
    const body = 'Omar Reyes came. “Lindt sank the boat,” she said.';
    expect(readQuotes(body)).toEqual(['?: Lindt sank the boat,']);
  });

  test('who is named in a quotation too may speak it', () => {
    const body = 'Mara Lindt came. “They call me Captain Lindt,” she said.';
    expect(readQuotes(body)).toEqual(['mara-lindt: They call me Captain Lindt,']);
  });

  test('a quotation divided by its speaker is two, both theirs', () => {
    expect(readQuotes('“The pier is closed,” Lindt said, “and it will stay so.”')).toEqual([
      'mara-lindt: The pier is closed,',
      'mara-lindt: and it will stay so.',
    ]);
  });

  test('the speaker goes on in the same paragraph', () => {
    expect(readQuotes('“The pier is closed,” Lindt said. “It will stay so.”')).toEqual([
      'mara-lindt: The pier is closed,',
      'mara-lindt: It will stay so.',
    ]);
  });

  test('the speaker goes on in a next paragraph that is nothing but quotation', () => {
    expect(readQuotes('“The pier is closed,” Lindt said.\n\n“We shall see about that.”')).toEqual([
      'mara-lindt: The pier is closed,',
      'mara-lindt: We shall see about that.',
    ]);
  });

  test.each([
    'Lindt said the pier was old. “It leaks at both ends.”',
    'Lindt said the pier was old.\n\n“It leaks at both ends.”',
    'Lindt came down. She said the pier was old. “It leaks at both ends.”',
    'Lindt said “the pier is old”. Instead, “it leaks at both ends of the pier.”',
  ])('who is reported speaks on: %s', (body) => {
    expect(readQuotes(body).at(-1)).toMatch(/^mara-lindt: it leaks at both ends/i);
  });

  test.each([
    ['two who are reported', 'Lindt said Reyes said it was old. “It leaks at both ends.”'],
    ['a stranger', 'The dockers said the pier was old. “It leaks at both ends.”'],
    ['a question', 'What had Lindt said? “It leaks at both ends.”'],
  ])('nobody speaks on after %s', (_, body) => {
    expect(readQuotes(body)).toEqual(['?: It leaks at both ends.']);
  });

  test.each([
    ['an answer', '“Is the pier closed?” Lindt asked.', '“We shall see about that.”'],
    [
      'a paragraph that goes on',
      '“The pier is closed,” Lindt said.',
      '“We shall see about that.” They left.',
    ],
    [
      'after other words',
      '“The pier is closed,” Lindt said. They all left.',
      '“We shall see about that.”',
    ],
  ])('the next paragraph is open: %s', (_, before, after) => {
    expect(readQuotes(`${before}\n\n${after}`)).toContain('?: We shall see about that.');
  });

  test('a quotation over several paragraphs keeps its speaker to its end', () => {
    const body =
      'Lindt said: “The pier is closed. It leaks.\n\n“The quay is closed too.\n\n“Go home.”\n\nReyes went.';
    expect(readQuotes(body)).toEqual([
      'mara-lindt: The pier is closed. It leaks.',
      'mara-lindt: The quay is closed too.',
      'mara-lindt: Go home.',
    ]);
  });
});

describe('quotation or term', () => {
  test('a cue with its own words after it does not take the ones before', () => {
    const body =
      'Lindt came. Instead of a “strong harbour” and a “wealthy harbour,” she said she will seek “a fun harbour” for all.';
    expect(readQuotes(body)).toEqual(['mara-lindt: a fun harbour']);
  });

  test.each([
    'The so-called “iron pier” was built in 1902.',
    'It is known to the dockers as “the hut”.',
    'She slept in what the dockers call “the hut”.',
    'They met for what Lindt called a “boat party” on Friday.',
    'At school she was called “the Mule”.',
    'Lindt is host of “The Long Night Show With Old Friends”.',
    'The boats, known as “the Twelve”, lay in a row.',
    'He wore a vest with “PILOT” printed on it.',
    'The word “berth” describes a place for a ship.',
    'They sang “The Wreck of the Hesperus” all night.',
  ])('no quotation: %s', (sentence) => {
    expect(readQuotes(sentence)).toEqual([]);
  });
});

describe('marks', () => {
  test.each([
    [
      'British marks',
      '‘The dockers’ hut is Lindt’s,’ said Reyes.',
      'omar-reyes: The dockers’ hut is Lindt’s,',
    ],
    ['straight marks', '"The pier is closed," Lindt said.', 'mara-lindt: The pier is closed,'],
    [
      'a curly mark closed by a straight one',
      '“The pier is closed," Lindt said.',
      'mara-lindt: The pier is closed,',
    ],
    [
      'a quotation in a quotation',
      '“They told me ‘go home’ and laughed,” Lindt said.',
      'mara-lindt: They told me ‘go home’ and laughed,',
    ],
    ['a decade', 'In the ‘90s, Lindt said “we had ten ships”.', 'mara-lindt: we had ten ships'],
  ])('%s', (_, sentence, expected) => {
    expect(readQuotes(sentence)).toEqual([expected]);
  });
});
