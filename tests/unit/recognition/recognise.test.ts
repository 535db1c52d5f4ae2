import { describe, expect, it } from 'vitest';
import { compileLibrary } from '../../../src/library/compile-library.ts';
import { splitPassage } from '../../../src/library/split-passage.ts';
import { recognise } from '../../../src/recognition/recognise.ts';
import type { Stretch } from '../../../src/recognition/judge-parts.ts';
import { harbourStory } from '../../support/harbour-story.ts';
import { summitStory } from '../../support/summit-story.ts';

const library = compileLibrary([harbourStory, summitStory]);
const passage = {
  title: 'Ishiba flies to Washington',
  text: 'Prime Minister Shigeru Ishiba of Japan is to meet Donald Trump.\n\nMr. Ishiba wants a word on the minority government.',
  lang: 'en',
  date: '2025-02-05',
  url: null,
};

describe('what is recognised of a passage', () => {
  const { verdicts, mentionsOf } = recognise(library, passage, []);
  const named = (story: string): string[] =>
    mentionsOf(story).map(({ start, end }) => passage.text.slice(start, end));

  it('is a verdict for each story that it names', () => {
    expect(verdicts.map(({ verdict }) => [verdict.story, verdict.relation])).toEqual([
      ['summit', 'same'],
    ]);
  });

  it('has its title among the reasons', () => {
    expect(verdicts[0]?.verdict.reasons[0]).toEqual({
      kind: 'headline',
      names: ['Shigeru Ishiba'],
    });
  });

  it('is where its text, without the title, names the entries of a story', () => {
    expect(named('summit')).toEqual([
      'Shigeru Ishiba',
      'Japan',
      'Donald Trump',
      'Ishiba',
      'minority government',
    ]);
    expect(mentionsOf('summit')[0]).toMatchObject({ story: 'summit', entry: 'shigeru-ishiba' });
  });

  it('is the same where the words were split before', () => {
    const words = splitPassage(passage.title, passage.text, library.letters);
    const again = recognise(library, passage, [], words);
    expect(again.verdicts).toEqual(verdicts);
    expect(again.mentionsOf('summit')).toEqual(mentionsOf('summit'));
  });

  it('is nothing of a story that it does not name, or that is unknown', () => {
    expect(named('harbour')).toEqual([]);
    expect(named('x')).toEqual([]);
  });
});

describe('a post of a live blog', () => {
  const post =
    'Ishiba flies to Washington\n\nPrime Minister Shigeru Ishiba of Japan is to meet Donald Trump. The treaty ally wants a word on the minority government and on regional security.';
  const others = Array.from({ length: 30 }, () => 'Bread is dearer, and bakers said so.').join(
    '\n\n',
  );
  const text = `${others}\n\n${post}\n\n${others}`;
  const start = others.length + 2;
  const end = start + post.length;
  const scoreOf = (one: typeof passage, parts: readonly Stretch[]): number | undefined =>
    recognise(library, one, parts).verdicts[0]?.verdict.score;

  it('is judged as if it stood alone', () => {
    const own = scoreOf({ ...passage, title: '', text: post }, []);
    expect(own).toBeGreaterThan(0.6);
    expect(scoreOf({ ...passage, title: 'The day', text }, [{ start, end }])).toBe(own);
  });

  it('is so too where it does not begin and end with a line', () => {
    const run = `${others} ${post} ${others}`;
    const part = { start: others.length + 1, end: others.length + 1 + post.length };
    const own = scoreOf({ ...passage, title: '', text: post }, []);
    expect(scoreOf({ ...passage, title: 'The day', text: run }, [part])).toBe(own);
  });
});
