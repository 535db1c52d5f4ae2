/** A message as it arrives in, the work that it asks for out; null for what is no message of ours. Pure. */
import * as v from 'valibot';
import type { FromOwnPage, Handlers, Params, ToBackground, ToPage } from './messages.ts';
import { mostPageWords } from './library/keys/list-page-words.ts';
import type { TextPlace } from './page/find-words.ts';
import type { EntryKey } from './recognition/verdict.ts';
import type { Correction } from './settings/settings.ts';
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
  correct: isCorrections,
  takeBack: isCorrections,
  findStories: (params) => v.is(v.strictObject({ words: shortTexts(mostPageWords) }), params),
  meetStories: (params) => v.is(v.strictObject({ stories: shortTexts(mostStories) }), params),
};

export const ownPageShapes: Shapes<FromOwnPage> = {
  readShown: (params) => v.is(v.strictObject({ related: shortTexts(mostStories) }), params),
};

/** No sentence of an article is as long. */
const longestSentence = 20_000;

/** Without the schema library, because these stand in every page. */
export const toPageShapes: Shapes<ToPage> = {
  getVisit: isEmpty,
  goToEntry: (params): params is EntryKey =>
    isRecord(params) && typeof params['story'] === 'string' && typeof params['entry'] === 'string',
  readArticle: isEmpty,
  goToText: (params): params is TextPlace =>
    isRecord(params) &&
    Number.isSafeInteger(params['start']) &&
    typeof params['words'] === 'string' &&
    params['words'].length <= longestSentence,
  stepNote: (params): params is { step: 1 | -1 } =>
    isRecord(params) && (params['step'] === 1 || params['step'] === -1),
  toggleList: isEmpty,
  dismissStory: (params): params is { story: string } =>
    isRecord(params) && typeof params['story'] === 'string',
  restoreStories: isEmpty,
  listDismissed: isEmpty,
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

/** What a content script sends is ours, but a broken one must not fill the background's memory. */
const mostStories = 50;
const mostNames = 5000;
const longestText = 1000;

function shortTexts(most: number) {
  return v.pipe(v.array(v.pipe(v.string(), v.maxLength(longestText))), v.maxLength(most));
}

function isCorrections(params: unknown): params is { corrections: readonly Correction[] } {
  const corrections = v.pipe(
    v.array(v.custom<Correction>(isCorrection)),
    v.minLength(1),
    v.maxLength(mostStories),
  );
  return v.is(v.strictObject({ corrections }), params);
}

function isVisitState(params: unknown): params is VisitState {
  // Nobody in the background reads more of a reason than its kind.
  const reasons = v.pipe(v.array(v.looseObject({ kind: v.string() })), v.maxLength(mostStories));
  const related = v.object({
    story: v.string(),
    relation: v.picklist(['same', 'background']),
    score: v.number(),
    reasons,
    noted: shortTexts(mostNames),
  });
  return v.is(
    v.variant('kind', [
      v.object({ kind: v.picklist(['reading', 'off', 'paused', 'not-an-article', 'failed']) }),
      v.object({
        kind: v.literal('judged'),
        related: v.pipe(v.array(related), v.maxLength(mostStories)),
        against: reasons,
        isDoubted: v.optional(v.literal(true)),
        pageLang: v.nullable(v.string()),
        pageDate: v.nullable(v.string()),
        noted: v.number(),
      }),
    ]),
    params,
  );
}
