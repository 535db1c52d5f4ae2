/** A message as it arrives in, the work that it asks for out; null for what is no message of ours. Pure. */
import * as v from 'valibot';
import type { Handlers, Params, ToBackground, ToPage } from './messages.ts';
import { isRecord } from './settings/migrate-settings.ts';
import { isCorrection } from './settings/parse-settings.ts';
import type { VisitState } from './ui/visit-state.ts';

/** What to do for a message, not done yet. */
export type Work = () => unknown;

export type Shapes<M> = {
  readonly [N in keyof M]: (params: unknown) => params is Params<M, N>;
};

export const toBackgroundShapes: Shapes<ToBackground> = {
  reportVisit: isVisitState,
  styleMarks: (params) => v.is(v.object({ on: v.boolean() }), params),
  hideSite: isEmpty,
  correct: isCorrection,
  takeBack: isCorrection,
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

/** Null when the message is not for this side, not in the map, or not of the shape that the map says. */
export function findWork<M, From extends unknown[]>(
  message: unknown,
  to: string,
  shapes: Shapes<M>,
  handlers: Handlers<M, From>,
  from: From,
): Work | null {
  if (!isMessage(message) || message.to !== to || !isKeyOf(handlers, message.name)) return null;
  const { name, params } = message;
  return shapes[name](params) ? () => handlers[name](params, ...from) : null;
}

function isMessage(value: unknown): value is { to: unknown; name: unknown; params: unknown } {
  return isRecord(value) && 'to' in value && 'name' in value && 'params' in value;
}

function isKeyOf<T extends object>(object: T, key: unknown): key is keyof T {
  return typeof key === 'string' && Object.hasOwn(object, key);
}

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
        isDoubted: v.optional(v.literal(true)),
        pageDate: v.nullable(v.string()),
        noted: v.array(v.string()),
      }),
    ]),
    params,
  );
}
