import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../../src/settings/settings.ts';
import { choicesFor } from '../../../../src/ui/popup/page-choices.ts';

const settings = {
  ...defaultSettings,
  sites: { 'news.example': 'off', 'live.news.example': 'on' },
  corrections: [
    { page: 'https://other.example/a', story: 'ferries', entry: null },
    { page: 'https://other.example/b', story: 'ferries', entry: 'elin-aster' },
  ],
} as const;

describe('choicesFor', () => {
  it.each([
    ['news.example', false, 'news.example'],
    ['sport.news.example', false, 'news.example'],
    ['live.news.example', true, 'live.news.example'],
    ['a.live.news.example', true, 'live.news.example'],
    ['oldnews.example', true, null],
    [null, false, null],
  ])('on %s: on %s, as chosen for %s', (site, isSiteOn, chosenSite) => {
    expect(choicesFor(settings, site, 'https://x.example/')).toMatchObject({
      isSiteOn,
      chosenSite,
    });
  });

  it('knows what was dismissed on this very page', () => {
    const dismissedOn = (page: string) => choicesFor(settings, 'other.example', page).dismissed;
    expect(dismissedOn('https://other.example/a')).toEqual(['ferries']);
    expect(dismissedOn('https://other.example/b')).toEqual([]);
  });
});
