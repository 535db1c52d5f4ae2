/** Texts that mean harm: whatever they are made of, nothing is thrown, and nothing wrong is marked. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileLibrary } from '../../../src/library/compile-library.ts';
import { splitWords } from '../../../src/library/split-words.ts';
import { findHits } from '../../../src/recognition/find-hits.ts';
import { findMentions } from '../../../src/recognition/find-mentions.ts';
import { findBreach, hostileText, strewnText, withoutMarks } from '../../fuzz/hostile-text.ts';
import { makeStory } from '../../support/make-story.ts';
import { summitStory } from '../../support/summit-story.ts';

const initialsStory = makeStory({
  id: 'initials',
  articles: [{ sentences: ['J. D. Marlow spoke.'] }],
  entries: [{ name: 'J. D. Marlow', names: ['Marlow'] }],
});
const library = compileLibrary([summitStory, initialsStory]);

const runs = { numRuns: 300 };
const patient = { timeout: 60_000 };

describe('a text made by chance of names, marks and broken characters', () => {
  it('has mentions inside it, in order, whole, and each by a name of its entry', patient, () => {
    const property = fc.property(hostileText(summitStory), ({ text, lang }) => {
      expect(findBreach(library, text, lang)).toBeNull();
    });
    fc.assert(property, runs);
  });

  it('has the same mentions when invisible marks are strewn into the names', patient, () => {
    const mentioned = (text: string, lang: string | null): string[] =>
      findMentions(library, summitStory.id, text, lang).map(
        ({ start, end, entry }) => `${entry}: ${withoutMarks(text.slice(start, end))}`,
      );
    const property = fc.property(strewnText(summitStory), ({ clean, strewn, lang }) => {
      expect(mentioned(strewn, lang)).toEqual(mentioned(clean, lang));
    });
    fc.assert(property, runs);
  });
});

describe('what is only spelt like a name, or within a character', () => {
  it.each([
    ['Cyrillic letters in a Latin name', 'Shigeru Ishibа met Dоnald Тrump.'],
    ['a day of the month', '東京は㏠本が'],
    ['a letter that is two', 'the Trumpß'],
  ])('%s is no mention', (_, text) => {
    const named = findMentions(library, summitStory.id, `${text} Ishiba.`, 'en').map((mention) =>
      text.slice(mention.start, mention.end),
    );
    expect(named.join('')).not.toMatch(/[аоТ㏠ß]/);
  });

  it('half-width kana are marked with their voicing', () => {
    const [mention] = findMentions(library, summitStory.id, 'ﾄﾞﾅﾙﾄﾞ･ﾄﾗﾝﾌﾟは', 'ja');
    expect(mention).toMatchObject({ start: 0, end: 'ﾄﾞﾅﾙﾄﾞ･ﾄﾗﾝﾌﾟ'.length });
  });

  it('what another text held does not change how this one is read', () => {
    const text = 'ドナルト\u3099・トランフ\u309a氏';
    const count = findMentions(library, summitStory.id, text, 'ja').length;
    findMentions(library, summitStory.id, '\u3099\u309a\uff9e', 'ja');
    expect(findMentions(library, summitStory.id, text, 'ja')).toHaveLength(count);
    expect(count).toBe(1);
  });
});

/** Ten times the text may take this many times as long: a step that costs its square takes a hundred. */
const mostTimes = 40;
const length = 30_000;

describe('ten times as much of one thing takes about ten times as long', () => {
  it.each([
    ['names', 'Shigeru Ishiba met Donald Trump in Tokyo. '],
    ['one name without spaces', '日本'],
    ['one Korean name without spaces', '이시바'],
    ['initials that never end', 'A.'],
    ['single letters of a name', 'J '],
    ['accents', '\u0301'],
    ['zero-width spaces', '\u200b'],
    ['letters that are two', 'ﬁ'],
    ['emoji', '😀'],
    ['halves of letters', '\ud800'],
    ['dots', '. '],
  ])('%s', patient, (_, piece) => {
    const [short, long] = [textOf(piece, length), textOf(piece, length * 10)];
    read(short);
    const [few, many] = [leastCost(() => read(short)), leastCost(() => read(long))];
    expect(many / Math.max(few, leastMeasured)).toBeLessThan(mostTimes);
  });
});

/** What ends the text shows whether all of it was looked at to no avail. */
const textOf = (piece: string, size: number): string => `${piece.repeat(size / piece.length)}b`;

const read = (text: string): unknown => findHits(library, splitWords(text, library.letters));

/** Shorter times say more of the clock than of us. */
const leastMeasured = 2;

/** The processor's time in ms, as other programs run beside this one. */
function leastCost(work: () => unknown): number {
  const costs = [1, 2, 3].map(() => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...costs);
}
