/** What an import would bring is told before it is done, and is just what is done. */
import { describe, expect, it } from 'vitest';
import { growStory } from '../../../../src/knowledge/grow/grow-story.ts';
import type { Story } from '../../../../src/knowledge/story.ts';
import type { KeptStory } from '../../../../src/library/kept-story.ts';
import { addPacked, findFreeId, keepPacked } from '../../../../src/library/pack/import-story.ts';
import type { Pack, PackAbout, PackedStory } from '../../../../src/library/pack/pack.ts';
import { previewImport } from '../../../../src/library/pack/preview-import.ts';
import { about, packedStories, packText } from '../../../support/make-pack.ts';

const now = '2025-03-05T10:00:00Z';
const pierText = (lead: string): string =>
  `Harbour board closes the old pier\n\n${lead}\n\n“It will stay closed,” Mara Lindt told the Tidewatch Society.\n`;
const pier = packText(
  'pier',
  pierText('Mara Lindt, an engineer, and the Tidewatch Society met the Harbour Board on Monday.'),
  { url: 'https://paper.example/pier' },
);
const opening = packText(
  'opening',
  'Old pier opens again\n\nMara Lindt, an engineer, and the Tidewatch Society opened the pier on Friday, said the Harbour Board.\n',
);
const packed: PackedStory = { id: 'pier', parts: [pier], edits: [] };
const other: PackAbout = { title: 'Piers', origin: 'Another Desk', licence: 'not stated' };

const packOf = (...stories: PackedStory[]): Pack => ({
  format: 'backgrounder-pack',
  version: 1,
  ...about,
  stories,
});
const grow = ({ id, parts, edits }: KeptStory): Story =>
  growStory(
    id,
    parts.map(({ story }) => story),
    edits,
  );
const followed = (part = pier, id = 'my-pier'): KeptStory => ({
  ...keepPacked({ ...packed, parts: [part] }, about, id, now),
  parts: [{ ...part, from: 'followed' }],
});

describe('an editor’s edits that are added to a story of the reader’s', () => {
  it('change nobody whom the pack does not tell of', () => {
    const own = followed(
      packText('own', 'Storm\n\nTomas Ode, a sailor, met Karin Holt on Monday.'),
    );
    const names = grow(own).entries.map(({ name }) => name);
    expect(names).toContain('Tomas Ode');
    const edits = [
      { kind: 'rename', entry: 'Tomas Ode', name: 'Somebody Else' },
      { kind: 'drop', entry: 'Karin Holt' },
      { kind: 'rename', entry: 'Mara Lindt', name: 'Mara Lindt-Berg' },
    ] as const;
    const after = grow(addPacked(own, { ...packed, edits }, about)).entries;
    expect(after.map(({ name }) => name)).toEqual(
      expect.arrayContaining([...names, 'Mara Lindt-Berg']),
    );
  });
});

describe('a story of a pack that is kept', () => {
  const kept = keepPacked(packedStories[0]!, about, 'storm', now);

  it('says on each article which pack it came in, by whom and under what licence', () => {
    expect(kept.parts.map(({ from }) => from)).toEqual(['pack']);
    expect(kept.parts[0]?.story.articles[0]?.pack).toEqual(about);
  });

  it('has the pack’s edits as an editor’s', () => {
    expect(kept.edits.map(({ by }) => by)).toEqual(['editor', 'editor', 'editor']);
  });

  it('shows its maker’s names and dates as an editor’s, not as the reader’s own', () => {
    const { articles, entries } = grow(kept);
    const teller = entries.find(({ name }) => name === 'Marian Teller');
    expect(teller?.names.at(-1)).toEqual({
      text: 'マリアン・テラー',
      lang: 'ja',
      origin: 'curated',
    });
    expect(articles[0]?.published).toEqual({ date: '2024-09-12', origin: 'curated' });
  });

  it('keeps the licence under which an article came in an earlier pack', () => {
    const again = keepPacked({ ...packed, parts: kept.parts }, other, 'again', now);
    expect(again.parts[0]?.story.articles[0]?.pack).toEqual(about);
  });

  it('gets an id of its own where its own is taken', () => {
    expect(findFreeId('pier', new Set())).toBe('pier');
    expect(findFreeId('pier', new Set(['pier', 'pier-2']))).toBe('pier-3');
  });
});

