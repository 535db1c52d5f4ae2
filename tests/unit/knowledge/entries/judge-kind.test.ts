import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { findEntries } from '../../../../src/knowledge/entries/find-entries.ts';
import {
  packedFeatures,
  weightColumns,
  weightLetters,
} from '../../../../src/knowledge/entries/data/name-weights.ts';
import { unpackAfter } from '../../../../src/article/unpack-words.ts';
import { writeArticle } from '../../../support/read-article.ts';

function kindOf(name: string, ...paragraphs: string[]): string | undefined {
  const { entries } = findEntries(writeArticle(...paragraphs));
  return entries.find(({ names }) => names.some(({ text }) => text === name))?.kind;
}

describe('a name that no table knows', () => {
  test.each([
    ['Ostrava Kellner', 'person', 'Ostrava Kellner said she would not stand again.'],
    ['Tavi Brandquist', 'person', 'The prize went to Tavi Brandquist, who thanked her mother.'],
    ['Ko Seung-ah', 'person', 'The defender, Ko Seung-ah, told the court that she had slept.'],
    ['Lindqvist Foundation', 'organisation', 'The Lindqvist Foundation gave the money.'],
    ['Varnholt Electric', 'organisation', 'Shares of Varnholt Electric fell after it cut 40 jobs.'],
    ['Merrow Sands', 'place', 'Two swimmers were found in Merrow Sands, a village on the coast.'],
    ['Gorsk', 'place', 'Soldiers moved into Gorsk, a town of 4,000, on Monday.'],
  ])('%s is a %s', (name, kind, paragraph) => {
    expect(kindOf(name, paragraph)).toBe(kind);
  });
});

describe('a name that its form gives away', () => {
  test.each([
    ['Lu Jianwen', 'person', 'Lu Jianwen, 61, was not in court on Monday.'],
    ['Park Ji-won', 'person', 'Park Ji-won said that the plan was sound.'],
    ['Abu Anas Salem', 'person', 'They buried Abu Anas Salem on Monday.'],
    ['Alma Clegg Street', 'place', 'The gates on Alma Clegg Street have been shut for years.'],
    ['Council on Foreign Trade', 'organisation', 'The Council on Foreign Trade said no.'],
    ['Friends of Larkfield', 'organisation', 'Friends of Larkfield gave it £400.'],
    ['St. Luke’s Methodist Church', 'organisation', 'They slept at St. Luke’s Methodist Church.'],
    ['Hamas', 'organisation', 'Nobody from Hamas spoke.'],
    ['Real Madrid', 'organisation', 'Real Madrid signed a goalkeeper.'],
    ['HMS Queen Anna', 'concept', 'The HMS Queen Anna sailed.'],
    ['Maria Bernt', 'concept', 'The cargo ship Maria Bernt sank.'],
    ['Chelsea Kenning', 'person', 'Chelsea Kenning left early.'],
    ['Uefa', 'organisation', 'Uefa fined the club.'],
    ['White House', 'place', 'Nobody at the White House spoke.'],
    ['Tromsø', 'place', 'She studies mud; Tromsø is her home.'],
  ])('%s is a %s', (name, kind, paragraph) => {
    expect(kindOf(name, paragraph)).toBe(kind);
  });
});

describe('a body’s name goes on with its field', () => {
  test.each([
    [
      'Ministry of Trade, Forestry and Fisheries',
      'The Ministry of Trade, Forestry and Fisheries paid.',
    ],
    ['Office for Flood and Disaster Defence', 'The Office for Flood and Disaster Defence paid.'],
    [
      'Committee for Veterinary Products for Animal Use',
      'The Committee for Veterinary Products for Animal Use met.',
    ],
    ['Larkfield Growers’ Union', "The Larkfield Growers' Union paid."],
    ['Varnholt Foods', 'Varnholt Foods of South Korea cut 40 jobs.'],
  ])('%s', (name, paragraph) => {
    expect(kindOf(name, paragraph)).toBe('organisation');
  });

  test('and ends before another name', () => {
    const paragraph = 'The Ministry of Defence, Varnholt and Kellbank shared the cost.';
    expect(kindOf('Ministry of Defence', paragraph)).toBe('organisation');
  });
});

describe('the noun beside it', () => {
  test.each([
    ['Ruvane', 'concept', 'The vaccine, called Ruvane, is made in Basel.'],
    ['Ruvane', 'concept', 'Ruvane, a cough syrup made in Basel, was withdrawn.'],
    ['Carl Brenner', 'place', 'They met outside the Carl Brenner arena at noon.'],
    ['Ikar', 'place', 'Nobody crossed the Ikar river.'],
    ['Port of Larkfield', 'place', 'Nobody worked at the Port of Larkfield.'],
  ])('%s is a %s', (name, kind, paragraph) => {
    expect(kindOf(name, paragraph)).toBe(kind);
  });
});

