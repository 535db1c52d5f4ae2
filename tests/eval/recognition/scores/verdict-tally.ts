/** Verdicts beside labels in; how many pages are found, missed, wrongly taken, and what that costs out. */
import type { Relation } from '../../../../src/recognition/verdict.ts';
import { type Case, isRelated } from '../cases/case.ts';

export interface Judged {
  readonly one: Case;
  readonly relation: Relation;
  readonly score: number;
}

export interface VerdictFigures {
  readonly related: number;
  readonly unrelated: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Share of related pages that were not found, and of unrelated ones that were taken. */
  readonly miss: number;
  readonly falseAlarm: number;
  /** Topic tracking's cost, normalised: miss + 4.9 × false alarm; saying no to all costs 1. */
  readonly cost: number;
  /** F1 of `same` against the rest. */
  readonly sameF1: number;
}

/** RECOGNITION.md, after the cost of topic detection and tracking with one training story. */
const falseAlarmCost = 4.9;

const f1Of = (right: number, found: number, wanted: number): number =>
  wanted === 0 && found === 0 ? Number.NaN : (2 * right) / (found + wanted);

const count = (judged: readonly Judged[], holds: (one: Judged) => boolean): number =>
  judged.filter(holds).length;

/** Figures are NaN where there was nothing to measure. */
export function tallyVerdicts(judged: readonly Judged[]): VerdictFigures {
  const related = count(judged, ({ one }) => isRelated(one));
  const unrelated = judged.length - related;
  const found = count(judged, ({ relation }) => relation !== 'none');
  const right = count(judged, ({ one, relation }) => isRelated(one) && relation !== 'none');
  const miss = (related - right) / related;
  const falseAlarm = (found - right) / unrelated;
  return {
    related,
    unrelated,
    precision: right / found,
    recall: right / related,
    f1: f1Of(right, found, related),
    miss,
    falseAlarm,
    cost: miss + falseAlarmCost * falseAlarm,
    sameF1: f1Of(
      count(judged, ({ one, relation }) => one.label === 'same' && relation === 'same'),
      count(judged, ({ relation }) => relation === 'same'),
      count(judged, ({ one }) => one.label === 'same'),
    ),
  };
}

export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly pages: number;
  /** Mean score, and share that is related in truth: equal where scores are calibrated. */
  readonly meanScore: number;
  readonly shareRelated: number;
}

const binCount = 10;

/** Scores in tenths of [0, 1]; bins without a page are left out. */
export function calibrate(judged: readonly Judged[]): Bin[] {
  return Array.from({ length: binCount }, (_, at) => at / binCount).flatMap((from) => {
    const to = from + 1 / binCount;
    const inside = judged.filter(
      ({ score }) => score >= from && (score < to || (to >= 1 && score <= 1)),
    );
    if (inside.length === 0) return [];
    return {
      from,
      to,
      pages: inside.length,
      meanScore: inside.reduce((sum, { score }) => sum + score, 0) / inside.length,
      shareRelated: count(inside, ({ one }) => isRelated(one)) / inside.length,
    };
  });
}
