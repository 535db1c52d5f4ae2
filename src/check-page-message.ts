/** The shapes of what a content script is told. Without the schema library, because these stand in every page. */
import type { ToPage } from './message-map.ts';
import type { TextPlace } from './page/find-words.ts';
import { isEmpty, type Shapes } from './read-message.ts';
import type { EntryKey } from './recognition/verdict.ts';
import { isRecord } from './settings/is-record.ts';
import type { Frame, VisitState } from './ui/visit-state.ts';
import type { ChoiceChange } from './watch-choices.ts';

/** No sentence of an article is as long. */
const longestSentence = 20_000;

export const toPageShapes: Shapes<ToPage> = {
  isThere: isEmpty,
  hearChange: (params): params is { what: ChoiceChange } =>
    isRecord(params) && (params['what'] === 'settings' || params['what'] === 'library'),
  sayAgain: isEmpty,
  getVisit: isEmpty,
  hearFrame: (params): params is { frame: Frame; state: VisitState } =>
    isRecord(params) && isRecord(params['frame']) && isRecord(params['state']),
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
  hearPanel: isEmpty,
  leavePage: isEmpty,
};