describe('a title between quotation marks', () => {
  test.each([
    ['The Glass Heron', '“The Glass Heron,” a film about the war, won on Sunday.'],
    ['A House in Lodz', 'She was praised for “A House in Lodz.”'],
  ])('%s names a work', (name, paragraph) => {
    expect(kindOf(name, paragraph)).toBe('concept');
  });

  test('is none where somebody says it', () => {
    expect(kindOf('Ostrava Kellner', '“Ostrava Kellner,” he said.')).not.toBe('concept');
  });
});

describe('a city’s name', () => {
  test('is its club where somebody plays', () => {
    const paragraph = 'Porto beat Hamburg 2-1 on Sunday, and Porto’s goalkeeper was sent off.';
    expect(kindOf('Porto', paragraph)).toBe('organisation');
    expect(kindOf('Hamburg', paragraph)).toBe('organisation');
  });

  test('is the city elsewhere', () => {
    expect(kindOf('Porto', 'The ship left Porto on Sunday for the islands.')).toBe('place');
  });
});

describe('a body and somebody of it side by side', () => {
  const paragraph = 'They asked Larkfield University Anna Ruiz for help.';

  test.each([
    ['Larkfield University', 'organisation'],
    ['Anna Ruiz', 'person'],
  ])('%s is a %s', (name, kind) => {
    expect(kindOf(name, paragraph)).toBe(kind);
  });
});

describe('who holds an office', () => {
  test.each([
    ['Ann Larkfield', 'person', 'Secretary of State Ann Larkfield flew to Lima.'],
    ['Ana Ruiz', 'person', 'President of Peru Ana Ruiz signed it.'],
    ['Peru', 'place', 'President of Peru Ana Ruiz signed it.'],
    ['Ann Larkfield', 'person', 'The Minister for Home Affairs Ann Larkfield resigned.'],
    ['Tom Varley', 'person', 'His Excellency Tom Varley opened the fair.'],
  ])('%s is a %s in “%s %s”', (name, kind, paragraph) => {
    expect(kindOf(name, paragraph)).toBe(kind);
  });

  test('what the office is of is no name by itself', () => {
    expect(kindOf('State', 'Secretary of State Ann Larkfield flew to Lima.')).toBeUndefined();
  });
});

describe('what is no person, place or organisation', () => {
  test.each([
    ['a law', 'Harbour Safety Act', 'MPs passed the Harbour Safety Act on Monday in Lima.'],
    ['a prize', 'Larkfield Prize', 'She won the Larkfield Prize in June for her novel.'],
    ['a ship', 'HMS Larkfield', 'The crew of HMS Larkfield came home on Monday.'],
  ])('%s', (_, name, paragraph) => {
    expect(['concept', undefined]).toContain(kindOf(name, paragraph));
  });

  test.each([
    ['an answer’s beginning', 'Yeah', '“Yeah, we went there,” Ann Larkfield said. “Yeah.”'],
    ['a contraction', 'We’ll', '“We’ll go,” Ann Larkfield said. “We’ll see.”'],
    ['a party and a state', 'R-Fla', 'Ann Larkfield (R-Fla.) agreed with the plan.'],
    ['two countries', 'Peru-South Korea', 'The Peru-South Korea talks failed on Monday in Lima.'],
    ['a dog', 'Rex', 'Ann Larkfield walked her dog, Rex, in the park on Monday.'],
  ])('%s', (_, name, paragraph) => {
    expect(kindOf(name, paragraph)).toBeUndefined();
  });
});

describe('names side by side', () => {
  test('a slash divides two bodies', () => {
    const paragraph = 'An NHK/Reuters poll of 1,000 voters found little change.';
    expect(kindOf('NHK', paragraph)).toBe('organisation');
    expect(kindOf('Reuters', paragraph)).toBe('organisation');
  });

  test('a member of a party is no part of the state’s name', () => {
    expect(kindOf('Iowa', 'The Iowa Republican voted against it.')).toBe('place');
  });

  test('a state’s abbreviation is the state', () => {
    expect(kindOf('Florida', 'They live in Larkfield, Fla., near the coast.')).toBe('place');
  });

  test('somebody of a state keeps a name without it', () => {
    const paragraph = 'Carl Sanders of Vermont said no.';
    expect(kindOf('Carl Sanders', paragraph)).toBe('person');
    expect(kindOf('Vermont', paragraph)).toBe('place');
  });
});

describe('the learned weights', () => {
  /** Of the builder’s 100 kB. */
  const mostBytes = 4_000;

  test('fit in their share of the builder', () => {
    expect(gzipSync(packedFeatures + weightColumns.join('')).length).toBeLessThan(mostBytes);
  });

  const features = unpackAfter(packedFeatures.split('\n'));

  test('are four letters for each feature, no feature twice', () => {
    expect(weightColumns.map((column) => column.length)).toEqual(Array(4).fill(features.length));
    const wrong = weightColumns.flatMap((column) =>
      Array.from(column).filter((letter) => !weightLetters.includes(letter)),
    );
    expect(wrong).toEqual([]);
    expect(new Set(features).size).toBe(features.length);
  });

  test('know nobody who was in the news when their texts were written', () => {
    const people = /Trump|Clinton|Obama|Rubio|Kasich|Putin|Hillary/;
    expect(features.filter((feature) => people.test(feature))).toEqual([]);
  });
});
