import { describe, expect, it } from 'vitest';
import {
  type Correction,
  defaultSettings,
  type Settings,
} from '../../../../src/settings/settings.ts';
import { readDelay } from '../../../../src/ui/options/delay-field.tsx';
import { groupByLanguage } from '../../../../src/ui/options/group-by-language.ts';
import { invertChange } from '../../../../src/ui/options/invert-change.ts';
import { listChangedSites, searchSites } from '../../../../src/ui/options/list-changed-sites.ts';

const settings = (changes: Partial<Settings>): Settings => ({ ...defaultSettings, ...changes });

describe('invertChange', () => {
  const [one, two, three] = ['1', '2', '3'].map((path) => ({
    page: `https://a.example/${path}`,
    story: 'harbour',
    entry: null,
  })) as [Correction, Correction, Correction];
  const before = settings({
    sites: { 'a.example': 'off', 'b.example': 'off' },
    isPaused: true,
    corrections: [one, two],
  });

  it.each<[string, Settings]>([
    ['a reset site', settings({ ...before, sites: { 'b.example': 'off' } })],
    ['a changed site', settings({ ...before, sites: { ...before.sites, 'a.example': 'on' } })],
    ['an added site', settings({ ...before, sites: { ...before.sites, 'c.example': 'off' } })],
    ['a correction taken back', settings({ ...before, corrections: [two] })],
    ['an added correction', settings({ ...before, corrections: [one, two, three] })],
    ['everything', defaultSettings],
    ['nothing', before],
  ])('takes back %s', (_, after) => {
    expect(invertChange(before, after)(after)).toEqual(before);
  });

  it('leaves alone what another window changed meanwhile', () => {
    const after = settings({ ...before, sites: { 'b.example': 'off' }, corrections: [two] });
    const now = settings({
      ...after,
      density: 'all',
      isPaused: false,
      sites: { 'b.example': 'on', 'd.example': 'off' },
      corrections: [two, three],
    });
    expect(invertChange(before, after)(now)).toEqual({
      ...now,
      sites: { 'a.example': 'off', 'b.example': 'on', 'd.example': 'off' },
      corrections: [one, two, three],
    });
  });
});

describe('listChangedSites', () => {
  it('joins choices and grants in the order of the alphabet', () => {
    const rows = listChangedSites(settings({ sites: { 'm.example': 'off', 'a.example': 'on' } }), [
      'z.example',
      'a.example',
    ]);
    expect(rows).toEqual([
      { site: 'a.example', choice: 'on', isGranted: true },
      { site: 'm.example', choice: 'off', isGranted: false },
      { site: 'z.example', choice: null, isGranted: true },
    ]);
  });
});

describe('searchSites', () => {
  const sites = [{ site: 'morning.example', name: 'The Day' }, { site: 'evening.example' }];

  it.each([
    ['', ['morning.example', 'evening.example']],
    ['  MORN ', ['morning.example']],
    ['the day', ['morning.example']],
    ['noon', []],
  ])('finds for “%s”: %j', (typed, found) => {
    expect(searchSites(sites, typed).map(({ site }) => site)).toEqual(found);
  });
});

describe('groupByLanguage', () => {
  it('names languages in English and sorts both levels', () => {
    const groups = groupByLanguage([
      { site: 'z.example', lang: 'en', name: 'Zenith' },
      { site: 'm.example', lang: 'de', name: 'Morgen' },
      { site: 'a.example', lang: 'en', name: 'Aurora' },
    ]);
    expect(groups.map(({ language, sites }) => [language, sites.map(({ name }) => name)])).toEqual([
      ['English', ['Aurora', 'Zenith']],
      ['German', ['Morgen']],
    ]);
  });
});

describe('readDelay', () => {
  it.each<[string, number | null]>([
    ['0', 0],
    [' 500 ', 500],
    ['10000', 10_000],
    ['10001', null],
    ['-1', null],
    ['1.5', null],
    ['', null],
    ['soon', null],
    ['9999999999', null],
  ])('reads “%s” as %s', (typed, delayMs) => {
    expect(readDelay(typed)).toBe(delayMs);
  });
});
