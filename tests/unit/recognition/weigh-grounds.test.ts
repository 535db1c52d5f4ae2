import { describe, expect, it } from 'vitest';
import { relatedWeights, sameWeights } from '../../../src/recognition/data/weights.ts';
import { compileLibrary } from '../../../src/library/compile-library.ts';
import { measurePage } from '../../../src/recognition/judge-page.ts';
import type { Grounds } from '../../../src/recognition/measure-grounds.ts';
import type { Passage } from '../../../src/recognition/verdict.ts';
import { weighGrounds } from '../../../src/recognition/weigh-grounds.ts';
import { summitStory } from '../../support/summit-story.ts';

const library = compileLibrary([summitStory]);

function measure(passage: Partial<Passage>): Grounds {
  const whole: Passage = { title: '', text: '', lang: 'en', date: null, url: null, ...passage };
  return measurePage(library, whole)[0]!.grounds;
}

const page: Partial<Passage> = {
  title: 'Ishiba speaks',
  text: 'Prime Minister Shigeru Ishiba spoke in Japan.\n\nHe wants a constructive relationship.',
};

describe('the weights', () => {
  it('take evidence for the story, and another time or another holder of the office against it', () => {
    const against = new Set(['otherTime', 'farTime', 'otherHolder']);
    for (const weights of [relatedWeights, sameWeights]) {
      for (const [ground, weight] of Object.entries(weights.grounds)) {
        expect([ground, weight > 0]).toEqual([ground, !against.has(ground)]);
      }
    }
  });

  it('say no where nothing speaks for the story', () => {
    const nothing = Object.fromEntries(
      Object.keys(measure(page)).map((ground) => [ground, 0]),
    ) as unknown as Grounds;
    expect(weighGrounds(nothing, relatedWeights)).toBeLessThan(0.02);
  });
});

describe('what is measured', () => {
  it('is in [0, 1], whatever is said', () => {
    const loud = { title: 'Ishiba Ishiba Trump Japan', text: `${page.text} `.repeat(500) };
    for (const value of Object.values(measure(loud))) {
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1);
    }
  });

  it('is less focus where other matters stand around it', () => {
    const list = `${page.text}${'\n\nA market opened in town, and shoppers came from far away.'.repeat(9)}`;
    expect(measure({ ...page, text: list }).focus).toBeLessThan(measure(page).focus / 2);
  });

  it('is less of a person whom only a surname names', () => {
    const bare = { title: 'Ishiba speaks', text: 'Ishiba spoke in Japan.' };
    const full = { title: 'Ishiba speaks', text: 'Shigeru Ishiba spoke in Japan.' };
    expect(measure(bare).people).toBeLessThan(measure(full).people);
  });

  it('is a scene that the country’s own press does not name', () => {
    const abroad = { lang: 'ko', text: '石破茂首相が演説した。' };
    expect(measure({ ...abroad, lang: 'ja' }).scene).toBeGreaterThan(measure(abroad).scene);
  });

  it('is another time far from the story, less where the page is about its subject', () => {
    const passing = {
      text: 'Donald Trump and Japan. Shigeru Ishiba was there.',
      date: '2020-01-01',
    };
    expect(measure(passing).otherTime).toBeGreaterThan(
      measure({ ...page, date: '2020-01-01' }).otherTime,
    );
    expect(measure({ ...page, date: '2025-01-25' }).otherTime).toBe(0);
  });

  it('does not take a Chinese word for a Japanese term of the same characters', () => {
    const story = { ...summitStory, terms: [{ text: '国会', lang: 'ja', weight: 0.8 }] };
    const wording = (lang: string): number => {
      const text = '石破茂 国会';
      const passage: Passage = { title: '', text, lang, date: null, url: null };
      return measurePage(compileLibrary([story]), passage)[0]!.grounds.wording;
    };
    expect(wording('ja')).toBeGreaterThan(0.5);
    expect(wording('zh-Hans')).toBe(0);
  });
});
