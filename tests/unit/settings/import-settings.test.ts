import { assert, json, oneof, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mostCorrections } from '../../../src/settings/corrections.ts';
import { exportSettings } from '../../../src/settings/export-settings.ts';
import { importSettings } from '../../../src/settings/import-settings.ts';
import { defaultSettings } from '../../../src/settings/settings.ts';
import type { Settings } from '../../../src/settings/settings.ts';

const mine: Settings = {
  isPaused: false,
  density: 'all',
  markStyle: 'tint',
  markStrength: 'strong',
  openDelayMs: 800,
  closeDelayMs: 300,
  sites: { 'zeit.de': 'off', 'bbc.com': 'off' },
  corrections: [{ page: 'https://news.example/1', story: 'harbour', entry: null }],
};

describe('a settings file', () => {
  test('brings all that was changed to a fresh installation', () => {
    expect(importSettings(exportSettings(mine), defaultSettings)).toEqual({
      settings: mine,
      problem: null,
    });
  });

  test('adds to what is there, loses none of it, and decides where both have a choice', () => {
    const file = JSON.stringify({
      kind: 'Backgrounder settings',
      version: 2,
      changes: {
        density: 'section',
        sites: { 'bbc.com': 'on', 'nos.nl': 'off' },
        corrections: [
          { page: 'https://news.example/1', story: 'harbour', entry: 'mara-lindt' },
          { page: 'https://news.example/1', story: 'harbour', entry: null },
        ],
      },
    });
    expect(importSettings(file, mine).settings).toEqual({
      ...mine,
      density: 'section',
      sites: { 'zeit.de': 'off', 'bbc.com': 'on', 'nos.nl': 'off' },
      corrections: [
        { page: 'https://news.example/1', story: 'harbour', entry: null },
        { page: 'https://news.example/1', story: 'harbour', entry: 'mara-lindt' },
      ],
    });
  });

  test('may be a bare list that a person typed', () => {
    const { settings } = importSettings('{ "sites": { "www.NOS.nl": "off" } }', defaultSettings);
    expect(settings).toEqual({ ...defaultSettings, sites: { 'nos.nl': 'off' } });
  });

  test('of the first version brings its pages', () => {
    const file = `{ "kind": "Backgrounder settings", "version": 1,
      "changes": { "notThisStory": { "https://news.example/2": ["harbour", "storm"] } } }`;
    expect(importSettings(file, mine).settings?.corrections).toEqual([
      ...mine.corrections,
      { page: 'https://news.example/2', story: 'harbour', entry: null },
      { page: 'https://news.example/2', story: 'storm', entry: null },
    ]);
  });

  test('with more corrections than are kept leaves the newest', () => {
    const corrections = Array.from({ length: mostCorrections + 5 }, (_, index) => ({
      page: `https://news.example/${index}`,
      story: 'storm',
      entry: null,
    }));
    const { settings } = importSettings(exportSettings({ ...mine, corrections }), mine);
    expect(settings?.corrections).toEqual(corrections.slice(5));
  });

  test('that was exported with nothing changed changes nothing', () => {
    expect(importSettings(exportSettings(defaultSettings), mine).settings).toEqual(mine);
  });

  test.each([
    ['is empty', '', { kind: 'not-json' }],
    ['was cut off', exportSettings(mine).slice(0, -9), { kind: 'not-json' }],
    ['holds a list', '[]', { kind: 'not-json' }],
    ['holds nothing', '{}', { kind: 'not-settings' }],
    [
      'is of another program',
      '{"kind":"bookmarks","version":1,"changes":{}}',
      { kind: 'not-settings' },
    ],
    ['has no changes', '{"version":1}', { kind: 'not-settings' }],
    ['is of a later version', '{"version":9,"changes":{}}', { kind: 'newer' }],
    ['has an unknown setting', '{"name":"my-app"}', { kind: 'damaged', names: ['name'] }],
    [
      'has one bad line',
      '{"sites":{"bbc.com":"off","zeit.de":"no"}}',
      { kind: 'damaged', names: ['sites["zeit.de"]'] },
    ],
  ])('that %s is refused, with the reason', (_, file, reason) => {
    const { settings, problem } = importSettings(file, mine);
    expect(settings).toBeNull();
    expect(problem).toEqual(reason);
  });

  test('of whatever content is taken or refused, and never an exception', () => {
    const anything = oneof(string(), json());
    assert(
      property(anything, (file) => {
        const { settings, problem } = importSettings(file, mine);
        expect(settings === null).not.toBe(problem === null);
      }),
    );
  });
});
