import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { listedPattern, listedSite, parseNewsSites } from '../../../src/settings/news-sites.ts';
import { isWithin, siteOf } from '../../../src/settings/sites.ts';
import { sharedFile } from '../../support/shared-file.ts';

const file = new URL('../../../src/settings/data/news-sites.txt', import.meta.url);
const listed = parseNewsSites(readFileSync(file, 'utf8'));
const sites = listed.map(({ site }) => site);
const sharedPages = sharedFile('pages/index.json');

describe('the fixed list of news sites', () => {
  test('has at least 150 sites in at least 12 languages', () => {
    expect(sites.length).toBeGreaterThanOrEqual(150);
    expect(new Set(listed.map(({ lang }) => lang)).size).toBeGreaterThanOrEqual(12);
  });

  test('names each site as the host that it is, and its language by its code', () => {
    const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
    const wrong = listed.filter(
      ({ site, lang }) =>
        siteOf(`https://${site}/`) !== site ||
        !/\.[a-z]{2,}$/.test(site) ||
        languages.of(lang) === undefined,
    );
    expect(wrong).toEqual([]);
  });

  test('names no site twice, nor one that another covers', () => {
    const covered = sites.filter((site, index) =>
      sites.some((other, otherIndex) => index !== otherIndex && isWithin(site, other)),
    );
    expect(covered).toEqual([]);
  });

  test.skipIf(sharedPages === null)('covers every page of ../shared/pages', () => {
    const pages: Record<string, { url: string }> = JSON.parse(readFileSync(sharedPages!, 'utf8'));
    const hosts = Object.values(pages).map(({ url }) => siteOf(url) ?? url);
    expect(hosts.filter((host) => !sites.some((site) => isWithin(host, site)))).toEqual([]);
  });
});

describe('parseNewsSites', () => {
  test('reads a line as domain, language and name, and passes over remarks', () => {
    expect(parseNewsSites('# North\n\nnews.example nb  Dagens   Nytt\n')).toEqual([
      { site: 'news.example', lang: 'nb', name: 'Dagens Nytt' },
    ]);
  });

  test.each(['news.example', 'news.example nb'])('refuses the line "%s" and names it', (line) => {
    expect(() => parseNewsSites(line)).toThrow(line);
  });
});

test('a listed site is found again in its match pattern, and in no other', () => {
  expect(listedSite(listedPattern('bbc.co.uk'))).toBe('bbc.co.uk');
  expect(listedSite('*://*/*')).toBeNull();
  expect(listedSite('https://*.bbc.co.uk/news/*')).toBeNull();
});
