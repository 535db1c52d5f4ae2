/** A seed and the story built from it in, what an editor may want to settle out, in the order of kinds. */
import { sliceSpan } from '../../article/slice-span.ts';
import type { Removal } from '../../article/article.ts';
import type { Seed } from '../../knowledge/plugin/read-seed.ts';
import type { Story } from '../../knowledge/story.ts';
import { findAmbiguousNames } from './find-ambiguous-names.ts';
import { findIdleLines } from './find-idle-lines.ts';
import { findMissingLanguages } from './find-missing-languages.ts';
import { lineOfEntry, lineOfSpan, lineOfWords } from './locate.ts';
import type { WeakSpot } from './weak-spot.ts';

/** Words of a quotation that a line shows: enough to find it and to write it in story.yaml. */
const shownWords = 8;
/** A removed text of so many words that ends like a sentence may be one. */
const fewestProseWords = 9;
/** Characters by which a removed text is found in its file: markup may stand further on. */
const searchedCharacters = 24;
/** Removed for its place, not for what it says. */
const doubtful: ReadonlySet<Removal['reason']> = new Set([
  'standfirst',
  'heading',
  'promotion',
  'notice',
]);

export function findWeakSpots(seed: Seed, story: Story): WeakSpot[] {
  return [
    ...findMissingFacts(seed),
    ...findUncertainSpeakers(seed, story),
    ...findAmbiguousNames(seed, story),
    ...findUntold(seed, story),
    ...findUnresolved(seed, story),
    ...findMissingLanguages(seed, story),
    ...findIdleLines(seed, story),
    ...findDroppedProse(seed),
  ];
}

function findMissingFacts({ file, article }: Seed): WeakSpot[] {
  const line = 1;
  const what = article.headline;
  return [
    ...(article.published === null ? [{ kind: 'undated-article', file, line, what } as const] : []),
    ...(article.source === null ? [{ kind: 'unknown-source', file, line, what } as const] : []),
  ];
}

function findUncertainSpeakers(seed: Seed, { quotes }: Story): WeakSpot[] {
  return quotes.flatMap(({ spans: [span], certain }) => {
    if (certain || span === undefined) return [];
    const words = sliceSpan(seed.article.sentences, span).split(' ');
    const what = words.slice(0, shownWords).join(' ') + (words.length > shownWords ? ' …' : '');
    return [{ kind: 'uncertain-speaker', file: seed.file, line: lineOfSpan(seed, span), what }];
  });
}

function findUntold(seed: Seed, { entries }: Story): WeakSpot[] {
  return entries
    .filter(
      ({ facts, description, gloss }) =>
        facts.length === 0 && description === null && gloss === null,
    )
    .map((entry) => ({
      kind: 'untold-entry',
      file: seed.file,
      line: lineOfEntry(seed, entry),
      what: `${entry.name} (${entry.kind})`,
    }));
}

function findUnresolved(seed: Seed, { timeline }: Story): WeakSpot[] {
  return timeline
    .filter(({ precision }) => precision === 'words')
    .map(({ words }) => ({
      kind: 'unresolved-date',
      file: seed.file,
      line: lineOfSpan(seed, words),
      what: sliceSpan(seed.article.sentences, words),
    }));
}

function findDroppedProse(seed: Seed): WeakSpot[] {
  return seed.article.removed
    .filter(({ text, reason }) => doubtful.has(reason) && isProse(text))
    .map(({ text, reason }) => ({
      kind: 'dropped-prose',
      file: seed.file,
      line: lineOfWords(seed, text.slice(0, searchedCharacters)),
      what: `${reason}: ${text}`,
    }));
}

function isProse(text: string): boolean {
  return text.split(/\s+/).length >= fewestProseWords && /[.!?]["”’)]*$/.test(text);
}
