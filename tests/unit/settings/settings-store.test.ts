import { describe, expect, test } from 'vitest';
import {
  changeSettings,
  readSettings,
  readStoredSettings,
  watchSettings,
} from '../../../src/settings/settings-store.ts';
import type { SettingsArea } from '../../../src/settings/settings-store.ts';
import { defaultSettings } from '../../../src/settings/settings.ts';
import type { Settings } from '../../../src/settings/settings.ts';
import { switchSite } from '../../../src/settings/sites.ts';

type Listener = Parameters<SettingsArea['onChanged']['addListener']>[0];

/** A storage area as the browser's: answers later, tells its listeners of each change. */
function makeArea(items: Record<string, unknown> = {}) {
  const listeners = new Set<Listener>();
  const area: SettingsArea = {
    get: async (keys) => {
      await Promise.resolve();
      return structuredClone(
        Object.fromEntries(Object.entries(items).filter(([key]) => keys.includes(key))),
      );
    },
    set: async (changes) => {
      await Promise.resolve();
      Object.assign(items, structuredClone(changes));
      const told = Object.entries(changes).map(([key, newValue]) => [key, { newValue }]);
      for (const listener of listeners) listener(Object.fromEntries(told));
    },
    onChanged: {
      addListener: (listener) => void listeners.add(listener),
      removeListener: (listener) => void listeners.delete(listener),
    },
  };
  return { area, items, listeners };
}

/** One lock for whoever shares the object, as the browser has one for the windows of an origin. */
function makeLocks() {
  let last: Promise<unknown> = Promise.resolve();
  return {
    request: async (_name: string, work: () => unknown) => {
      const mine = last.then(work);
      last = mine;
      return mine;
    },
  } as Pick<LockManager, 'request'>;
}

const pause = (settings: Settings): Settings => ({ ...settings, isPaused: true });

describe('changeSettings', () => {
  test('stores what the reader changed, and it is read back', async () => {
    const { area, items } = makeArea();
    expect(await changeSettings(pause, area, makeLocks())).toBe('changed');
    expect(await readSettings(area)).toEqual({ ...defaultSettings, isPaused: true });
    expect(items).toEqual({ settings: { version: 2, changes: { isPaused: true } } });
  });

  test('loses neither of two changes made in two windows at once', async () => {
    const { area } = makeArea();
    const locks = makeLocks();
    await Promise.all([
      changeSettings((settings) => switchSite(settings, 'bbc.com', 'off'), area, locks),
      changeSettings((settings) => switchSite(settings, 'zeit.de', 'off'), area, locks),
    ]);
    expect((await readSettings(area)).sites).toEqual({ 'bbc.com': 'off', 'zeit.de': 'off' });
  });

  test('never overwrites what a later version stored, and says so', async () => {
    const later = {
      version: 3,
      changes: { isPaused: false, sites: { 'bbc.com': 'off' }, glow: 1 },
    };
    const { area, items } = makeArea({ settings: structuredClone(later) });
    expect(await changeSettings(pause, area, makeLocks())).toBe('read-only');
    expect(items).toEqual({ settings: later });
    expect((await readStoredSettings(area)).isNewer).toBe(true);
  });

  test('keeps a damaged value aside, and an earlier one with it', async () => {
    const damaged = { version: 1, changes: { density: 'dense', sites: { 'bbc.com': 'off' } } };
    const { area, items } = makeArea({ settings: damaged, 'settings-kept-aside': ['earlier'] });
    await changeSettings(pause, area, makeLocks());
    expect(items).toEqual({
      settings: { version: 2, changes: { isPaused: true, sites: { 'bbc.com': 'off' } } },
      'settings-kept-aside': ['earlier', damaged],
    });
    await changeSettings((settings) => ({ ...settings, density: 'all' }), area, makeLocks());
    expect(items['settings-kept-aside']).toEqual(['earlier', damaged]);
  });

  test('leaves a damaged value where it is as long as nothing is changed', async () => {
    const { area, items } = makeArea({ settings: 'nonsense' });
    expect(await readSettings(area)).toEqual(defaultSettings);
    expect(items).toEqual({ settings: 'nonsense' });
  });
});

describe('watchSettings', () => {
  test('tells of each change to the settings, whole, and of nothing else', async () => {
    const { area } = makeArea({ settings: { version: 1, changes: { density: 'first' } } });
    const seen: Settings[] = [];
    watchSettings((settings) => seen.push(settings), new AbortController().signal, area);
    await area.set({ stories: [] });
    await changeSettings(pause, area, makeLocks());
    expect(seen).toEqual([{ ...defaultSettings, density: 'first', isPaused: true }]);
  });

  test('leaves no listener behind when its signal aborts', async () => {
    const { area, listeners } = makeArea();
    const seen: Settings[] = [];
    const lifetime = new AbortController();
    watchSettings((settings) => seen.push(settings), lifetime.signal, area);
    lifetime.abort();
    await changeSettings(pause, area, makeLocks());
    expect(seen).toEqual([]);
    expect(listeners.size).toBe(0);
  });

  test('does not begin when its signal has aborted already', () => {
    const { area, listeners } = makeArea();
    watchSettings(() => {}, AbortSignal.abort(), area);
    expect(listeners.size).toBe(0);
  });
});