describe('the preview of an import', () => {
  it('counts what comes in', () => {
    const preview = previewImport(packOf(...packedStories), []);
    expect(preview).toMatchObject(about);
    expect(preview.counts).toMatchObject({ stories: 3, articles: 4, excerpts: 0, new: 4 });
    expect(preview.stories.map(({ title }) => title)[0]).toBe('The hurricane');
    expect(preview.stories.every(({ target }) => target === null)).toBe(true);
  });

  it('finds the same article by its address, whatever the story is called', () => {
    const [story] = previewImport(packOf(packed), [grow(followed())]).stories;
    expect(story?.target).toMatchObject({ story: 'my-pier', why: 'articles' });
    expect(story?.articles[0]?.fate).toBe('there');
  });

  it('suggests a story that is about the same people, and says whom', () => {
    const mine = followed(opening, 'opening');
    const [story] = previewImport(packOf(packed), [grow(mine)]).stories;
    expect(story?.target).toMatchObject({ story: 'opening', why: 'names' });
    expect(story?.target?.names).toEqual(expect.arrayContaining(['Mara Lindt']));
    expect(story?.articles[0]?.fate).toBe('new');
  });

  it('does not take two stories for one because their ids are the same', () => {
    const unlike = { ...followed(packedStories[0]!.parts[0]), id: 'pier' };
    const [story] = previewImport(packOf(packed), [grow(unlike)]).stories;
    expect(story?.target).toBeNull();
  });

  it('says what a later pack of the same name would replace', () => {
    const kept = keepPacked(packed, about, 'pier', now);
    const preview = previewImport(packOf({ ...packed, parts: [pier, opening] }), [grow(kept)]);
    expect(preview.stories[0]?.articles.map(({ fate }) => fate)).toEqual(['replaced', 'new']);
    expect(preview.counts).toMatchObject({ new: 1, there: 0, replaced: 1 });
  });

  it('names the packs that articles came in before', () => {
    const kept = keepPacked(packed, other, 'pier', now);
    expect(previewImport(packOf({ ...packed, parts: kept.parts }), []).earlier).toEqual([other]);
  });
});

describe('a story of a pack that is added to one of the library', () => {
  it('brings the articles that are not there, and leaves the reader’s own as they are', () => {
    const mine = followed();
    const sum = addPacked(mine, { ...packed, parts: [pier, opening] }, about);
    expect(sum.parts[0]).toBe(mine.parts[0]);
    expect(sum.parts.map(({ from }) => from)).toEqual(['followed', 'pack']);
    expect(sum.id).toBe('my-pier');
  });

  it('keeps the reader’s edits, last and so in force, and the story’s title', () => {
    const own = { kind: 'rename', entry: 'Mara Lindt', name: 'Lindt' } as const;
    const sum = addPacked(
      { ...followed(), edits: [own] },
      {
        ...packed,
        parts: [opening],
        edits: [
          { kind: 'title', title: 'Theirs' },
          { kind: 'drop', entry: 'Harbour Board' },
          { kind: 'date', article: 'opening', date: '2025-03-07' },
        ],
      },
      about,
    );
    expect(sum.edits).toEqual([
      { kind: 'drop', entry: 'Harbour Board', by: 'editor' },
      { kind: 'date', article: 'opening', date: '2025-03-07', by: 'editor' },
      own,
    ]);
  });

  it('does not let an editor date the reader’s own article', () => {
    const dated = { ...packed, edits: [{ kind: 'date', article: 'pier', date: null } as const] };
    expect(addPacked(followed(), dated, about).edits).toEqual([]);
  });

  it('takes a later pack of the same name in the place of the earlier one', () => {
    const earlier = { ...packed, edits: [{ kind: 'drop', entry: 'Harbour Board' } as const] };
    const kept = keepPacked(earlier, about, 'pier', now);
    const mended = packText(
      'pier',
      pierText('Chief engineer Mara Lindt met the board on Monday.'),
      {
        url: 'https://paper.example/pier',
      },
    );
    const sum = addPacked(kept, { ...packed, parts: [mended] }, about);
    expect(sum.parts).toHaveLength(1);
    expect(sum.parts[0]?.text).toBe(mended.text);
    expect(sum.edits).toEqual([]);
  });

  it('tells two articles apart that have one id by chance', () => {
    const renamed = packText('pier', opening.text ?? '');
    const sum = addPacked(followed(), { ...packed, parts: [renamed] }, about);
    expect(sum.parts.map(({ story }) => story.articles[0]?.id)).toEqual(['pier', 'pier-2']);
    const spans = JSON.stringify(sum.parts[1]?.story).match(/"article":"[^"]+"/g);
    expect(new Set(spans)).toEqual(new Set(['"article":"pier-2"']));
  });

  it('is the same when it is added twice', () => {
    const once = addPacked(followed(), { ...packed, parts: [pier, opening] }, about);
    expect(addPacked(once, { ...packed, parts: [pier, opening] }, about)).toEqual(once);
  });
});
