/** Who is who across two articles and more: what is joined, and above all what is not. */
import {
  array,
  assert,
  constantFrom,
  oneof,
  property,
  shuffledSubarray,
  string,
  tuple,
} from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkEntries } from '../../../../src/knowledge/grow/link-entries.ts';
import { makeStory } from '../../../support/make-story.ts';
import type { Entry, EntryKind } from '../../../../src/knowledge/story.ts';

/** "person: Mara Lindt | Lindt": kind, then the names, the one shown first. */
function entry(line: string): Entry {
  const [kind = '', rest = ''] = line.split(': ');
  const names = rest.split(' | ');
  return {
    id: `${kind} ${names[0]}`,
    name: names[0] ?? '',
    kind: kind as EntryKind,
    names: names.map((text) => ({ text, lang: 'en', origin: 'text' as const })),
    description: null,
    gloss: null,
    facts: [],
    weight: 0.5,
    generic: false,
  };
}

/** The names shown of those that are joined, articles in any order. */
function joinsOf(...articles: readonly (readonly string[])[]): readonly string[] {
  const parts = articles.map((lines) => ({ articles: [], entries: lines.map(entry) }));
  return linkEntries(parts)
    .filter(({ length }) => length > 1)
    .map((group) => group.map((member) => `${member.part} ${member.entry.name}`).join(' = '));
}

describe('one and the same', () => {
  test.each([
    ['person: Mara Lindt', 'person: Mara Lindt'],
    ['person: Mara Lindt', 'person: MARA LINDT'],
    ['person: Mara Lindt | Lindt', 'person: Lindt'],
    ['person: Mara Lindt', 'person: Lindt'],
    ['person: Mara Lindt', 'person: Dr. Mara Lindt'],
    ['person: Joaquín Peña', 'person: Joaquin Pena'],
    ['person: Siobhán O’Dwyer', "person: Siobhan O'Dwyer"],
    ['person: Keiko Ono | Ono', 'person: Ono Keiko | Ono'],
    ['person: Hiroshi Tanaka | Tanaka', 'person: TANAKA Hiroshi'],
    ['person: Baek Sung-min', 'person: Baek Sungmin'],
    ['person: Baek Sung-min', 'person: Baek Sung Min'],
    ['person: Baek Sung-min', 'person: Baek'],
    ['person: George W. Hale', 'person: George Hale'],
    ['person: J. K. Baker', 'person: JK Baker'],
    ['person: Rosa Delgado Peña', 'person: Rosa Delgado'],
    ['person: Anna van der Meer', 'person: Van der Meer'],
    ['person: Harold Ruiz Jr.', 'person: Harold Ruiz Jr'],
    ['person: Pieter Brandt the Younger', 'person: Pieter Brandt, the Younger'],
    ['person: Ann Marie Elder', 'person: Ann Elder'],
    ['person: Ahmed al-Sharif', 'person: Sharif'],
    ['organisation: National Hurricane Center | NHC', 'organisation: NHC'],
    ['organisation: National Hurricane Center', 'organisation: NHC'],
    ['organisation: National Hurricane Centre', 'organisation: the National Hurricane Center'],
    ['organisation: Ministry of Finance', 'organisation: Finance Ministry'],
    ['organisation: Calder Industries plc', 'organisation: Calder Industries'],
    ['organisation: Calder Industries | Calder', 'organisation: Calder'],
    ['organisation: Calder & Sons', 'organisation: Calder and Sons'],
    ['organisation: Sound Alliance', 'group: Sound Alliance'],
    ['place: St. Oswin', 'place: Saint Oswin'],
    ['place: United States | U.S.', 'place: U.S. | United States'],
    ['concept: ballistic missiles', 'concept: ballistic missile'],
    ['event: Storm Odile | Odile', 'event: Storm Odile'],
  ])('%s and %s', (one, other) => {
    expect(joinsOf([one], [other])).toHaveLength(1);
    expect(joinsOf([other], [one])).toHaveLength(1);
  });
});

