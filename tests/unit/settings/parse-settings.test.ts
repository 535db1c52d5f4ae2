import { describe, expect, test } from 'vitest';
import { packSettings, parseSettings } from '../../../src/settings/parse-settings.ts';
import { defaultSettings } from '../../../src/settings/settings.ts';
import type { Settings } from '../../../src/settings/settings.ts';

const changed: Settings = {
  isPaused: true,
  density: 'all',
  openDelayMs: 0,
  closeDelayMs: 900,
  sites: { 'bbc.com': 'off' },
  notThisStory: { 'https://www.bbc.com/news/1': ['some-story'] },
};

describe('parseSettings', () => {
  test('gives the defaults when nothing was stored', () => {
    expect(parseSettings(undefined)).toEqual({
      settings: defaultSettings,
      damaged: [],
      isNewer: false,
    });
  });

  test('fills in defaults for what the reader did not change', () => {
    const { settings, damaged } = parseSettings({ version: 1, changes: { density: 'first' } });
    expect(settings).toEqual({ ...defaultSettings, density: 'first' });
    expect(damaged).toEqual([]);
  });

  test.each<[string, Record<string, unknown>, Partial<Settings>, string[]]>([
    ['a word for a switch', { isPaused: 'yes' }, {}, ['isPaused']],
    ['an unknown density', { density: 'some', isPaused: true }, { isPaused: true }, ['density']],
    ['a delay below zero', { openDelayMs: -1 }, {}, ['openDelayMs']],
    ['a delay that never ends', { closeDelayMs: 1e9 }, {}, ['closeDelayMs']],
    ['no number for a delay', { openDelayMs: Number.NaN }, {}, ['openDelayMs']],
    ['a list for the sites', { sites: ['bbc.com'] }, {}, ['sites']],
    ['an unknown key', { colour: 'red', isPaused: true }, { isPaused: true }, ['colour']],
  ])('%s costs that key alone', (_, changes, rest, damaged) => {
    expect(parseSettings({ version: 1, changes })).toEqual({
      settings: { ...defaultSettings, ...rest },
      damaged,
      isNewer: false,
    });
  });

  test('a bad line costs a list that line alone', () => {
    const changes = {
      sites: { 'bbc.com': 'off', 'zeit.de': 'maybe', 'https://a.example': 'off', '': 'on' },
      notThisStory: { 'https://a.example/1': ['x'], 'https://a.example/2': 'x', nowhere: ['x'] },
    };
    const { settings, damaged } = parseSettings({ version: 1, changes });
    expect(settings.sites).toEqual({ 'bbc.com': 'off' });
    expect(settings.notThisStory).toEqual({ 'https://a.example/1': ['x'] });
    expect(damaged).toEqual([
      'sites["zeit.de"]',
      'sites["https://a.example"]',
      'sites[""]',
      'notThisStory["https://a.example/2"]',
      'notThisStory["nowhere"]',
    ]);
  });

  test.each([
    null,
    7,
    'off',
    [],
    { version: 1 },
    { version: '1', changes: {} },
    { version: -1, changes: {} },
  ])('understands nothing of %j and says so', (stored) => {
    expect(parseSettings(stored)).toEqual({
      settings: defaultSettings,
      damaged: ['settings'],
      isNewer: false,
    });
  });

  test('reads what it can of a later version and says that it is one', () => {
    const stored = { version: 2, changes: { isPaused: true, sites: { 'bbc.com': 'off' } } };
    const { settings, isNewer } = parseSettings(stored);
    expect(settings).toEqual({ ...defaultSettings, isPaused: true, sites: { 'bbc.com': 'off' } });
    expect(isNewer).toBe(true);
  });

  test('reads version 0, sites typed as people type them, as the current version', () => {
    const byHand = { isPaused: true, sites: { 'www.BBC.com': 'off', ' zeit.de ': 'off' } };
    expect(parseSettings(byHand)).toEqual({
      settings: {
        ...defaultSettings,
        isPaused: true,
        sites: { 'bbc.com': 'off', 'zeit.de': 'off' },
      },
      damaged: [],
      isNewer: false,
    });
  });

  test('a damaged version 0 is damaged still', () => {
    expect(parseSettings({ sites: 'bbc.com' }).damaged).toEqual(['sites']);
  });
});

describe('packSettings', () => {
  test('stores no default', () => {
    expect(packSettings(defaultSettings)).toEqual({ version: 1, changes: {} });
    expect(packSettings({ ...defaultSettings, density: 'all' })).toEqual({
      version: 1,
      changes: { density: 'all' },
    });
  });

  test('is undone by parseSettings', () => {
    expect(parseSettings(packSettings(changed))).toEqual({
      settings: changed,
      damaged: [],
      isNewer: false,
    });
  });
});
