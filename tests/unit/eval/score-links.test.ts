import { describe, expect, test } from 'vitest';
import type { Reference } from '../../../src/knowledge/reference.ts';
import type { EntityLabels, LinkLabel } from '../../eval/knowledge/labels/labels.ts';
import { scoreLinks } from '../../eval/knowledge/scores/score-links.ts';
import { tallyOf } from '../../eval/knowledge/scores/sheet.ts';
import { causesOf, makeBuilt, makeEntry, sheetOf } from './make-built.ts';

const sentences = ['Nadia Khan met Imran Khan.', 'Khan left before he did, and Lindt stayed.'];
const nadia = makeEntry('person', ['Nadia Khan', 'Khan']);
const imran = makeEntry('person', ['Imran Khan', 'Khan']);
const lindt = makeEntry('person', ['Lindt']);
const entities: EntityLabels = {
  named: {
    person: [
      ['Nadia Khan', 'Khan'],
      ['Imran Khan', 'Khan'],
      ['Mara Lindt', 'Lindt'],
    ],
  },
  ignore: [],
  isFlat: false,
};

function link(text: string, form: LinkLabel['form'], entity: string | null): LinkLabel {
  return { text, sentence: 1, nth: 0, form, entity };
}

function score(links: readonly LinkLabel[], told: Readonly<Record<string, string>>) {
  const references = Object.entries(told).map(([words, entry]): Reference => {
    const start = sentences[1]?.indexOf(words) ?? -1;
    const span = { article: 'a', sentence: 1, start, end: start + words.length };
    return { span, entry, form: 'short' };
  });
  const built = makeBuilt(sentences, { entries: [nadia, imran, lindt], references });
  return sheetOf(scoreLinks, built, { sentences, entities, links });
}

describe('links', () => {
  test('are right where they lead to the labelled one', () => {
    const links = [link('he', 'pronoun', 'Imran Khan'), link('Lindt', 'surname', 'Mara Lindt')];
    const sheet = score(links, { 'he ': 'imran-khan', Lindt: 'lindt' });
    expect(tallyOf(sheet, 'pronoun')).toEqual({ right: 1, found: 1, wanted: 1 });
    expect(tallyOf(sheet, 'surname')).toEqual({ right: 1, found: 1, wanted: 1 });
  });

  test('are wrong where they lead to another of the same surname', () => {
    const sheet = score([link('he', 'pronoun', 'Imran Khan')], { 'he ': 'nadia-khan' });
    expect(tallyOf(sheet, 'pronoun')).toEqual({ right: 0, found: 1, wanted: 1 });
    expect(causesOf(sheet)).toEqual(['pronoun: wrong link']);
  });

  test('must be left empty where the text leaves it open', () => {
    const filled = score([link('Khan', 'surname', null)], { Khan: 'nadia-khan' });
    expect(tallyOf(filled, 'surname')).toEqual({ right: 0, found: 1, wanted: 0 });
    const empty = score([link('Khan', 'surname', null)], {});
    expect(tallyOf(empty, 'surname')).toEqual({ right: 0, found: 0, wanted: 0 });
  });

  test('of surnames are taken from the names where there are no labels', () => {
    const people = { person: [['Mara Lindt'], ['Nadia Khan'], ['Imran Khan']] };
    const flat = { named: people, ignore: [], isFlat: true };
    const built = makeBuilt(sentences, { entries: [lindt], references: [] });
    const sheet = sheetOf(scoreLinks, built, { entities: flat });
    expect(sheet.mistakes.map(({ words }) => words)).toEqual(['Lindt — nobody, not Mara Lindt']);
  });
});
