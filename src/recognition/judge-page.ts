/**
 * A passage in; whether it is about a story of the library, and why. Of several stories the nearest is judged.
 * The grounds are weighed elsewhere; here they are summed and held against what "related" and "same" ask.
 */
import type { Library } from '../library/library.ts';
import { senseAfter } from '../library/name-index.ts';
import { gatherEvidence, readPassage } from './gather-evidence.ts';
import type { PassageReading } from './gather-evidence.ts';
import { giveReasons } from './give-reasons.ts';
import type { Passage, Relation, Verdict } from './verdict.ts';
import { prominenceOf, weighGrounds } from './weigh-grounds.ts';
import type { Grounds } from './weigh-grounds.ts';

/** A sum of grounds of 1 is just enough, and gives a score of one half. */
const relatedFrom = 0.5;
/** For the story itself its subject and its counterpart must both be up front; or the subject is in the headline or all over the text, and much of the story's wording is there. */
const sameSubjectFrom = 0.6;
const sameTermsFrom = 0.5;

function scoreOf({ sum }: Grounds): number {
  return 1 - 2 ** -sum;
}

function isSame({ subject, counterpart, wording, isSameTime }: Grounds): boolean {
  const hasParties = (subject?.isUpFront && counterpart?.isUpFront) ?? false;
  const isWordedAlike = prominenceOf(subject) >= sameSubjectFrom && wording >= sameTermsFrom;
  return isSameTime && (hasParties || isWordedAlike);
}

function relationOf(grounds: Grounds, score: number): Relation {
  if (score < relatedFrom) return 'none';
  return isSame(grounds) ? 'same' : 'background';
}

/** The stories of which the passage has any name or term, by their numbers. */
function namedStories(library: Library, { reading }: PassageReading): number[] {
  const found = new Set<number>();
  for (const { sense: first } of reading.hits) {
    for (let sense = first; sense >= 0; sense = senseAfter(library.index, sense)) {
      found.add(library.senses[sense]!.story);
    }
  }
  return [...found];
}

/** Judges a passage against every story; the score is comparable across stories. */
export function judgePage(library: Library, passage: Passage): Verdict {
  const reading = readPassage(library, passage);
  const judged = namedStories(library, reading)
    .map((story) => weighGrounds(gatherEvidence(library, reading, story), reading, passage.date))
    .map((grounds) => ({ grounds, score: scoreOf(grounds) }));
  const best = judged.toSorted((a, b) => b.score - a.score)[0];
  if (!best) {
    return { relation: 'none', story: library.stories[0]?.id ?? null, score: 0, reasons: [] };
  }
  const relation = relationOf(best.grounds, best.score);
  return {
    relation,
    story: best.grounds.evidence.story.id,
    score: best.score,
    reasons: giveReasons(best.grounds, relation, passage.date),
  };
}
