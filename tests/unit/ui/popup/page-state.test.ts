import { describe, expect, it } from 'vitest';
import {
  judgeTab,
  type PageChoices,
  type PageState,
  type Tab,
} from '../../../../src/ui/popup/page-state.ts';
import { sayState } from '../../../../src/ui/popup/say-state.ts';
import type { Judgement } from '../../../../src/ui/visit-state.ts';

const judged: Judgement = {
  kind: 'judged',
  relation: 'same',
  story: 'ferries',
  score: 0.9,
  reasons: [],
  pageDate: null,
  noted: ['aster'],
};
const none: Judgement = { ...judged, relation: 'none', noted: [] };
const tab: Tab = { site: 'news.example', hasAccess: true, visit: judged };
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
    ['an empty library', { visit: { ...none, story: null } }, {}, 'unrelated'],
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
      { visit: { ...none, reasons: [{ kind: 'dismissed' }] } },
      {},
      'reading',
    ],
    ['another story than the dismissed one', {}, { dismissed: ['harbour'] }, 'related'],
  ])('tells %s', (_, tabPart, choicesPart, kind) => {
    expect(judgeTab({ ...tab, ...tabPart }, { ...choices, ...choicesPart }).kind).toBe(kind);
  });
});

describe('sayState', () => {
  const say = (state: PageState, chosen: Partial<PageChoices> = {}) =>
    sayState(state, 'news.example', { ...choices, ...chosen });

  it('says how strong a match is in words, and how much is marked', () => {
    const related = judgeTab(tab, choices);
    expect(say(related).detail).toBe('Related: a strong match. One name is marked.');
    expect(say({ ...related, noted: ['a', 'b', 'c'] } as PageState).detail).toContain('3 names');
    expect(say({ ...related, noted: [] } as PageState).detail).toContain('No name');
  });

  it('never shows a bare score', () => {
    const { heading, detail } = say(judgeTab(tab, choices));
    expect(`${heading} ${detail}`).not.toMatch(/0\.9|90/);
  });

  it('tells the story itself from its background', () => {
    const same = say(judgeTab(tab, choices)).heading;
    const visit: Judgement = { ...judged, relation: 'background' };
    const background = say(judgeTab({ ...tab, visit }, choices)).heading;
    expect(same).not.toBe(background);
    expect(background).toContain('background');
  });

  it('names the site whose choice holds where it is a parent domain', () => {
    const off = { kind: 'off' } as const;
    expect(say(off, { chosenSite: 'news.example' }).detail).not.toContain('too');
    const inherited = sayState(off, 'live.news.example', {
      ...choices,
      chosenSite: 'news.example',
    });
    expect(inherited.heading).toBe('Off on news.example');
    expect(inherited.detail).toContain('holds for live.news.example too');
  });
});
