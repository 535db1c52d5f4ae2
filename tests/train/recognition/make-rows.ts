/**
 * The labelled pages that may be trained on, each measured for its own story and, as not related, for every
 * other story. For "same" only related pages count.
 */
import type { Grounds, Ground } from '../../../src/recognition/measure-grounds.ts';
import { measurePage, type Model } from '../../../src/recognition/judge-page.ts';
import type { Library } from '../../../src/library/library.ts';
import { type Case, isRelated } from '../../eval/recognition/cases/case.ts';
import { fitWeights, type Row, type Signs } from './fit-weights.ts';

export interface Measurement {
  readonly one: Case;
  /** The story that it was measured for; another than its own: it is not related. */
  readonly story: string;
  readonly grounds: Grounds;
}

/** Other stories' pages are many and easy; two readers may differ on borderline ones. */
const worthOfOthers = 0.3;
const worthOfBorderline = 0.3;

/** What each ground may say of being related. */
const relatedSigns: Signs<Ground> = {
  own: 1,
  people: 1,
  mainPerson: 1,
  ownCount: 1,
  scene: 1,
  sceneCount: 1,
  wording: 1,
  wordingInHeadline: 1,
  wordingInScene: 1,
  ownInWording: 1,
  focus: 1,
  sameTime: 1,
  otherTime: -1,
  farTime: -1,
  otherHolder: -1,
  otherLanguage: 1,
};

/** And of being the same story, where it is related. */
const sameSigns: Signs<Ground> = {
  own: 1,
  parties: 1,
  mainPerson: 1,
  sceneInHeadline: 1,
  ownCount: 1,
  sceneCount: 1,
  wording: 1,
  wordingInHeadline: 1,
  wordingInScene: 1,
  ownInWording: 1,
  focus: 1,
  sameTime: 1,
  otherTime: -1,
  otherHolder: -1,
  otherLanguage: 1,
};

const nothing = Object.fromEntries(
  Object.keys(relatedSigns).map((ground) => [ground, 0]),
) as Record<Ground, number>;

/** One measurement for each case and library of one story. */
export function measureCases(
  cases: readonly Case[],
  libraries: ReadonlyMap<string, Library>,
): Measurement[] {
  return [...libraries].flatMap(([story, library]) =>
    cases.map((one) => {
      const [measured] = measurePage(library, one.passage);
      return { one, story, grounds: measured?.grounds ?? nothing };
    }),
  );
}

function toRelatedRow({ one, story, grounds }: Measurement): Row<Ground> {
  const isOwn = one.story === story;
  const worth = (isOwn ? 1 : worthOfOthers) * (one.isBorderline ? worthOfBorderline : 1);
  return { grounds, isTrue: isOwn && isRelated(one), worth };
}

function toSameRow({ one, grounds }: Measurement): Row<Ground> {
  const worth = one.isBorderline ? worthOfBorderline : 1;
  return { grounds, isTrue: one.label === 'same', worth };
}

export function fitModel(measurements: readonly Measurement[]): Model {
  const related = measurements.filter(({ one, story }) => one.story === story && isRelated(one));
  return {
    related: fitWeights(measurements.map(toRelatedRow), relatedSigns),
    same: fitWeights(related.map(toSameRow), sameSigns),
  };
}
