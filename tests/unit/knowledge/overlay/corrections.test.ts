import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseArticle } from '../../../../src/article/parse-article.ts';
import { sliceSpan } from '../../../../src/article/slice-span.ts';
import { buildStory } from '../../../../src/knowledge/build-story.ts';
import { checkStory } from '../../../../src/knowledge/check-story.ts';
import { buildCuratedStory } from '../../../../src/knowledge/overlay/build-curated-story.ts';
import type { Overlay } from '../../../../src/knowledge/overlay/overlay.ts';
import { readOverlay } from '../../../../src/knowledge/overlay/read-overlay.ts';
import type { Entry, Quote, Story } from '../../../../src/knowledge/story.ts';

const source = `Harbour board closes the old pier

The Harbour Board closed the old pier on Monday after Mara Lindt, its chief engineer, found rot in the beams, said Paul Lindt, the mayor.

Tidewatch, a group of anglers, wants it open. “It will stay closed for two years,” Lindt said at the quay.

M. Lindt will speak again on Friday. “Nobody told us a thing!”

Mara Lindt was born in Porto Alto and has built forty bridges. Porto Alto Review praised her in May.
`;
const article = parseArticle(source, { id: 'pier', published: '2025-03-04' });

function build(corrections: string): Story {
  const { overlay, problems } = readOverlay(parse(`corrections:\n${corrections}`));
  expect(problems).toEqual([]);
  const story = curate(overlay);
  expect(checkStory(story, article, source)).toEqual([]);
  return story;
}

function curate(overlay: Overlay | null): Story {
  if (overlay === null) throw new TypeError('the overlay was refused');
  return buildCuratedStory(article, 'pier', overlay);
}

function entryOf(story: Story, name: string): Entry | undefined {
  return story.entries.find((entry) => entry.name === name);
}

function quoteOf(story: Story, opening: string): Quote | undefined {
  return story.quotes.find(({ spans: [span] }) =>
    span === undefined ? false : sliceSpan(article.sentences, span).startsWith(opening),
  );
}

const textsOf = (entry: Entry | undefined): string[] =>
  (entry?.names ?? []).map(({ text }) => text);

describe('corrections', () => {
  test('drop what is nobody, and every word of it among the entries', () => {
    const story = build('  drop: [Paul Lindt]');
    expect(story.entries.map(({ id }) => id)).not.toContain('paul-lindt');
    expect(JSON.stringify(story.entries.map(({ facts }) => facts))).not.toContain('"paul-lindt"');
  });

  test('tell of what kind an entry is', () => {
    const story = build('  kinds: { Harbour Board: group }');
    expect(entryOf(story, 'Harbour Board')?.kind).toBe('group');
  });

  test('join two that are one: names and facts of both, under the first name', () => {
    const before = buildStory(article, 'pier');
    const story = build('  join:\n    - [Harbour Board, Mara Lindt]');
    const joined = entryOf(story, 'Harbour Board');
    expect(entryOf(story, 'Mara Lindt')).toBeUndefined();
    expect(textsOf(joined)).toEqual(expect.arrayContaining(['Harbour Board', 'Mara Lindt']));
    const factsOf = (name: string): number => entryOf(before, name)?.facts.length ?? 0;
    expect(joined?.facts.length).toBe(factsOf('Harbour Board') + factsOf('Mara Lindt'));
  });

  test('tell what a bare name means where two bear it, and who speaks follows', () => {
    expect(quoteOf(buildStory(article, 'pier'), 'It will')?.speaker ?? null).toBeNull();
    const story = build('  means: { Lindt: Mara Lindt }');
    expect(textsOf(entryOf(story, 'Mara Lindt'))).toContain('Lindt');
    expect(textsOf(entryOf(story, 'Paul Lindt'))).not.toContain('Lindt');
    expect(quoteOf(story, 'It will')).toMatchObject({ speaker: 'mara-lindt', certain: true });
  });

  test('take away a passage that is no fact of the entry', () => {
    const told = (story: Story): string[] =>
      (entryOf(story, 'Mara Lindt')?.facts ?? []).map(({ span }) =>
        sliceSpan(article.sentences, span),
      );
    expect(told(buildStory(article, 'pier')).join(' ')).toContain('built forty bridges');
    const story = build('  wrong-facts:\n    Mara Lindt: [built forty bridges]');
    expect(told(story).join(' ')).not.toContain('built forty bridges');
  });

  test('settle a speaker, marked as curated', () => {
    const story = build('  speakers: { Nobody told us: Paul Lindt }');
    expect(quoteOf(story, 'Nobody')).toMatchObject({
      speaker: 'paul-lindt',
      certain: true,
      speakerOrigin: 'curated',
      cue: null,
    });
  });

  test('take a speaker away', () => {
    const story = build('  means: { Lindt: Mara Lindt }\n  speakers: { It will: not certain }');
    expect(quoteOf(story, 'It will')).toMatchObject({ speaker: null, certain: false });
    expect(quoteOf(story, 'It will')?.speakerOrigin).toBeUndefined();
  });
});

test('an overlay without corrections changes nothing of what was found', () => {
  const { overlay } = readOverlay({});
  expect(curate(overlay)).toEqual(buildStory(article, 'pier'));
});
