/** What a reader set right in a story, and that it holds when the story goes on. */
import { describe, expect, test } from 'vitest';
import type { Edit } from '../../../../src/knowledge/grow/edit.ts';
import { growStory } from '../../../../src/knowledge/grow/grow-story.ts';
import { titleOf } from '../../../../src/knowledge/grow/title-of.ts';
import type { Entry } from '../../../../src/knowledge/story.ts';
import { tunnelParts, writePart } from '../../../support/tunnel-parts.ts';

const [collapse, rescue, inquiry] = tunnelParts as [
  (typeof tunnelParts)[0],
  (typeof tunnelParts)[0],
  (typeof tunnelParts)[0],
];
const grow = (edits: readonly Edit[], parts = tunnelParts) => growStory('tunnel', parts, edits);
const find = (entries: readonly Entry[], id: string) => entries.find((entry) => entry.id === id);
const solheim = 'ingrid-solheim';

describe('an entry that is dropped', () => {
  const dropSolheim: Edit = { kind: 'drop', entry: solheim };

  test('is gone, and no quotation names it as its speaker', () => {
    const { entries, quotes } = grow([dropSolheim]);
    expect(find(entries, solheim)).toBeUndefined();
    expect(quotes.filter(({ speaker }) => speaker === solheim)).toEqual([]);
    expect(quotes).toHaveLength(grow([]).quotes.length);
  });

  test('may be called by any of its names', () => {
    expect(find(grow([{ kind: 'drop', entry: 'Solheim' }]).entries, solheim)).toBeUndefined();
  });

  test('stays gone when an article is added that names it', () => {
    const before = grow([dropSolheim], [collapse]);
    const after = grow([dropSolheim], [collapse, rescue, inquiry]);
    for (const { entries } of [before, after]) expect(find(entries, solheim)).toBeUndefined();
  });

  test('is back without the edit', () => {
    expect(grow([dropSolheim].slice(1))).toEqual(grow([]));
  });
});

describe('a name', () => {
  test('that the reader gives is shown, and the others stay', () => {
    const { entries } = grow([{ kind: 'rename', entry: solheim, name: 'Minister Solheim' }]);
    const entry = find(entries, solheim);
    expect(entry?.name).toBe('Minister Solheim');
    expect(entry?.names).toEqual(
      expect.arrayContaining([
        { text: 'Ingrid Solheim', lang: 'en', origin: 'text' },
        { text: 'Minister Solheim', lang: 'en', origin: 'reader' },
      ]),
    );
  });

  test('of the text stays the text’s when the reader chooses it', () => {
    const { entries } = grow([{ kind: 'rename', entry: solheim, name: 'Solheim' }]);
    expect(find(entries, solheim)?.names.map(({ origin }) => origin)).not.toContain('reader');
  });

  test('in another language is the reader’s own', () => {
    const name = { text: 'イングリッド・ソルハイム', lang: 'ja' };
    const { entries } = grow([{ kind: 'name', entry: solheim, ...name }]);
    expect(find(entries, solheim)?.names).toContainEqual({ ...name, origin: 'reader' });
  });

  test('of blanks is none', () => {
    const blank: readonly Edit[] = [
      { kind: 'name', entry: solheim, text: '  ', lang: 'en' },
      { kind: 'rename', entry: solheim, name: ' ' },
    ];
    expect(grow(blank)).toEqual(grow([]));
  });

  test('that the reader added joins an article that knows only this name', () => {
    const wire = writePart(
      'wire',
      '2025-06-09',
      'Hearing',
      'The Sound Crossing Board met on Monday. The Sound Crossing Board said nothing.',
    );
    const name: Edit = {
      kind: 'name',
      entry: 'calder-industries',
      text: 'Sound Crossing Board',
      lang: 'en',
    };
    expect(find(grow([], [collapse, wire]).entries, 'sound-crossing-board')).toBeDefined();
    const { entries } = grow([name], [collapse, wire]);
    expect(find(entries, 'sound-crossing-board')).toBeUndefined();
    expect(find(entries, 'calder-industries')?.names).toContainEqual({
      text: 'Sound Crossing Board',
      lang: 'en',
      origin: 'text',
    });
  });
});

describe('two that are joined', () => {
  const join: Edit = { kind: 'join', entries: ['anna-brandt', 'karl-brandt'] };

  test('are one under the name of the first, with the facts of both', () => {
    const { entries, quotes } = grow([join]);
    const anna = find(entries, 'anna-brandt');
    expect(find(entries, 'karl-brandt')).toBeUndefined();
    expect(anna?.name).toBe('Anna Brandt');
    expect(new Set(anna?.facts.map(({ span }) => span.article)).size).toBe(3);
    expect(quotes.some(({ speaker }) => speaker === 'anna-brandt')).toBe(true);
  });

  test('may still be called by the id of either', () => {
    const { entries } = grow([join, { kind: 'drop', entry: 'karl-brandt' }]);
    expect(find(entries, 'anna-brandt')).toBeUndefined();
  });

  test('stay joined when an article is added', () => {
    const edits: readonly Edit[] = [{ kind: 'join', entries: ['anna-brandt', 'karl-brandt'] }];
    expect(find(grow(edits, [collapse, rescue]).entries, 'karl-brandt')).toBeUndefined();
    expect(find(grow(edits).entries, 'karl-brandt')).toBeUndefined();
  });

  test('with itself changes nothing', () => {
    expect(grow([{ kind: 'join', entries: [solheim, 'Solheim'] }])).toEqual(grow([]));
  });
});

