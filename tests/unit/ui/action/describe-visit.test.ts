import { describe, expect, test } from 'vitest';
import { describeVisit } from '../../../../src/ui/action/describe-visit.ts';

const judged = { kind: 'judged', score: 0.7, reasons: [], pageDate: null } as const;

describe('describeVisit', () => {
  test.each(['same', 'background'] as const)(
    'counts the entries noted where a page is related (%s) and names the story',
    (relation) => {
      const visit = { ...judged, relation, story: 'harbour', noted: ['port', 'mayor'] };
      expect(describeVisit(visit, 'Port reopens')).toEqual({
        badge: '2',
        title: 'Backgrounder: related to “Port reopens”',
      });
    },
  );

  test('counts nothing as nothing, not as 0', () => {
    const visit = { ...judged, relation: 'same', story: 'harbour', noted: [] } as const;
    expect(describeVisit(visit, 'Port reopens').badge).toBe('');
  });

  test('does without the headline of a story that is gone', () => {
    const visit = { ...judged, relation: 'same', story: 'harbour', noted: ['port'] } as const;
    expect(describeVisit(visit, null).title).toBe('Backgrounder: related to a story you follow');
  });

  test('says that a page is not related, whatever the nearest story is', () => {
    const visit = { ...judged, relation: 'none', story: 'harbour', noted: [] } as const;
    expect(describeVisit(visit, 'Port reopens')).toEqual({
      badge: '',
      title: 'Backgrounder: not related to a story you follow',
    });
  });

  test('has its own words and no badge for each other state', () => {
    const kinds = ['reading', 'off', 'paused', 'not-an-article', 'failed'] as const;
    const words = kinds.map((kind) => describeVisit({ kind }, null));
    expect(words.map(({ badge }) => badge).join('')).toBe('');
    expect(new Set(words.map(({ title }) => title)).size).toBe(kinds.length);
  });
});
