/** Params of a message as they arrive in, whether they have the shape that `messages.ts` says out. */
import * as v from 'valibot';
import type { Params, ToBackground, ToPage, VisitState } from './messages.ts';
import { isRecord } from './settings/migrate-settings.ts';

export type Shapes<M> = {
  readonly [N in keyof M]: (params: unknown) => params is Params<M, N>;
};

export const toBackgroundShapes: Shapes<ToBackground> = {
  reportVisit: isVisitState,
  styleMarks: (params) => v.is(v.object({ on: v.boolean() }), params),
  hideSite: isEmpty,
  dismissStory: (params) => v.is(v.object({ page: v.string(), story: v.string() }), params),
};

/** Without the schema library, because these stand in every page. */
export const toPageShapes: Shapes<ToPage> = {
  getVisit: isEmpty,
  goToEntry: (params): params is { entry: string } =>
    isRecord(params) && typeof params['entry'] === 'string',
  stepNote: (params): params is { step: 1 | -1 } =>
    isRecord(params) && (params['step'] === 1 || params['step'] === -1),
  toggleList: isEmpty,
  leavePage: isEmpty,
};

function isEmpty(params: unknown): params is Record<string, never> {
  return isRecord(params) && Object.keys(params).length === 0;
}

function isVisitState(params: unknown): params is VisitState {
  return v.is(
    v.variant('kind', [
      v.object({ kind: v.picklist(['reading', 'off', 'paused', 'not-an-article', 'failed']) }),
      v.object({
        kind: v.literal('judged'),
        relation: v.picklist(['same', 'background', 'none']),
        story: v.nullable(v.string()),
        score: v.number(),
        // Nobody in the background reads more of a reason than its kind.
        reasons: v.array(v.looseObject({ kind: v.string() })),
        pageDate: v.nullable(v.string()),
        noted: v.array(v.string()),
      }),
    ]),
    params,
  );
}
