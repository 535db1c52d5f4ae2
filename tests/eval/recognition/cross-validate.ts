/** Labelled pages in; what recognition says of each with weights that were fitted without it, out. */
import { type Model, relationOf } from '../../../src/recognition/judge-page.ts';
import type { Library } from '../../../src/library/library.ts';
import { weighGrounds } from '../../../src/recognition/weigh-grounds.ts';
import { fitModel, type Measurement, measureCases } from '../../train/recognition/make-rows.ts';
import type { Case } from './cases/case.ts';
import type { Judged } from './scores/verdict-tally.ts';

/** By folds: a tenth of the texts is left out. By stories: all that belongs to one story is left out. */
export type Scheme = 'folds' | 'stories';

const foldCount = 10;

/** The same fold for the same text in every run: FNV-1a of its name. */
function foldOf({ fold }: Case): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < fold.length; at++)
    hash = Math.imul(hash ^ fold.charCodeAt(at), 0x01000193) >>> 0;
  return String(hash % foldCount);
}

function judge({ one, grounds }: Measurement, model: Model): Judged {
  const score = weighGrounds(grounds, model.related);
  return { one, score, relation: relationOf(grounds, score, model) };
}

/** Pages judged for their own story, and for all others, where every "related" is a false alarm. */
export interface CrossValidated {
  readonly own: readonly Judged[];
  readonly others: readonly Judged[];
}

export function crossValidate(
  cases: readonly Case[],
  libraries: ReadonlyMap<string, Library>,
  scheme: Scheme,
): CrossValidated {
  const measured = measureCases(cases, libraries);
  const partOf = ({ one, story }: Measurement): string =>
    scheme === 'stories' ? story : foldOf(one);
  const judged = [...new Set(measured.map(partOf))].flatMap((part) => {
    const model = fitModel(measured.filter((each) => partOf(each) !== part));
    return measured
      .filter((each) => partOf(each) === part)
      .map((each) => ({ isOwn: each.one.story === each.story, judged: judge(each, model) }));
  });
  return {
    own: judged.filter(({ isOwn }) => isOwn).map(({ judged }) => judged),
    others: judged.filter(({ isOwn }) => !isOwn).map(({ judged }) => judged),
  };
}
