import { describe, expect, test } from 'vitest';
import { readQuotes } from '../../support/read-quotes.ts';

describe('a cue far from its subject', () => {
  test.each([
    ['Lindt left the hall, calling the pier “a ruin”.', 'mara-lindt: a ruin'],
    ['On Friday, at the quay, Mara Lindt waved them off, saying “go home”.', 'mara-lindt: go home'],
    ['Lindt rose from her seat and said the pier was “a ruin”.', 'mara-lindt: a ruin'],
    ['Lindt said the pier leaked and called it “a ruin”.', 'mara-lindt: a ruin'],
    [
      'The spokesman refused to give a date, adding: “We shall see.”',
      'The spokesman: We shall see.',
    ],
    ['Lindt began by saying, “The pier is closed.”', 'mara-lindt: The pier is closed.'],
    [
      'The dockers cheered, with Lindt yelling: “The pier is ours.”',
      'mara-lindt: The pier is ours.',
    ],
    ['Lindt issued a statement saying “the pier is closed”.', 'mara-lindt: the pier is closed'],
    ['Lindt went even further: “The pier is a ruin.”', 'mara-lindt: The pier is a ruin.'],
    ['As Lindt put it, “The pier is a ruin.”', 'mara-lindt: The pier is a ruin.'],
    ['Lindt is quoted as saying “the pier is closed”.', 'mara-lindt: the pier is closed'],
    ['Lindt went on to say, “The pier is closed.”', 'mara-lindt: The pier is closed.'],
    [
      '“The pier leaks and nobody minds at all” Lindt said.',
      'mara-lindt: The pier leaks and nobody minds at all',
    ],
    ['As Lindt noted in a letter, the pier is “a ruin”.', 'mara-lindt: a ruin'],
    ['Lindt also said that the pier shows “great charm”.', 'mara-lindt: great charm'],
    ['The pier is “a ruin”, Board chief engineer Mara Lindt wrote.', 'mara-lindt: a ruin'],
    ['“It leaks,” the senator and former mayor said.', 'the senator and former mayor: It leaks,'],
    ['“It leaks,” this source told the Post.', 'this source: It leaks,'],
    ['Lindt referred to the pier as “a ruin”.', 'mara-lindt: a ruin'],
    ['They doubt Lindt’s claim that the pier is “a ruin”.', 'mara-lindt: a ruin'],
    ['Lindt, when asked about the pier, responded that it was “a ruin”.', 'mara-lindt: a ruin'],
    [
      'Nobody came, but the Harbour Board, which runs the pier, said it was “a ruin”.',
      'harbour-board: a ruin',
    ],
    ['In a statement on Sunday the dockers said the pier was “a ruin”.', 'the dockers: a ruin'],
    ['Lindt described the pier as “a ruin”, calling it “the worst of all”.', 'mara-lindt: a ruin'],
    ['The Harbour Board’s report said the pier was “a ruin”.', 'harbour-board: a ruin'],
    ['A docker who asked not to be named said it was “a ruin”.', 'A docker: a ruin'],
    [
      'At a rally in Portsmouth, N.H., on Tuesday, Lindt rose, calling it “a ruin”.',
      'mara-lindt: a ruin',
    ],
    ['Lindt went after Reyes over the pier, calling it “a ruin”.', 'mara-lindt: a ruin'],
    ['Lindt did not close the pier, but called it “a ruin”.', 'mara-lindt: a ruin'],
    ['Mara Lindt (D-Calif.), said in May that the pier was “a ruin”.', 'mara-lindt: a ruin'],
    ['The pier was called “a ruin” by Omar Reyes.', 'omar-reyes: a ruin'],
    ['The pier, described by Omar Reyes as “a ruin”, is closed.', 'omar-reyes: a ruin'],
    ['Omar Reyes was called “a coward” by Mara Lindt on Friday.', 'mara-lindt: a coward'],
    ['Lindt: “The pier is closed.”', 'mara-lindt: The pier is closed.'],
    ['Omar Reyes, who built the pier, mused that it was “a ruin”.', 'omar-reyes: a ruin'],
  ])('%s', (sentence, expected) => {
    expect(readQuotes(sentence)[0]).toEqual(expected);
  });

  test('a cry may end a sentence before its speaker is named', () => {
    const body = '“Is anybody there?” Mara Lindt, a pilot from Oslo, remembered asking.';
    expect(readQuotes(body)).toEqual(['mara-lindt: Is anybody there?']);
  });

  test('who explains while speaking speaks on', () => {
    const body = '“It leaks,” Lindt wrote, explaining why the pier is shut, “but it stands.”';
    expect(readQuotes(body)[1]).toBe('mara-lindt: but it stands.');
  });

  test('a quotation divided by its speaker and an “and” is theirs to its end', () => {
    const body = '“The pier must close,” Lindt said, and “the quay must close for good”.';
    expect(readQuotes(body)).toEqual([
      'mara-lindt: The pier must close,',
      'mara-lindt: the quay must close for good',
    ]);
  });

  test('a colon leads to the words in the next paragraph', () => {
    expect(readQuotes('Lindt said in a letter:\n\n“The pier is closed.”')).toEqual([
      'mara-lindt: The pier is closed.',
    ]);
  });
});

