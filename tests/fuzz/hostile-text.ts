/**
 * Texts that mean to confuse recognition, made by chance: names of a story among connectors, invisible
 * marks, other scripts and broken characters; and what no such text may bring about.
 */
import * as fc from 'fast-check';
import type { Story } from '../../src/knowledge/story.ts';
import { makeLetters } from '../../src/library/letters.ts';
import type { Library } from '../../src/library/library.ts';
import { readWord, splitWords } from '../../src/library/split-words.ts';
import { findMentions } from '../../src/recognition/find-mentions.ts';
import { judgePage } from '../../src/recognition/judge-page.ts';
import type { Mention } from '../../src/recognition/verdict.ts';

/** Drawn as nothing: hyphens, joiners, marks of direction, selectors, tags; those of the last row are pairs. */
const invisibleMarks: readonly string[] = [
  ...Array.from(
    '\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u2060\u2061\u2064\u206a\ufeff',
  ),
  ...Array.from('\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069'),
  ...Array.from('\ufe00\ufe0f\u{e0001}\u{e0061}\u{e0100}'),
];

const connectors: readonly string[] = [
  ...Array.from(' -‐–—\n\t.,:;()\'’"・·/&は의'),
  ...". |, | of | the |s |'s | A. | President | Bank of |首相".split('|'),
];

/** Letters that are several, letters that are not what they seem, halves of letters. */
const oddities: readonly string[] = [
  ...'ﷺ ß ﬁ ㏠本 ㍐ ㍿ İ ﾄﾗﾝﾌﾟ \u3099 \uff9f e\u0301 \u0301'.split(' '),
  ...'\ud83d \ude00 😀 𝓘𝓼𝓱𝓲𝓫𝓪 Ｔｒｕｍｐ Тrump Ishibа سعيد कमल ไทย Олег'.split(' '),
];

const languages = [null, 'en', 'de', 'fr', 'ja', 'zh', 'ko', 'ru', 'x-none'];

const namesOf = ({ entries }: Story): string[] =>
  entries.flatMap(({ names }) => names.map(({ text }) => text));

const langOf = fc.constantFrom(...languages);

/** Any text, in any declared language. */
export function hostileText(story: Story): fc.Arbitrary<{ text: string; lang: string | null }> {
  const piece = fc.oneof(
    { arbitrary: fc.constantFrom(...namesOf(story)), weight: 6 },
    { arbitrary: fc.constantFrom(...connectors), weight: 6 },
    { arbitrary: fc.constantFrom(...invisibleMarks), weight: 2 },
    { arbitrary: fc.constantFrom(...oddities), weight: 2 },
    { arbitrary: fc.string({ unit: 'binary', maxLength: 8 }), weight: 1 },
  );
  return fc.record({
    text: fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
    lang: langOf,
  });
}

/** Names among words; the same with invisible marks strewn into the names. */
export function strewnText(
  story: Story,
): fc.Arbitrary<{ clean: string; strewn: string; lang: string | null }> {
  const mark = fc.constantFrom(...invisibleMarks);
  const name = fc
    .tuple(fc.constantFrom(...namesOf(story)), fc.array(fc.option(mark), { minLength: 30 }))
    .map(([clean, marks]) => ({ clean, strewn: strew(clean, marks) }));
  const other = fc
    .constantFrom(...connectors, ' met ', ' said in ')
    .map((text) => ({ clean: text, strewn: text }));
  return fc
    .record({ pieces: fc.array(fc.oneof(name, other), { maxLength: 40 }), lang: langOf })
    .map(({ pieces, lang }) => ({
      clean: pieces.map(({ clean }) => clean).join(''),
      strewn: pieces.map(({ strewn }) => strewn).join(''),
      lang,
    }));
}

/** Marks stand within a name only: one before it may belong to what stands there. */
function strew(name: string, marks: readonly (string | null)[]): string {
  return Array.from(name, (letter, at) => (at > 0 ? (marks[at] ?? '') : '') + letter).join('');
}

export const withoutMarks = (text: string): string =>
  Array.from(text)
    .filter((character) => !invisibleMarks.includes(character))
    .join('');

/** What the text breaks, in a sentence; null when it keeps every promise. */
export function findBreach(library: Library, text: string, lang: string | null): string | null {
  const passage = { title: text.slice(0, 40), text, lang, date: null, url: null };
  const { score } = judgePage(library, passage);
  if (!(score >= 0 && score <= 1)) return `the score is ${score}`;
  for (const story of library.stories) {
    const mentions = findMentions(library, story.id, text, lang);
    const breach = misplaced(mentions, text) ?? misnamed(mentions, text, story);
    if (breach !== null) return breach;
  }
  return null;
}

function misplaced(mentions: readonly Mention[], text: string): string | null {
  let last = 0;
  for (const { start, end } of mentions) {
    const place = `[${start}, ${end})`;
    if (!(last <= start && start < end && end <= text.length)) return `${place} is out of order`;
    if (splitsPair(text, start) || splitsPair(text, end)) return `${place} splits a pair`;
    last = end;
  }
  return null;
}

const splitsPair = (text: string, at: number): boolean =>
  /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));

function misnamed(mentions: readonly Mention[], text: string, story: Story): string | null {
  for (const { start, end, entry } of mentions) {
    const named = text.slice(start, end);
    const names = story.entries.find(({ id }) => id === entry)?.names ?? [];
    if (!names.some((name) => isNamedSo(name.text, named))) return `“${named}” is ${entry}`;
  }
  return null;
}

/** By its own words, in their order or the other one; by its surname; or as a plural. Initials may stand between. */
function isNamedSo(name: string, named: string): boolean {
  const words = wordsOf(name);
  const found = wordsOf(named).filter((word) => word.length > 1 || words.includes(word));
  const bare = found.join(' ').replace(/s$/, '');
  return [words, words.toReversed(), words.slice(-1)].some(
    (each) => each.join(' ').replace(/s$/, '') === bare,
  );
}

function wordsOf(text: string): string[] {
  const words = splitWords(text, makeLetters());
  return Array.from({ length: words.count }, (_, at) => readWord(words, at));
}
