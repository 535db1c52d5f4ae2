/** The shapes of what the background is told. */
import * as v from 'valibot';
import type { FromOwnPage, MarkChange, ToBackground } from './message-map.ts';
import type { PagePassage } from './page-answer.ts';
import { pagePartNames } from './page-parts.ts';
import { mostCharacters } from './page/limit-text.ts';
import type { Opening } from './page/read-opening.ts';
import type { SaidHere } from './private-corrections.ts';
import { isEmpty, type Shapes } from './read-message.ts';
import type { Correction } from './settings/settings.ts';
import { isCorrection, markStrengths, markStyles } from './settings/parse-settings.ts';
import type { VisitState } from './ui/visit-state.ts';
import type { NamedCard } from './ui/annotations/fetch-cards.ts';

export const toBackgroundShapes: Shapes<ToBackground> = {
  reportVisit: isVisitState,
  styleMarks: isMarkChange,
  callFrames: isEmpty,
  hideSite: isEmpty,
  correct: isCorrections,
  takeBack: isCorrections,
  admit: isOpening,
  bringPart: (params) =>
    v.is(v.strictObject({ part: v.picklist([...pagePartNames, 'visit']) }), params),
  judgePage: isJudgePage,
  readCards: isCardRequests,
  meetStories: (params) => v.is(v.strictObject({ stories: shortTexts(mostStories) }), params),
};

export const ownPageShapes: Shapes<FromOwnPage> = {
  readShown: (params) => v.is(v.strictObject({ related: shortTexts(mostStories) }), params),
  pauseStory: (params) =>
    v.is(v.strictObject({ story: v.string(), isPaused: v.boolean() }), params),
};

/** What a content script sends is ours, but a broken one must not fill the background's memory. */
const mostStories = 50;
const mostNames = 5000;
const longestText = 1000;

function shortTexts(most: number) {
  return v.pipe(v.array(v.pipe(v.string(), v.maxLength(longestText))), v.maxLength(most));
}

function isMarkChange(params: unknown): params is MarkChange {
  const look = v.nullable(
    v.strictObject({ markStyle: v.picklist(markStyles), markStrength: v.picklist(markStrengths) }),
  );
  return v.is(v.strictObject({ look, before: look }), params);
}

function isCorrections(params: unknown): params is { corrections: readonly Correction[] } {
  const corrections = v.pipe(
    v.array(v.custom<Correction>(isCorrection)),
    v.minLength(1),
    v.maxLength(mostStories),
  );
  return v.is(v.strictObject({ corrections }), params);
}

/** Many times what `readOpening` gives. */
const longestOpening = 20_000;

function isOpening(params: unknown): params is Opening {
  const text = v.pipe(v.string(), v.maxLength(longestOpening));
  return v.is(v.strictObject({ title: text, text }), params);
}

/** A page of more paragraphs is as good as none. */
const mostBlocks = 100_000;
const mostPosts = 5000;
const mostCorrections = 100_000;

function isJudgePage(params: unknown): params is { page: PagePassage; here: SaidHere } {
  const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
  const kind = v.picklist(['headline', 'standfirst', 'heading', 'paragraph', 'caption']);
  const block = v.object({ start: offset, end: offset, kind });
  const part = v.object({ start: offset, end: offset });
  const page = v.strictObject({
    url: v.string(),
    title: v.pipe(v.string(), v.maxLength(longestOpening)),
    lang: v.nullable(v.string()),
    date: v.nullable(v.pipe(v.string(), v.isoDate())),
    text: v.pipe(v.string(), v.maxLength(mostCharacters)),
    blocks: v.pipe(v.array(block), v.maxLength(mostBlocks)),
    parts: v.pipe(v.array(part), v.maxLength(mostPosts)),
  });
  const corrections = v.pipe(
    v.array(v.custom<Correction>(isCorrection)),
    v.maxLength(mostCorrections),
  );
  const here = v.strictObject({ said: corrections, unsaid: corrections });
  return v.is(v.strictObject({ page, here }), params);
}

function isCardRequests(
  params: unknown,
): params is { names: readonly NamedCard[]; pageDate: string | null } {
  const key = v.strictObject({ story: v.string(), entry: v.string() });
  const entries = v.pipe(v.array(key), v.maxLength(mostStories));
  const name = v.strictObject({ entries, text: v.pipe(v.string(), v.maxLength(longestText)) });
  const names = v.pipe(v.array(name), v.maxLength(mostNames));
  return v.is(v.strictObject({ names, pageDate: v.nullable(v.string()) }), params);
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
        frame: v.optional(v.strictObject({ id: v.number(), url: v.string() })),
      }),
    ]),
    params,
  );
}
