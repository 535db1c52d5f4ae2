import { describe, expect, it } from 'vitest';
import { compileLibrary } from '../../../src/library/compile-library.ts';
import { judgeParts, type Stretch } from '../../../src/recognition/judge-parts.ts';
import { summitStory } from '../../support/summit-story.ts';

const library = compileLibrary([summitStory]);
const related =
  'Ishiba flies to Washington\n\nPrime Minister Shigeru Ishiba of Japan is to meet Donald Trump. The treaty ally wants a word on the minority government and on regional security.';
const others = [
  'Bread is dearer\n\nBakers raised their prices again, and shoppers in the north complained of it.',
  'Rain on the coast\n\nFerries stayed in port while the wind turned to the west in the afternoon.',
  'Cup final moved\n\nThe match was put off by a day, and both clubs asked for more time than that.',
];

function blogOf(...posts: string[]): { text: string; parts: Stretch[] } {
  let text = '';
  const parts = posts.map((post) => {
    const start = text === '' ? 0 : text.length + 2;
    text += text === '' ? post : `\n\n${post}`;
    return { start, end: text.length };
  });
  return { text, parts };
}

const page = { title: 'The day as it happened', lang: 'en', date: '2025-02-05', url: null };

describe('a live blog', () => {
  const long = Array.from({ length: 8 }, () => others).flat();

  it('is related in the post that is, and nowhere else', () => {
    const { text, parts } = blogOf(...long, related, ...long);
    const [judged] = judgeParts(library, { ...page, text }, parts);
    expect(judged?.verdict).toMatchObject({ relation: 'background', story: 'summit' });
    expect(judged?.within).toEqual([parts[long.length]]);
  });

  it('is not related where no post is', () => {
    const { text, parts } = blogOf(...long);
    const verdicts = judgeParts(library, { ...page, text }, parts);
    expect(verdicts.filter(({ verdict }) => verdict.relation !== 'none')).toEqual([]);
  });

  it('is related as a whole where it is about the story', () => {
    const { text, parts } = blogOf(related, related, others[0]!);
    const blog = { ...page, title: 'Ishiba meets Trump: live', text };
    expect(judgeParts(library, blog, parts)[0]).toMatchObject({ within: null });
  });
});
