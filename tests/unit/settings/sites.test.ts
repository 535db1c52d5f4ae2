import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../../src/settings/settings.ts';
import type { Settings } from '../../../src/settings/settings.ts';
import {
  forgetSite,
  siteChoice,
  siteOf,
  switchedSite,
  switchSite,
} from '../../../src/settings/sites.ts';

function withSites(sites: Settings['sites']): Settings {
  return { ...defaultSettings, sites };
}

describe('siteOf', () => {
  test.each([
    ['https://www.bbc.com/news/articles/c1', 'bbc.com'],
    ['http://News.Example.org:8080/a?b#c', 'news.example.org'],
    ['https://www2.example.org/', 'www2.example.org'],
    ['https://example.org./', 'example.org'],
    ['https://münchen.example/', 'xn--mnchen-3ya.example'],
    ['http://192.0.2.7/', '192.0.2.7'],
    ['about:blank', null],
    ['file:///home/a/page.html', null],
    ['chrome://extensions/', null],
    ['moz-extension://abc/popup.html', null],
    ['not an address', null],
    ['', null],
  ])('of %s is %s', (url, site) => {
    expect(siteOf(url)).toBe(site);
  });
});

describe('siteChoice', () => {
  test.each([
    ['bbc.com', {}, 'on'],
    ['bbc.com', { 'bbc.com': 'off' }, 'off'],
    ['sport.bbc.com', { 'bbc.com': 'off' }, 'off'],
    ['a.sport.bbc.com', { 'bbc.com': 'off', 'sport.bbc.com': 'on' }, 'on'],
    ['notbbc.com', { 'bbc.com': 'off' }, 'on'],
    ['bbc.com', { com: 'off' }, 'on'],
    ['localhost', { localhost: 'off' }, 'off'],
    ['constructor', {}, 'on'],
  ] as const)('for %s under %o is %s', (site, sites, choice) => {
    expect(siteChoice(withSites(sites), site)).toBe(choice);
  });
});

describe('switchSite', () => {
  test.each([
    ['turns a site off', {}, 'bbc.com', 'off', { 'bbc.com': 'off' }],
    ['keeps nothing when a site is on again, as it was', { 'bbc.com': 'off' }, 'bbc.com', 'on', {}],
    [
      'sets a subdomain apart',
      { 'bbc.com': 'off' },
      'sport.bbc.com',
      'on',
      { 'bbc.com': 'off', 'sport.bbc.com': 'on' },
    ],
    [
      'ends an exception by following the parent again',
      { 'bbc.com': 'off', 'sport.bbc.com': 'on' },
      'sport.bbc.com',
      'off',
      { 'bbc.com': 'off' },
    ],
    [
      'drops a subdomain that says the same',
      { 'sport.bbc.com': 'off' },
      'bbc.com',
      'off',
      { 'bbc.com': 'off' },
    ],
    [
      'drops an exception from what is no more',
      { 'bbc.com': 'off', 'sport.bbc.com': 'on' },
      'bbc.com',
      'on',
      {},
    ],
    [
      'leaves other sites alone',
      { 'zeit.de': 'off' },
      'bbc.com',
      'off',
      { 'zeit.de': 'off', 'bbc.com': 'off' },
    ],
  ] as const)('%s', (_, before, site, choice, after) => {
    const settings = switchSite(withSites(before), site, choice);
    expect(settings.sites).toEqual(after);
    expect(siteChoice(settings, site)).toBe(choice);
  });

  test('changes nothing but the sites, and not the settings it was given', () => {
    const before = withSites({ 'zeit.de': 'off' });
    const { sites: _, ...rest } = switchSite(before, 'bbc.com', 'off');
    const { sites: __, ...restBefore } = before;
    expect(rest).toEqual(restBefore);
    expect(before.sites).toEqual({ 'zeit.de': 'off' });
  });
});

test('forgetSite takes back the choice for a site and all under it', () => {
  const settings = withSites({ 'bbc.com': 'off', 'sport.bbc.com': 'on', 'notbbc.com': 'off' });
  expect(forgetSite(settings, 'bbc.com').sites).toEqual({ 'notbbc.com': 'off' });
});

test.each([
  ['edition.cnn.com', 'cnn.com'],
  ['cnn.com', 'cnn.com'],
  ['notcnn.com', 'notcnn.com'],
  ['blog.example.org', 'blog.example.org'],
])('the switch on %s acts on %s', (site, switched) => {
  expect(switchedSite(['bbc.com', 'cnn.com'], site)).toBe(switched);
});