describe('one that is parted', () => {
  const part: Edit = { kind: 'part', entry: solheim, article: 'inquiry' };

  test('is two: what the article tells stands by itself', () => {
    const { entries } = grow([part]);
    const [rest, own] = [find(entries, solheim), find(entries, `${solheim}-in-inquiry`)];
    expect(rest?.facts.map(({ span }) => span.article)).not.toContain('inquiry');
    expect(new Set(own?.facts.map(({ span }) => span.article))).toEqual(new Set(['inquiry']));
  });

  test('stays so when an article is added, and ids stay', () => {
    const last = writePart('last', '2025-07-01', 'Report', 'Ingrid Solheim was blamed on Tuesday.');
    const { entries } = grow([part], [...tunnelParts, last]);
    expect(
      find(entries, `${solheim}-in-inquiry`)?.facts.map(({ span }) => span.article),
    ).not.toContain('last');
    expect(find(entries, solheim)?.facts.map(({ span }) => span.article)).toContain('last');
  });

  test('can be joined again', () => {
    const again: Edit = { kind: 'join', entries: [solheim, `${solheim}-in-inquiry`] };
    expect(
      grow([part, again])
        .entries.map(({ id }) => id)
        .toSorted(),
    ).toEqual(
      grow([])
        .entries.map(({ id }) => id)
        .toSorted(),
    );
  });

  test('from the only article that tells of it changes nothing', () => {
    expect(grow([{ kind: 'part', entry: 'anna-brandt', article: 'rescue' }])).toEqual(grow([]));
  });
});

describe('a date that is corrected', () => {
  test('is the reader’s, and the order of what is told follows it', () => {
    const { articles, entries, line } = grow([
      { kind: 'date', article: 'collapse', date: '2025-08-01' },
    ]);
    expect(articles[0]?.published).toEqual({ date: '2025-08-01', origin: 'reader' });
    expect(find(entries, solheim)?.facts[0]?.span.article).toBe('collapse');
    expect(line?.article).toBe('collapse');
  });

  test('leaves what was reckoned from the old one as words; what names its year stays', () => {
    const { timeline } = grow(
      [{ kind: 'date', article: 'collapse', date: '2025-08-01' }],
      [collapse],
    );
    const dated = timeline.filter(({ from, to }) => from !== null || to !== null);
    expect(dated.map(({ from }) => from)).toContain('2019-03-01');
    expect(dated.map(({ from }) => from)).not.toContain('2025-05-06');
    expect(timeline).toHaveLength(collapse.timeline.length);
  });

  test('to what the article says anyway changes no moment', () => {
    const { timeline } = grow([{ kind: 'date', article: 'collapse', date: '2025-05-06' }]);
    expect(timeline).toEqual(grow([]).timeline);
  });

  test('to not known leaves the article undated', () => {
    const { articles } = grow([{ kind: 'date', article: 'collapse', date: null }]);
    expect(articles[0]?.published).toBeNull();
  });

  test.each(['yesterday', '2025-02-30', ''])('to “%s” changes nothing', (date) => {
    expect(grow([{ kind: 'date', article: 'collapse', date }])).toEqual(grow([]));
  });
});

describe('edits', () => {
  test('that mean nobody do nothing', () => {
    const strangers: readonly Edit[] = [
      { kind: 'drop', entry: 'Nobody' },
      { kind: 'rename', entry: 'Nobody', name: 'Somebody' },
      { kind: 'join', entries: ['Nobody', solheim] },
      { kind: 'part', entry: solheim, article: 'no article' },
      { kind: 'name', entry: 'Nobody', text: 'Somebody', lang: 'en' },
      { kind: 'date', article: 'no article', date: '2025-01-01' },
      { kind: 'title', title: 'The tunnel' },
    ];
    expect(grow(strangers)).toEqual(grow([]));
  });

  test('apply in their order', () => {
    const drop: Edit = { kind: 'drop', entry: 'Tunnel Ingrid' };
    const rename: Edit = { kind: 'rename', entry: solheim, name: 'Tunnel Ingrid' };
    expect(find(grow([drop, rename]).entries, solheim)).toBeDefined();
    expect(find(grow([rename, drop]).entries, solheim)).toBeUndefined();
  });
});

describe('the title', () => {
  test('is the newest dated article’s headline', () => {
    expect(titleOf(tunnelParts, [])).toBe('Inquiry opens into Vestby Tunnel collapse');
    expect(titleOf(tunnelParts, [{ kind: 'date', article: 'inquiry', date: null }])).toBe(
      'Rescuers bring out four from Vestby Tunnel',
    );
  });

  test('is the reader’s where there is one, the last that they gave', () => {
    const edits: readonly Edit[] = [
      { kind: 'title', title: 'Tunnel' },
      { kind: 'title', title: ' The tunnel ' },
    ];
    expect(titleOf(tunnelParts, edits)).toBe('The tunnel');
    expect(titleOf(tunnelParts, [...edits, { kind: 'title', title: ' ' }])).toBe(
      'Inquiry opens into Vestby Tunnel collapse',
    );
  });
});