describe('the cue and what follows it', () => {
  test.each([
    ['“The pier is closed,” Lindt said drily.', 'mara-lindt'],
    ['“The pier is closed,” Lindt told the radio when asked about it.', 'mara-lindt'],
    ['“The pier is closed,” Lindt said and hung up.', 'mara-lindt'],
    ['“The pier is closed,” Lindt retorted.', 'mara-lindt'],
    ['“The pier is closed,” Lindt said 30 minutes into the meeting.', 'mara-lindt'],
    ['“The pier is closed,” a docker named Ebeling explained.', 'a docker named Ebeling'],
    ['“The pier is closed,” read the statement.', 'the statement'],
    ['“The pier is closed,” said Lindt as she left.', 'mara-lindt'],
    ['“The pier is closed,” a docker who asked not to be named told the radio.', 'a docker'],
  ])('%s', (sentence, speaker) => {
    expect(readQuotes(sentence)).toEqual([`${speaker}: The pier is closed,`]);
  });
});

describe('nobody is named where another may be meant', () => {
  test.each([
    ['the crowd answers', 'When Lindt mentioned the pier, the crowd roared back “close it now”.'],
    ['the words of one in the words of another', 'Lindt said Reyes told him “the pier is a ruin”.'],
    ['a cook walks in', 'Lindt sang as a cook walked in, saying “the soup is ready now”.'],
    [
      'a voter in a poll',
      'Some 25 percent of voters say they would “definitely not support” the pier.',
    ],
    ['who was asked', 'Lindt was asked about the pier, telling “nothing but the truth” of it.'],
    [
      'another takes over',
      'Lindt left in May, Reyes opened the hall, calling it “a very fine room”.',
    ],
    [
      'a title in their mouths',
      'Lindt wrote when Reyes closed the show called “an evening to forget at last”.',
    ],
    ['it is denied', 'Lindt denied that she had called Reyes “the worst fool of all”.'],
    ['it was never said', 'Lindt never said “the pier is now closed for good”.'],
    ['it is asked', 'Did Lindt really say “the pier is now closed for good”?'],
    ['it is supposed', 'If Lindt says “the pier is now closed for good”, it is.'],
    ['it was left unsaid', 'Lindt stopped short of calling it “the worst pier of them all”.'],
    ['she says she did not say it', 'Lindt said she did not call it “the worst pier of them all”.'],
    ['two speak', '“The pier is now closed for good,” Mara Lindt and Omar Reyes said.'],
    [
      'two speak, each with a post',
      '“The pier is now closed,” Lindt, a pilot, and Omar Reyes, a cook, said.',
    ],
    ['who recorded', 'A video posted on Friday by Lindt had the words “close the pier at once”.'],
    ['who read it aloud', 'Lindt read “the pier is now closed for good” from a sheet.'],
  ])('%s', (_, sentence) => {
    for (const quote of readQuotes(sentence)) expect(quote).toMatch(/^\?: /);
  });

  test.each([
    ['a title before the comma', 'Lindt’s remarks were short, the “iron pier” long.'],
    ['measures', 'They voted down the “iron pier” measures added by Reyes.'],
  ])('nor a quotation found in %s', (_, sentence) => {
    expect(readQuotes(sentence)).toEqual([]);
  });
});

test('behind a quotation another may take over', () => {
  const body = 'Lindt called it “bad,” Omar Reyes waited for “a fine new pier by May”.';
  expect(readQuotes(body)).toEqual(['mara-lindt: bad,', '?: a fine new pier by May']);
});

describe('he and she beside a verb of saying', () => {
  test.each([
    [
      'the speaker before',
      'Lindt said the pier was old. Go on.\n\n“It leaks,” she said.',
      'mara-lindt: It leaks,',
    ],
    ['the subject before', 'Mara Lindt came down. “It leaks,” she said.', 'mara-lindt: It leaks,'],
    [
      'through another “she”',
      'Lindt came down.\n\nShe said it was old.\n\n“It leaks,” she said.',
      'mara-lindt: It leaks,',
    ],
    [
      'past a speech',
      'Lindt spoke. “One. Two. Three. Four,” she said. “Five. Six.”',
      'mara-lindt: One. Two. Three. Four,',
    ],
  ])('%s', (_, body, expected) => {
    expect(readQuotes(body)[0]).toBe(expected);
  });

  test.each([
    [
      'a name is unknown that opens the sentence before',
      'Lindt came. Strandberg opened the hall. “It leaks,” she said.',
    ],
    ['two may be meant', 'Mara Lindt and Rosa Dahl came. “It leaks,” she said.'],
    ['a stranger spoke last', 'Lindt came. A pilot said it was old. “It leaks,” she said.'],
    ['she is the one who asked', 'Lindt asked Rosa Dahl about it. “It leaks,” she said.'],
    ['she is no more than part of another', 'A friend of Mara Lindt came. “It leaks,” she said.'],
    ['she is asked about another', 'Asked whether she would see Mara Lindt, she said: “It leaks.”'],
  ])('nobody where %s', (_, body) => {
    expect(readQuotes(body)).toEqual([expect.stringMatching(/^\?: It leaks/)]);
  });
});
