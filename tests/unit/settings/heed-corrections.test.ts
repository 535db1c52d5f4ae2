import { describe, expect, test } from 'vitest';
import { rateStrength } from '../../../src/recognition/rate-strength.ts';
import type { Verdict } from '../../../src/recognition/verdict.ts';
import {
  dismissedStories,
  findObjection,
  findReach,
  listSiteRules,
  scoreDespiteDoubt,
} from '../../../src/settings/heed-corrections.ts';
import { defaultSettings, type Settings } from '../../../src/settings/settings.ts';

/** The reader said it of these pages, in this order. */
function said(entry: string | null, ...pages: string[]): Settings {
  const corrections = pages.map((page) => ({
    page: `https://${page}`,
    story: 'harbour',
    entry,
  }));
  return { ...defaultSettings, corrections };
}

const reachOn = (settings: Settings, page: string) =>
  findReach(settings, `https://${page}`, 'harbour', 'mara-lindt');

describe('“Not this person”', () => {
  const once = said('mara-lindt', 'www.news.example/1');
  const twice = said('mara-lindt', 'news.example/1', 'www.news.example/2');

  test.each([
    ['once holds on its page', once, 'www.news.example/1', 'page'],
    ['once holds on no other page', once, 'www.news.example/2', null],
    ['on two pages holds on the site', twice, 'news.example/3', 'site'],
    ['on two pages holds in its subdomains', twice, 'live.news.example/3', 'site'],
    ['on two pages holds nowhere else', twice, 'oldnews.example/3', null],
    [
      'in two subdomains does not hold for their parent',
      said('mara-lindt', 'a.news.example/1', 'b.news.example/1'),
      'news.example/1',
      null,
    ],
    ['says nothing of others', said('jon-lindt', 'news.example/1'), 'news.example/1', null],
    ['is not “Not this story”', said(null, 'news.example/1'), 'news.example/1', null],
  ])('%s', (_, settings, page, reach) => {
    expect(reachOn(settings, page)).toBe(reach);
  });

  test('of one story says nothing of another’s entry of that id', () => {
    expect(findReach(twice, 'https://news.example/1', 'storm', 'mara-lindt')).toBeNull();
  });
});

describe('“Not this story”', () => {
  const verdict = (score: number): Verdict => ({
    relation: 'background',
    story: 'harbour',
    score,
    reasons: [],
  });
  const objection = (settings: Settings, page: string, score: number) =>
    findObjection(settings, `https://${page}`, verdict(score));
  const two = said(null, 'news.example/1', 'news.example/2');
  const three = said(null, 'news.example/1', 'news.example/2', 'news.example/3');

  test('holds on its page, however strong the match', () => {
    expect(objection(two, 'news.example/1', 0.99)).toBe('page');
    expect(dismissedStories(two, 'https://news.example/1')).toEqual(['harbour']);
    expect(dismissedStories(two, 'https://news.example/9')).toEqual([]);
  });

  test.each([
    ['two pages leave the site as it was', two, 'news.example/9', 0.5, null],
    ['three pages ask for a strong match', three, 'news.example/9', 0.74, 'site'],
    ['a strong match counts nevertheless', three, 'news.example/9', scoreDespiteDoubt, null],
    ['other sites are as they were', three, 'other.example/9', 0.5, null],
    ['subdomains follow', three, 'live.news.example/9', 0.5, 'site'],
    [
      'what was said of persons does not count',
      said('mara-lindt', 'news.example/1', 'news.example/2', 'news.example/3'),
      'news.example/9',
      0.5,
      null,
    ],
  ])('%s', (_, settings, page, score, expected) => {
    expect(objection(settings, page, score)).toBe(expected);
  });

  test('takes for strong what the popup calls so', () => {
    expect(rateStrength(scoreDespiteDoubt)).toBe('clear');
    expect(rateStrength(scoreDespiteDoubt - 0.01)).toBe('loose');
  });
});

test('what holds for whole sites can be listed', () => {
  const settings: Settings = {
    ...defaultSettings,
    corrections: [
      ...said('mara-lindt', 'news.example/1', 'news.example/2', 'other.example/1').corrections,
      ...said(null, 'news.example/1', 'news.example/2', 'news.example/3').corrections,
      ...said('jon-lindt', 'news.example/1').corrections,
    ],
  };
  expect(listSiteRules(settings)).toEqual([
    { site: 'news.example', story: 'harbour', entry: 'mara-lindt' },
    { site: 'news.example', story: 'harbour', entry: null },
  ]);
});
