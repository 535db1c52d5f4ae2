/** What is written is what is read again; without the articles' texts, what was quoted of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sliceSpan } from '../../../../src/article/slice-span.ts';
import type { Span, Story } from '../../../../src/knowledge/story.ts';
import type { Pack, PackedStory } from '../../../../src/library/pack/pack.ts';
import { readPack } from '../../../../src/library/pack/read-pack.ts';
import { writePack, writePacks } from '../../../../src/library/pack/write-pack.ts';
import { about, packedStories, packText } from '../../../support/make-pack.ts';

function read(text: string): Pack {
  const { pack, refusal } = readPack(text);
  if (pack === null) throw new Error(refusal.reason);
  return pack;
}

const partsOf = (stories: readonly PackedStory[]): Story[] =>
  stories.flatMap(({ parts }) => parts.map(({ story }) => story));

function wordsOf(story: Story): string[] {
  const words = (span: Span): string => sliceSpan(story.articles[0]?.sentences ?? [], span);
  return [
    ...story.summary.map(words),
    ...story.quotes.flatMap(({ spans }) => spans.map(words)),
    ...story.entries.flatMap(({ facts }) => facts.map(({ span }) => words(span))),
    ...story.timeline.flatMap(({ span, words: dated }) => [words(span), words(dated)]),
  ];
}

describe('a pack with texts', () => {
  it('leaves out a name of the reader’s own that a pack may not have, so that it is read again', () => {
    const [story] = packedStories;
    const own = { kind: 'name', entry: 'Marian Teller', text: 'the', lang: 'en' } as const;
    const { stories } = read(writePack([{ ...story!, edits: [...story!.edits, own] }], about));
    expect(stories[0]?.edits).toEqual(story!.edits);
  });

  it('gives the same stories again, texts and edits too', () => {
    expect(read(writePack(packedStories, about)).stories).toEqual(packedStories);
  });

  it('written anew from what was read has the same bytes', () => {
    const text = writePack(packedStories, about);
    expect(writePack(read(text).stories, about)).toBe(text);
  });

  it('has the sentences as its text where that was not kept, and can be read all the same', () => {
    const stories = packedStories.map((story) => ({
      ...story,
      parts: story.parts.map((part) => ({ ...part, text: null })),
    }));
    const again = read(writePack(stories, about)).stories;
    expect(partsOf(again)).toEqual(partsOf(packedStories));
    expect(again[0]?.parts[0]?.text).toContain('Odette weakens after leaving half a million');
  });

  it('leaves tags and what nobody sees out of a text that was published with them', () => {
    const text =
      'Harbour board closes the pier\n\nThe <b>Harbour\u200B Board</b> closed the old pier on Monday, said its chief engineer, Mara Lindt.\n';
    const [part] = read(
      writePack([{ id: 'pier', parts: [packText('pier', text)], edits: [] }], about),
    ).stories.flatMap(({ parts }) => parts);
    expect(part?.text).toContain('The Harbour Board closed the old pier');
    expect(part?.story.articles[0]?.sentences).toHaveLength(1);
  });

  it('has the reader’s own edits as an editor’s, and none of articles that are not in it', () => {
    const story: PackedStory = {
      ...packedStories[1]!,
      edits: [
        { kind: 'drop', entry: 'Somebody', by: 'editor' },
        { kind: 'date', article: 'elsewhere', date: null },
      ],
    };
    expect(read(writePack([story], about)).stories[0]?.edits).toEqual([
      { kind: 'drop', entry: 'Somebody' },
    ]);
  });
});

describe('a pack without texts', () => {
  const whole = partsOf(packedStories);
  const short = partsOf(read(writePack(packedStories, about, { withText: false })).stories);

  it('quotes the same words', () => {
    expect(short.map(wordsOf)).toEqual(whole.map(wordsOf));
  });

  it('has only sentences that are quoted, and says so', () => {
    for (const story of short) {
      const [article] = story.articles;
      const used = new Set(
        [...JSON.stringify(story).matchAll(/"sentence":(\d+)/g)].map(([, at]) => Number(at)),
      );
      expect(article?.isExcerpt).toBe(true);
      expect(used.size).toBe(article?.sentences.length);
    }
    const count = (stories: Story[]): number =>
      stories.reduce((sum, { articles }) => sum + (articles[0]?.sentences.length ?? 0), 0);
    expect(count(short)).toBeLessThan(count(whole));
  });

  it('is the same written anew, with or without texts', () => {
    const text = writePack(packedStories, about, { withText: false });
    expect(writePack(read(text).stories, about)).toBe(text);
    expect(writePack(read(text).stories, about, { withText: false })).toBe(text);
  });
});

describe('more stories than one pack may hold', () => {
  it('go into several, each of which can be read, none lost', { timeout: 30_000 }, () => {
    const part = packText('pier', 'Pier closes\n\nThe old harbour pier was closed on Monday.\n');
    const stories = Array.from({ length: 5500 }, (_, at) => ({
      id: `story-${at}`,
      parts: [part],
      edits: [],
    }));
    const packs = writePacks(stories, about).map(read);
    expect(packs.length).toBeGreaterThan(1);
    expect(packs.flatMap((pack) => pack.stories.map(({ id }) => id))).toEqual(
      stories.map(({ id }) => id),
    );
  });
});

describe('a story that no pack may hold as it is', () => {
  const [part] = packedStories[0]?.parts ?? [];
  const whole = part?.story;
  const [first, second] = whole?.entries ?? [];
  if (whole === undefined || first === undefined || second === undefined) throw new Error('none');
  const common = { text: 'the', lang: 'en', origin: 'text' } as const;
  const stray = {
    span: first.facts[0]!.span,
    claim: { entry: 'gone', words: first.facts[0]!.span },
  };
  const story: Story = {
    ...whole,
    entries: [
      { ...first, facts: [stray], names: [...first.names, common] },
      { ...second, id: first.id },
      { ...second, id: 'the', name: 'the', names: [common] },
      ...whole.entries.slice(2),
    ],
    terms: [...whole.terms, { text: 'said', lang: 'en', weight: 0.1 }],
  };
  const packed: PackedStory = {
    id: 'storm',
    parts: [{ story, text: part?.text ?? null }],
    edits: [],
  };
  const [again] = partsOf(read(writePack([packed], about)).stories);

  it('loses only what would mark every page, or means nobody', () => {
    const names = again?.entries.flatMap((entry) => entry.names.map(({ text }) => text));
    expect(names).toEqual(whole.entries.flatMap((entry) => entry.names.map(({ text }) => text)));
    expect(again?.terms).toEqual(whole.terms);
    expect(again?.entries[0]?.facts).toEqual([
      { ...stray, claim: { ...stray.claim, entry: null } },
    ]);
  });

  it('has an id for each entry', () => {
    expect(again?.entries.slice(0, 2).map(({ id }) => id)).toEqual([first.id, `${first.id}-2`]);
  });
});

describe('the story of any article', { timeout: 60_000 }, () => {
  const folder = new URL('../../../eval/knowledge/articles/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(?:txt|md)$/.test(file),
  );

  it.each(files)('%s is read again as it was written', (file) => {
    const part = packText('article', readFileSync(new URL(file, folder), 'utf8'));
    const [again] = partsOf(
      read(writePack([{ id: 'a', parts: [part], edits: [] }], about)).stories,
    );
    // A claimant who is no entry may be meant by an id; the words for them stay.
    const told = (story: Story | undefined): unknown => ({
      articles: story?.articles,
      names: story?.entries.map(({ id, names }) => ({ id, names })),
      words: story && wordsOf(story),
      terms: story?.terms,
    });
    expect(told(again)).toEqual(told(part.story));
  });
});
