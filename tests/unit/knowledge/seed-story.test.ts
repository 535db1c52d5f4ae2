import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sharedFile } from '../../support/shared-file.ts';
import { sliceSpan } from '../../../src/article/slice-span.ts';
import { buildSeedStory } from '../../../src/knowledge/plugin/build-seed-story.ts';
import { readSeed } from '../../../src/knowledge/plugin/read-seed.ts';
import type { Entry, Span } from '../../../src/knowledge/story.ts';

const seed = readSeed('seeds/japan-us-presence');
const story = buildSeedStory(seed);
const sentences = story.articles[0]?.sentences ?? [];
const read = (span: Span): string => sliceSpan(sentences, span);

function entry(id: string): Entry {
  const found = story.entries.find((entry) => entry.id === id);
  if (found === undefined) throw new Error(`the story has no entry ${id}`);
  return found;
}

describe('the bundled story', () => {
  test('is cited as the article cites itself', () => {
    expect(story.articles).toHaveLength(1);
    expect(story.articles[0]).toMatchObject({
      headline:
        'Japan’s leader says he’s preparing for tough negotiations with Trump on maintaining US presence',
      source: 'AP',
      published: { date: '2025-01-24' },
    });
  });

  test('has fourteen sentences, from the lead to the last, without furniture', () => {
    expect(sentences).toHaveLength(14);
    expect(sentences[0]).toMatch(/^Japanese Prime Minister Shigeru Ishiba, struggling/);
    expect(sentences[13]).toMatch(/^Instead of past national goals .* safe and secure\.$/);
    expect(sentences.join(' ')).not.toMatch(/Hoshiko|TOKYO|Japan Politics|China 's/);
  });

  test('has five quotations, all by Ishiba and certain, and takes no term for one', () => {
    const quotes = story.quotes.map(({ spans, speaker, certain }) => ({
      opening: spans
        .map((span) => read(span))
        .join(' ')
        .slice(0, 28),
      speaker,
      certain,
    }));
    const byIshiba = { speaker: 'shigeru-ishiba', certain: true };
    expect(quotes).toEqual([
      { opening: 'With the balance of power in', ...byIshiba },
      { opening: 'the most severe and complica', ...byIshiba },
      { opening: 'the most of each other’s nat', ...byIshiba },
      { opening: 'In order to build multi-laye', ...byIshiba },
      { opening: 'a fun Japan', ...byIshiba },
    ]);
  });

  test('dates what the article dates, and no more exactly than it does', () => {
    const timeline = story.timeline.map(
      ({ words, from, to, precision }) =>
        `${read(words)} | ${from ?? ''}..${to ?? ''} | ${precision}`,
    );
    expect(timeline).toEqual([
      'in October | 2024-10-01..2024-10-31 | month',
      'in November | 2024-11-01..2024-11-30 | month',
      'since his election victory in November | 2024-11-01..2025-01-24 | interval',
      'this week | 2025-01-20..2025-01-24 | week',
      'recently | ..2025-01-24 | vague',
      'Friday | 2025-01-24..2025-01-24 | day',
      'policy speech | 2025-01-24..2025-01-24 | day',
      'Friday | 2025-01-24..2025-01-24 | day',
      'in the coming weeks | 2025-01-24..2025-03-31 | vague',
      'this summer | 2025-06-01..2025-08-31 | season',
      'since World War II | .. | words',
    ]);
  });

  test('says what happened at those dates in the words of the article', () => {
    const told = story.timeline.map(({ span }) => read(span));
    for (const clause of [
      'a significant election loss in October',
      'his election victory in November',
      'is arranging a trip to Washington in the coming weeks',
      'Ishiba recently visited Indonesia and Malaysia',
      'sent Foreign Minister Takeshi Iwaya to China, South Korea and the Philippines',
      'the next major elections this summer',
    ])
      expect(told.filter((words) => words.includes(clause)).length).toBeGreaterThan(0);
  });

  test('is summarised by its lead and what matters most, in whole sentences', () => {
    const chosen = story.summary.map(({ sentence }) => sentence + 1);
    expect(chosen[0]).toBe(1);
    expect(chosen.filter((number) => [1, 2, 3, 4, 7].includes(number)).length).toBeGreaterThan(3);
    expect(chosen.filter((number) => [8, 12, 13, 14].includes(number))).toEqual([]);
    for (const span of story.summary) expect(read(span)).toBe(sentences[span.sentence]);
  });

  test('is singled out by its main names and by phrases', () => {
    const weights = new Map(story.terms.map(({ text, weight }) => [text, weight]));
    expect(story.terms[0]).toMatchObject({ weight: 1 });
    for (const term of ['Ishiba', 'Shigeru Ishiba', 'Quad', 'Takeshi Iwaya', 'minority government'])
      expect([...weights.keys()]).toContain(term);
    expect(weights.get('Ishiba')).toBeGreaterThan(weights.get('Trump') ?? 1);
    expect(weights.get('Trump')).toBeGreaterThan(weights.get('China') ?? 1);
  });

  test('has the names and glosses that a person wrote, marked as curated', () => {
    const names = entry('shigeru-ishiba').names;
    expect(names).toContainEqual({ text: 'Ishiba', lang: 'en', origin: 'text' });
    for (const [lang, text] of [
      ['ja', '石破茂'],
      ['ko', '이시바'],
      ['zh-Hant', '石破茂'],
      ['ru', 'Исиба'],
      ['en', 'Ishiba Shigeru'],
    ])
      expect(names).toContainEqual({ text, lang, origin: 'curated' });
    expect(entry('quad').gloss).toMatchObject({ lang: 'en' });
    expect(entry('donald-trump').gloss).toBeNull();
  });

  test('has no name so short or common that it stands in other words', () => {
    const texts = story.entries.flatMap(({ names }) => names.map(({ text }) => text));
    for (const risky of ['石破', 'トランプ', '米', '美', '인도', '中', '日'])
      expect(texts).not.toContain(risky);
  });
});

const goldFile = sharedFile('gold/seed.json');

describe.skipIf(goldFile === null)('against ../shared/gold/seed.json', () => {
  interface Gold {
    readonly article: { readonly sentences: readonly { readonly text: string }[] };
    readonly quotes: readonly { readonly text: string; readonly speaker: string }[];
    readonly timeline: readonly {
      readonly expression: string;
      readonly s: number;
      readonly text: string;
    }[];
  }
  const gold = goldFile === null ? null : (JSON.parse(readFileSync(goldFile, 'utf8')) as Gold);

  test('sentences are the editor’s', () => {
    expect(sentences).toEqual(gold?.article.sentences.map(({ text }) => text));
  });

  test('quotations and speakers are the editor’s', () => {
    const quotes = story.quotes.map(({ spans, speaker }) => ({
      text: spans.map((span) => read(span)).join(' '),
      speaker,
    }));
    expect(quotes).toEqual(gold?.quotes.map(({ text, speaker }) => ({ text, speaker })));
  });

  test('each of the editor’s moments is found in its sentence', () => {
    for (const { s, text } of gold?.timeline ?? []) {
      const inSentence = story.timeline.filter(({ span }) => span.sentence === s - 1);
      const told = inSentence.map(({ span }) => read(span));
      expect(told.some((clause) => clause.includes(text) || text.includes(clause))).toBe(true);
    }
  });
});
