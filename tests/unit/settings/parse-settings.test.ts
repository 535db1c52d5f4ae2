import { describe, expect, test } from 'vitest';
import { packSettings, parseSettings } from '../../../src/settings/parse-settings.ts';
import { defaultSettings } from '../../../src/settings/settings.ts';
import type { Settings } from '../../../src/settings/settings.ts';

const changed: Settings = {
  isPaused: true,
  density: 'all',
  markStyle: 'tint',
  markStrength: 'strong',
  openDelayMs: 0,
  closeDelayMs: 900,
  sites: { 'bbc.com': 'off' },
  corrections: [
    { page: 'https://www.bbc.com/news/1', story: 'some-story', entry: null },
    { page: 'https://www.bbc.com/news/2', story: 'some-story', entry: 'some-person' },
  ],
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
    ['an unknown style', { markStyle: 'wavy' }, {}, ['markStyle']],
    ['an unknown strength', { markStrength: 2 }, {}, ['markStrength']],
    ['a delay below zero', { openDelayMs: -1 }, {}, ['openDelayMs']],
    ['a delay that never ends', { closeDelayMs: 1e9 }, {}, ['closeDelayMs']],
    ['no number for a delay', { openDelayMs: Number.NaN }, {}, ['openDelayMs']],
    ['a list for the sites', { sites: ['bbc.com'] }, {}, ['sites']],
    ['a word for the corrections', { corrections: 'none' }, {}, ['corrections']],
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
      corrections: [
        { page: 'https://a.example/1', story: 'x', entry: null },
        { page: 'https://a.example/2', story: 'x' },
        { page: 'nowhere', story: 'x', entry: null },
        { page: 'https://a.example/3', story: 3, entry: 'y' },
        'x',
      ],
    };
    const { settings, damaged } = parseSettings({ version: 2, changes });
    expect(settings.sites).toEqual({ 'bbc.com': 'off' });
    expect(settings.corrections).toEqual(changes.corrections.slice(0, 1));
    expect(damaged).toEqual([
      'sites["zeit.de"]',
      'sites["https://a.example"]',
      'sites[""]',
      'corrections[1]',
      'corrections[2]',
      'corrections[3]',
      'corrections[4]',
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
    const stored = { version: 3, changes: { isPaused: true, sites: { 'bbc.com': 'off' } } };
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

  test('reads what version 1 stored: its pages are the oldest corrections, in their order', () => {
    const stored = {
      version: 1,
      changes: {
        density: 'all',
        sites: { 'bbc.com': 'off' },
        notThisStory: {
          'https://www.nos.nl/artikel/2': ['japan-us-presence'],
          'https://www.bbc.com/news/1': ['harbour', 'storm'],
        },
      },
    };
    expect(parseSettings(stored)).toEqual({
      settings: {
        ...defaultSettings,
        density: 'all',
        sites: { 'bbc.com': 'off' },
        corrections: [
          { page: 'https://www.nos.nl/artikel/2', story: 'japan-us-presence', entry: null },
          { page: 'https://www.bbc.com/news/1', story: 'harbour', entry: null },
          { page: 'https://www.bbc.com/news/1', story: 'storm', entry: null },
        ],
      },
      damaged: [],
      isNewer: false,
    });
  });

  test.each<[string, unknown, unknown[], string[]]>([
    ['a word for the pages', 'none', [], ['notThisStory']],
    ['no page', {}, [], []],
    [
      'bad lines among the pages',
      { 'https://a.example/1': ['x'], 'https://a.example/2': 'x', nowhere: ['x'] },
      [{ page: 'https://a.example/1', story: 'x', entry: null }],
      ['notThisStory', 'corrections[1]'],
    ],
  ])('of version 1 with %s keeps what is sound', (_, notThisStory, kept, damaged) => {
    const parsed = parseSettings({ version: 1, changes: { notThisStory } });
    expect(parsed.settings.corrections).toEqual(kept);
    expect(parsed.damaged.toSorted()).toEqual(damaged.toSorted());
  });

  test('a damaged version 0 is damaged still', () => {
    expect(parseSettings({ sites: 'bbc.com' }).damaged).toEqual(['sites']);
  });
});

describe('packSettings', () => {
  test('stores no default', () => {
    expect(packSettings(defaultSettings)).toEqual({ version: 2, changes: {} });
    expect(packSettings({ ...defaultSettings, density: 'all' })).toEqual({
      version: 2,
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
