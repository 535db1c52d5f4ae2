import { describe, expect, it } from 'vitest';
import { compileLibrary } from '../../../src/library/compile-library.ts';
import { recognise } from '../../../src/recognition/recognise.ts';
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

  it('is nothing of a story that it does not name, or that is unknown', () => {
    expect(named('harbour')).toEqual([]);
    expect(named('x')).toEqual([]);
  });
});
