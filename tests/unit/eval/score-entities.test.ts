import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/knowledge/story.ts';
import type { EntityLabels } from '../../eval/knowledge/labels/labels.ts';
import { scoreEntities } from '../../eval/knowledge/scores/score-entities.ts';
import { tallyOf } from '../../eval/knowledge/scores/sheet.ts';
import { causesOf, makeBuilt, makeEntry, sheetOf } from './make-built.ts';

const entities: EntityLabels = {
  named: {
    person: [['Mara Lindt', 'Lindt']],
    place: [['Oslo']],
    organisation: [['International Energy Agency', 'IEA'], ['Hafen']],
  },
  ignore: ['Nobel Prize'],
  isFlat: false,
};

function score(entries: readonly Entry[], labels = entities) {
  return sheetOf(scoreEntities, makeBuilt(['Nothing.'], { entries }), { entities: labels });
}

describe('entities', () => {
  test('are right by any name of the same kind, whatever case, marks and article', () => {
    const sheet = score([
      makeEntry('person', ['M. Lindt', 'LINDT']),
      makeEntry('organisation', ['the I.E.A.']),
    ]);
    expect(tallyOf(sheet, 'person')).toEqual({ right: 1, found: 1, wanted: 1 });
    expect(tallyOf(sheet, 'organisation')).toEqual({ right: 1, found: 1, wanted: 2 });
    expect(causesOf(sheet)).toEqual(['place: missed', 'organisation: missed']);
  });

  test('of another kind are false there and missed here', () => {
    const sheet = score([makeEntry('organisation', ['Oslo'])]);
    expect(tallyOf(sheet, 'organisation')).toEqual({ right: 0, found: 1, wanted: 2 });
    expect(tallyOf(sheet, 'place')).toEqual({ right: 0, found: 0, wanted: 1 });
    expect(causesOf(sheet)).toContain('organisation: false: is place');
    expect(causesOf(sheet)).toContain('place: missed: taken as organisation');
  });

  test('that the labels ignore count neither way', () => {
    const sheet = score([makeEntry('organisation', ['Nobel Prize'])]);
    expect(tallyOf(sheet, 'organisation')).toEqual({ right: 0, found: 0, wanted: 2 });
  });

  test('that are split in two count once', () => {
    const sheet = score([makeEntry('person', ['Mara Lindt']), makeEntry('person', ['Lindt'])]);
    expect(tallyOf(sheet, 'person')).toEqual({ right: 1, found: 1, wanted: 1 });
    expect(causesOf(sheet)).toContain('person: split (not counted)');
  });

  test('of labels that are a flat list may have two of its names', () => {
    const named = { organisation: [['European Union'], ['EU']] };
    const entry = makeEntry('organisation', ['European Union', 'EU']);
    const flat = score([entry], { named, ignore: [], isFlat: true });
    expect(tallyOf(flat, 'organisation')).toEqual({ right: 1, found: 1, wanted: 1 });
    const apart = score([entry], { named, ignore: [], isFlat: false });
    expect(tallyOf(apart, 'organisation')).toEqual({ right: 1, found: 1, wanted: 2 });
  });
});