describe('two, whatever their names say', () => {
  test.each([
    ['two of one surname', ['person: Karl Brandt | Brandt'], ['person: Anna Brandt']],
    ['father and son', ['person: Karl Brandt'], ['person: Otto Brandt']],
    ['a son of the same name', ['person: Harold Ruiz Sr.'], ['person: Harold Ruiz Jr.']],
    ['a name and its son’s', ['person: Harold Ruiz'], ['person: Harold Ruiz Jr.']],
    ['a son, as the French say', ['person: Émile Varre'], ['person: Émile Varre fils']],
    ['a father, as the French say', ['person: Émile Varre père'], ['person: Émile Varre']],
    ['the elder and no other', ['person: Pieter Brandt the Elder'], ['person: Pieter Brandt']],
    ['two middle initials', ['person: George W. Hale'], ['person: George B. Hale']],
    ['a surname of two people', ['person: Karl Brandt', 'person: Anna Brandt'], ['person: Brandt']],
    ['a person and a place', ['person: Paris Kestrel'], ['place: Paris Kestrel']],
    ['a person and a town', ['person: Mara Vestby'], ['place: Vestby']],
    ['a person and a body', ['person: Douglas Calder'], ['organisation: Calder']],
    ['a town and its club', ['place: Halden'], ['organisation: Halden']],
    ['a river and a town', ['place: River Arrish'], ['place: Arrish']],
    ['names that look alike', ['person: Leo Strasser'], ['person: Leo Strassner']],
    ['a given name', ['person: Irene Tunnock'], ['person: Irene Carrow']],
    ['two whose given names are surnames', ['person: Otto Brandt'], ['person: Brandt Otto']],
    [
      'two whose surnames are said',
      ['person: Otto Brandt | Brandt'],
      ['person: Brandt Otto | Otto'],
    ],
    ['one whose surname is not said', ['person: Keiko Ono | Ono'], ['person: Ono Keiko']],
    ['a given name alone', ['person: Irene Tunnock'], ['person: Irene']],
    [
      'an acronym of two bodies',
      ['organisation: National Housing Council', 'organisation: National Heritage Council'],
      ['organisation: NHC'],
    ],
    [
      'two bodies of one acronym',
      ['organisation: National Housing Council | NHC'],
      ['organisation: National Heritage Council | NHC'],
    ],
    [
      'a body and a longer one',
      ['organisation: Halden University'],
      ['organisation: Halden University Hospital'],
    ],
    ['a surname and its double', ['person: Joaquín Ruiz'], ['person: Consuelo Varga-Ruiz']],
  ])('%s', (_, one, other) => {
    expect(joinsOf(one, other)).toEqual([]);
    expect(joinsOf(other, one)).toEqual([]);
  });

  test('what one article tells apart is not joined through another', () => {
    expect(
      joinsOf(
        ['organisation: Harbour Trust | Vestby Harbour Trust'],
        ['organisation: Harbour Trust', 'organisation: Vestby Harbour Trust'],
      ),
    ).toEqual(['0 Harbour Trust = 1 Harbour Trust']);
  });

  test('a surname that a third article gives to somebody else too is nobody’s any more', () => {
    const [first, second] = [['person: Mara Lindt'], ['person: Lindt']];
    expect(joinsOf(first, second)).toEqual(['0 Mara Lindt = 1 Lindt']);
    expect(joinsOf(first, second, ['person: Otto Lindt'])).toEqual([]);
  });
});

test('a title tells a man from a woman of one surname', () => {
  const linkOf = (...sentences: readonly string[]) =>
    linkEntries(
      sentences.map((sentence) => ({
        articles: makeStory({ articles: [{ sentences: [sentence] }], entries: [] }).articles,
        entries: [entry('person: Lindt')],
      })),
    );
  expect(linkOf('Mr Lindt sails.', 'Ms. Lindt rows.')).toHaveLength(2);
  expect(linkOf('Mr Lindt sails.', 'Mr. Lindt rows.')).toHaveLength(1);
  expect(linkOf('Mr Lindt sails.', 'Lindt rows.')).toHaveLength(1);
});

test('three articles are joined through the fullest', () => {
  expect(
    joinsOf(
      ['person: Lindt'],
      ['person: Mara Lindt'],
      ['person: Mara Lindt | Lindt'],
      ['person: Lindt'],
    ),
  ).toEqual(['0 Lindt = 1 Mara Lindt = 2 Mara Lindt = 3 Lindt']);
});

describe('whatever the names are', { timeout: 60_000 }, () => {
  const word = constantFrom(
    'Mara',
    'Otto',
    'Lindt',
    'Falk',
    'Lindt-Falk',
    'van',
    'M.',
    'Jr.',
    'The',
    'Trust',
    'NHC',
    'Ministry',
    'of',
    '石破',
    'al-Falk',
  );
  const name = oneof(
    {
      weight: 9,
      arbitrary: array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')),
    },
    { weight: 1, arbitrary: string({ unit: 'grapheme' }) },
  );
  const line = tuple(
    constantFrom('person', 'place', 'organisation', 'concept'),
    array(name, { minLength: 1, maxLength: 3 }),
  ).map(([kind, names]) => `${kind}: ${names.join(' | ')}`);
  const articles = array(array(line, { maxLength: 5 }), { minLength: 1, maxLength: 5 });
  const link = (those: readonly (readonly string[])[]) =>
    linkEntries(those.map((lines) => ({ articles: [], entries: lines.map(entry) })));

  test('each entry is in one group, and no group has two of an article', () => {
    assert(
      property(articles, (those) => {
        const groups = link(those);
        expect(groups.flat()).toHaveLength(those.flat().length);
        for (const group of groups)
          expect(new Set(group.map(({ part }) => part)).size).toBe(group.length);
      }),
    );
  });

  test('no person is joined to anything else', () => {
    assert(
      property(articles, (those) => {
        for (const group of link(those))
          expect(new Set(group.map(({ entry: { kind } }) => kind === 'person')).size).toBe(1);
      }),
    );
  });

  test('the order of the articles does not matter', () => {
    const both = articles.chain((those) =>
      tuple(constantFrom(those), shuffledSubarray([...those.keys()], { minLength: those.length })),
    );
    assert(
      property(both, ([those, order]) => {
        const namesOf = (at: (part: number) => number, groups: ReturnType<typeof link>) =>
          groups
            .map((group) =>
              group
                .map((one) => `${at(one.part)} ${one.entry.id}`)
                .sort()
                .join(' = '),
            )
            .sort();
        const other = link(order.map((at) => those[at] ?? []));
        expect(namesOf((part) => order[part] ?? -1, other)).toEqual(
          namesOf((part) => part, link(those)),
        );
      }),
    );
  });
});
