import { describe, expect, test } from 'vitest';
import { describeNoVisit, describeVisit } from '../../../../src/ui/action/describe-visit.ts';
import type { Judgement } from '../../../../src/ui/visit-state.ts';

const harbour = { story: 'harbour', relation: 'same', score: 0.7, reasons: [], noted: [] } as const;
const judged: Judgement = {
  kind: 'judged',
  related: [harbour],
  against: [],
  pageLang: 'en',
  pageDate: null,
  noted: 2,
};

describe('describeVisit', () => {
  test.each(['same', 'background'] as const)(
    'counts the entries noted where a page is related (%s) and names the story',
    (relation) => {
      const visit = { ...judged, related: [{ ...harbour, relation }] };
      expect(describeVisit(visit, 'Port reopens')).toEqual({
        badge: '2',
        title: 'Backgrounder: related to “Port reopens”',
        icon: 'usual',
      });
    },
  );

  test('names the strongest of several stories and says how many more there are', () => {
    const visit = { ...judged, related: [harbour, { ...harbour, story: 'ferries' }] };
    expect(describeVisit(visit, 'Port reopens')).toEqual({
      badge: '2',
      title: 'Backgrounder: related to “Port reopens” and 1 more',
      icon: 'usual',
    });
  });

  test('counts nothing as nothing, not as 0', () => {
    const visit = { ...judged, noted: 0 };
    expect(describeVisit(visit, 'Port reopens').badge).toBe('');
  });

  test('does without the headline of a story that is gone', () => {
    expect(describeVisit(judged, null).title).toBe('Backgrounder: related to a story you follow');
  });

  test('says that a page is not related, whatever headline is at hand', () => {
    const visit = { ...judged, related: [], noted: 0 };
    expect(describeVisit(visit, 'Port reopens')).toEqual({
      badge: '',
      title: 'Backgrounder: not related to a story you follow',
      icon: 'usual',
    });
  });

  test('has its own words and no badge for each other state', () => {
    const kinds = ['reading', 'off', 'paused', 'not-an-article', 'failed'] as const;
    const words = kinds.map((kind) => describeVisit({ kind }, null));
    expect(words.map(({ badge }) => badge).join('')).toBe('');
    expect(new Set(words.map(({ title }) => title)).size).toBe(kinds.length);
  });

  test('has an icon of its own where no page, or not this one, is read', () => {
    const icons = (['off', 'paused', 'reading', 'failed', 'not-an-article'] as const).map(
      (kind) => describeVisit({ kind }, null).icon,
    );
    expect(icons).toEqual(['off', 'paused', 'usual', 'usual', 'usual']);
    expect(describeNoVisit().icon).toBe('no-access');
  });
});
