import { describe, expect, it, test } from 'vitest';
import {
  judgeTab,
  type PageChoices,
  type PageState,
  type Tab,
} from '../../../../src/ui/popup/page-state.ts';
import { sayRelated, sayState } from '../../../../src/ui/popup/say-state.ts';
import type { Judgement, RelatedStory } from '../../../../src/ui/visit-state.ts';

const ferries: RelatedStory = {
  story: 'ferries',
  relation: 'same',
  score: 0.9,
  reasons: [],
  noted: ['aster'],
};
const judged: Judgement = {
  kind: 'judged',
  related: [ferries],
  against: [],
  pageLang: 'en',
  pageDate: null,
  noted: 1,
};
const none: Judgement = { ...judged, related: [], noted: 0 };
const tab: Tab = { site: 'news.example', hasAccess: true, isPrivate: false, visit: judged };
const choices: PageChoices = {
  isPaused: false,
  isSiteOn: true,
  chosenSite: null,
  dismissed: [],
};

describe('judgeTab', () => {
  it.each<[string, Partial<Tab>, Partial<PageChoices>, PageState['kind']]>([
    ['a page about a story', {}, {}, 'related'],
    ['a page about nothing known', { visit: none }, {}, 'unrelated'],
    [
      'a loose match on a site of which it was often wrong',
      { visit: { ...none, isDoubted: true } },
      {},
      'unlikely',
    ],
    ['a page of the browser', { site: null, hasAccess: false, visit: null }, {}, 'not-a-web-page'],
    ['a page of the browser while paused', { site: null }, { isPaused: true }, 'not-a-web-page'],
    ['a pause, whatever the site', {}, { isPaused: true, isSiteOn: false }, 'paused'],
    ['a site that is off, whatever the access', { hasAccess: false }, { isSiteOn: false }, 'off'],
    ['a site without access', { hasAccess: false, visit: null }, {}, 'no-access'],
    ['a tab where no script answers', { visit: null }, {}, 'unreached'],
    ['a page that is being read', { visit: { kind: 'reading' } }, {}, 'reading'],
    ['a front page', { visit: { kind: 'not-an-article' } }, {}, 'not-an-article'],
    ['a failure', { visit: { kind: 'failed' } }, {}, 'failed'],
    ['a site just switched on', { visit: { kind: 'off' } }, {}, 'reading'],
    ['a pause just ended', { visit: { kind: 'paused' } }, {}, 'reading'],
    ['a story just dismissed', {}, { dismissed: ['ferries'] }, 'dismissed'],
    ['a dismissed page read again', { visit: none }, { dismissed: ['ferries'] }, 'dismissed'],
    [
      'a dismissed page under way',
      { visit: { kind: 'reading' } },
      { dismissed: ['ferries'] },
      'dismissed',
    ],
    [
      'a story just taken back',
      { visit: { ...none, against: [{ kind: 'dismissed' }] } },
      {},
      'reading',
    ],
    ['another story than the dismissed one', {}, { dismissed: ['harbour'] }, 'related'],
  ])('tells %s', (_, tabPart, choicesPart, kind) => {
    expect(judgeTab({ ...tab, ...tabPart }, { ...choices, ...choicesPart }).kind).toBe(kind);
  });
});

test('a page related to several stories shows those that were not dismissed, the strongest first', () => {
  const visit = { ...judged, related: [ferries, { ...ferries, story: 'harbour' }] };
  const shown = (...dismissed: string[]) => {
    const state = judgeTab({ ...tab, visit }, { ...choices, dismissed });
    return state.kind === 'related' ? state.related.map(({ story }) => story) : state.kind;
  };
  expect(shown()).toEqual(['ferries', 'harbour']);
  expect(shown('ferries')).toEqual(['harbour']);
  expect(shown('ferries', 'harbour')).toBe('dismissed');
});

describe('what is said of a page', () => {
  const say = (chosen: Partial<PageChoices> = {}) =>
    sayState({ kind: 'off' }, 'news.example', { ...choices, ...chosen });

  it('says how strong a match is in words, and how much is marked', () => {
    const details = (noted: readonly string[]) => sayRelated({ ...ferries, noted }).details;
    expect(details(['a'])).toEqual(['A strong match.', 'One name is marked.']);
    expect(details(['a', 'b', 'c'])[1]).toBe('3 names are marked.');
    expect(details([])[1]).toBe('No name is marked.');
  });

  it('never shows a bare score', () => {
    const { heading, details } = sayRelated(ferries);
    expect([heading, ...details].join(' ')).not.toMatch(/0\.9|90/);
  });

  it('tells the story itself from its background', () => {
    const same = sayRelated(ferries).heading;
    const background = sayRelated({ ...ferries, relation: 'background' }).heading;
    expect(same).not.toBe(background);
    expect(background).toContain('background');
  });

  it('names the site whose choice holds where it is a parent domain', () => {
    expect(say({ chosenSite: 'news.example' }).details.join()).not.toContain('too');
    const inherited = sayState({ kind: 'off' }, 'live.news.example', {
      ...choices,
      chosenSite: 'news.example',
    });
    expect(inherited.heading).toBe('Off on news.example');
    expect(inherited.details.join()).toContain('holds for live.news.example too');
  });
});
