import { expect, test } from 'vitest';
import { findFollowState } from '../../../../src/ui/popup/follow-state.ts';
import type { Tab } from '../../../../src/ui/popup/page-state.ts';
import type { Judgement } from '../../../../src/ui/visit-state.ts';
import { ferryStory } from '../../../support/ferry-story.ts';

const visit: Judgement = {
  kind: 'judged',
  related: [],
  against: [],
  pageLang: 'en-GB',
  pageDate: null,
  noted: 0,
};
const tab: Tab = { site: 'coast.example', hasAccess: true, isPrivate: false, visit };
const other = 'https://coast.example/another';
const own = 'https://coast.example/ferry-sale';

test.each<[string, Partial<Tab>, string, object]>([
  ['an English article', {}, other, { kind: 'offered' }],
  [
    'a language that nobody declared',
    { visit: { ...visit, pageLang: null } },
    other,
    { kind: 'offered' },
  ],
  [
    'another language',
    { visit: { ...visit, pageLang: 'de' } },
    other,
    { kind: 'other-language', lang: 'de' },
  ],
  ['an article of the story', {}, own, { kind: 'followed', story: 'ferries' }],
  [
    'an article of the story, come to from a newsletter',
    {},
    'https://www.coast.example/ferry-sale/?utm_source=mail#top',
    { kind: 'followed', story: 'ferries' },
  ],
  ['another article of one address', {}, `${own}?id=7`, { kind: 'offered' }],
  [
    'a site without access, which a press may read',
    { hasAccess: false, visit: null },
    other,
    { kind: 'offered' },
  ],
  ['a front page', { visit: { kind: 'not-an-article' } }, other, { kind: 'none' }],
  ['a page of the browser', { site: null, visit: null }, 'about:blank', { kind: 'none' }],
])('%s', (_, more, url, expected) => {
  expect(findFollowState({ ...tab, ...more }, url, [ferryStory])).toEqual(expected);
});
