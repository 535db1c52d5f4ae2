import { describe, expect, test } from 'vitest';
import { judgeForReader } from '../../src/judge-for-reader.ts';
import { compileLibrary } from '../../src/library/compile-library.ts';
import type { PagePassage } from '../../src/page-answer.ts';
import { recognise } from '../../src/recognition/recognise.ts';
import { addCorrections } from '../../src/settings/corrections.ts';
import { defaultSettings } from '../../src/settings/settings.ts';
import { harbourStory } from '../support/harbour-story.ts';

const library = compileLibrary([harbourStory]);
const filler = ' The council met again on a rainy day and spoke of many other things at length.';

/** A page with this text. */
function pageOf(title: string, text: string): PagePassage {
  return {
    url: 'https://news.example/9',
    title,
    lang: 'en',
    date: '2025-03-13',
    text,
    blocks: [],
    parts: [],
  };
}

const strong = pageOf(
  'Solheim stands by the tunnel under Vestby Sound',
  'Ingrid Solheim spoke of Vestby Sound. Solheim and the Sound Alliance will meet.',
);
const loose = pageOf(
  'Solheim speaks by the Sound',
  `Ingrid Solheim spoke of Vestby Sound.${filler.repeat(4)} Solheim left early.${filler.repeat(4)}`,
);
const unrelated = pageOf('A rainy day', filler.repeat(5));

/** The reader said "Not this story" of these pages. */
const after = (...pages: string[]) =>
  addCorrections(
    defaultSettings,
    pages.map((page) => ({ page, story: 'harbour', entry: null })),
  );
const judge = (page: PagePassage, settings = defaultSettings) =>
  judgeForReader(recognise(library, page, []).verdicts, page.url, settings)[0]?.verdict;

describe('a page about a story', () => {
  test('is about it however loosely, as long as nothing was said', () => {
    expect(judge(strong)?.score).toBeGreaterThanOrEqual(0.75);
    expect(judge(strong)?.relation).not.toBe('none');
    expect(judge(loose)?.score).toBeLessThan(0.75);
    expect(judge(loose)?.relation).not.toBe('none');
  });

  test('is not once the reader said so of it, and that is the reason', () => {
    expect(judge(strong, after(strong.url))).toMatchObject({
      relation: 'none',
      reasons: [{ kind: 'dismissed' }],
    });
  });

  test('is only where it matches strongly, once the reader said so of three pages of the site', () => {
    const [one, two, three] = ['1', '2', '3'].map((path) => `https://www.news.example/${path}`);
    const doubted = after(one!, two!, three!);
    expect(judge(loose, after(one!, two!))).toEqual(judge(loose));
    expect(judge(loose, doubted)).toMatchObject({ relation: 'none', isDoubted: true });
    expect(judge(strong, doubted)).toEqual(judge(strong));
  });
});

test('a page about nothing known is that, whatever was said of it', () => {
  expect(judge(unrelated, after(unrelated.url))).toEqual(judge(unrelated));
});
