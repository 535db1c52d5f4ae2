/** Several stories made one: what stays, what comes once, and what an article added to a story brings out. */
import { describe, expect, test } from 'vitest';
import { growStory } from '../../../src/knowledge/grow/grow-story.ts';
import { joinStories } from '../../../src/library/join-stories.ts';
import type { KeptStory } from '../../../src/library/kept-story.ts';
import { listAdditions } from '../../../src/library/list-additions.ts';
import { tunnelParts, writePart } from '../../support/tunnel-parts.ts';

const [collapse, rescue, inquiry] = tunnelParts;

const keep = (id: string, ...parts: readonly (typeof collapse)[]): KeptStory => ({
  id,
  parts: parts.map((story) => ({ story: story!, from: 'followed', text: null })),
  edits: [],
  isPaused: false,
  sites: { rule: 'everywhere', sites: [] },
  keptAt: '2025-06-03T08:00:00.000Z',
  lastMet: null,
});

describe('stories joined', () => {
  test('have all articles once, in order, under the first one’s name and choices', () => {
    const first = { ...keep('first', collapse, rescue), isPaused: true };
    const joined = joinStories([first, keep('second', rescue, inquiry)]);
    expect(joined.id).toBe('first');
    expect(joined.isPaused).toBe(true);
    expect(joined.parts.map(({ story }) => story.id)).toEqual(['collapse', 'rescue', 'inquiry']);
  });

  test('keep all edits but the titles of the others, and the day that one was last met', () => {
    const joined = joinStories([
      { ...keep('first', collapse), edits: [{ kind: 'title', title: 'The tunnel' }] },
      {
        ...keep('second', inquiry),
        edits: [
          { kind: 'title', title: 'The inquiry' },
          { kind: 'drop', entry: 'petra-holm' },
        ],
        lastMet: '2025-06-04T08:00:00.000Z',
      },
    ]);
    expect(joined.edits).toEqual([
      { kind: 'title', title: 'The tunnel' },
      { kind: 'drop', entry: 'petra-holm' },
    ]);
    expect(joined.lastMet).toBe('2025-06-04T08:00:00.000Z');
  });
});

describe('an article added', () => {
  const before = growStory('tunnel', [collapse!], []);
  const after = growStory('tunnel', [collapse!, rescue!], []);
  const added = listAdditions(before, after, 'rescue');

  test('brings out whom the story did not know', () => {
    expect(added.entries.map(({ name }) => name)).toContain('Anna Brandt');
    expect(added.entries.map(({ name }) => name)).not.toContain('Ingrid Solheim');
  });

  test('does not call a quotation new that the story has', () => {
    expect(added.quotes).toEqual([]);
  });

  test('tells a figure given anew as an update of the old one, and once', () => {
    const report = writePart(
      'report',
      '2025-09-01',
      'Report blames pumps for the collapse of the Vestby Tunnel',
      'A report published on Monday blamed old pumps for the collapse of the Vestby Tunnel.',
      'The NTA said 90 rescuers had worked at the site.',
    );
    const grown = growStory('tunnel', [collapse!, rescue!, report], []);
    const authority = listAdditions(after, grown, 'report').known.find(
      ({ entry }) => entry.name === 'National Tunnelling Authority',
    );
    expect(authority?.updated).toHaveLength(1);
    expect(authority?.facts).toEqual([]);
  });

  test('that says nothing new brings out nothing', () => {
    const nothing = listAdditions(after, after, 'elsewhere');
    expect(nothing).toEqual({ entries: [], known: [], quotes: [], moments: 0 });
  });
});
