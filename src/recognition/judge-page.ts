/**
 * A passage in; whether it is about the stories of the library, and why: a verdict for each that it names.
 * Two questions are put to the grounds: is it related, and if so, is it the same story.
 */
import type { Library } from '../library/library.ts';
import { relatedWeights, sameWeights } from './data/weights.ts';
import { gatherEvidence, type Evidence } from './gather-evidence.ts';
import { giveReasons } from './give-reasons.ts';
import { type Grounds, measureGrounds } from './measure-grounds.ts';
import { measureNearness, type Nearness } from './measure-nearness.ts';
import { readPassage, type PassageReading } from './read-passage.ts';
import type { NearestVerdict, Passage, Relation, Verdict } from './verdict.ts';
import { weighGrounds, type Weights } from './weigh-grounds.ts';

/** What was learned; tests and the evaluation pass what they learned themselves. */
export interface Model {
  readonly related: Weights;
  readonly same: Weights;
}

const learned: Model = { related: relatedWeights, same: sameWeights };

/**
 * By the cost of RECOGNITION.md (a false alarm weighs five misses) all from 0.5 to 0.6 cost the same on the
 * labelled pages; the cautious end, since a wrong note costs a reader's trust.
 */
const relatedFrom = 0.6;
const sameFrom = 0.5;

/** What is measured of a passage for one story. */
export interface Measured {
  readonly evidence: Evidence;
  readonly near: Nearness;
  readonly grounds: Grounds;
}

function measure(
  library: Library,
  reading: PassageReading,
  story: number,
  { date }: Passage,
): Measured {
  const evidence = gatherEvidence(library, reading, story);
  const near = measureNearness(evidence.story, date);
  return { evidence, near, grounds: measureGrounds(evidence, reading, near) };
}

/** The grounds of a passage that was read for every story of which it names anything. */
function measureReading(library: Library, reading: PassageReading, passage: Passage): Measured[] {
  const stories = [...reading.reading.sorted.byStory.keys()];
  return stories.map((story) => measure(library, reading, story, passage));
}

/** The same of one that was not. */
export function measurePage(library: Library, passage: Passage): Measured[] {
  return measureReading(library, readPassage(library, passage), passage);
}

/** `score` is the probability of being related. */
export function relationOf(grounds: Grounds, score: number, model: Model): Relation {
  if (score < relatedFrom) return 'none';
  const isSame = grounds.sameTime === 1 && weighGrounds(grounds, model.same) >= sameFrom;
  return isSame ? 'same' : 'background';
}

/**
 * A verdict for each story of which the passage names anything, the strongest first. The score is the
 * probability of being related. `reading` is of the passage.
 */
export function judgeReading(
  library: Library,
  reading: PassageReading,
  passage: Passage,
  model: Model = learned,
): Verdict[] {
  return measureReading(library, reading, passage)
    .map((measured) => judgeMeasured(measured, passage, model))
    .toSorted((a, b) => b.score - a.score);
}

/** The verdict of the nearest story; its `story` is null only when the library is empty. */
export function judgePage(
  library: Library,
  passage: Passage,
  model: Model = learned,
): NearestVerdict {
  const [nearest] = judgeReading(library, readPassage(library, passage), passage, model);
  const first = library.stories[0]?.id ?? null;
  return nearest ?? { relation: 'none', story: first, score: 0, reasons: [] };
}

function judgeMeasured(measured: Measured, { date }: Passage, model: Model): Verdict {
  const score = weighGrounds(measured.grounds, model.related);
  const relation = relationOf(measured.grounds, score, model);
  return {
    relation,
    story: measured.evidence.story.id,
    score,
    reasons: giveReasons(measured, relation, date),
  };
}
