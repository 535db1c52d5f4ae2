/** The state of the page in; heading, reasons and what a reader can do about it out. */
import type { Story } from '../../knowledge/story.ts';
import { sayReason } from '../../recognition/say-reason.ts';
import type { Reason } from '../../recognition/verdict.ts';
import type { PageChoices, PageState } from './page-state.ts';
import type { PopupActions } from './popup.tsx';
import { sayOtherTime, sayState } from './say-state.ts';

/** More than three reasons are a list to study, not an answer to "why". */
const maxReasons = 3;

export interface StatePanelProps {
  readonly state: PageState;
  readonly site: string;
  readonly choices: PageChoices;
  readonly stories: readonly Story[];
  readonly actions: PopupActions;
}

export function StatePanel({ state, site, choices, stories, actions }: StatePanelProps) {
  const { heading, detail } = sayState(state, site, choices);
  const story = state.kind === 'related' && stories.find(({ id }) => id === state.story);
  return (
    <section class={`state state-${state.kind}`} id="state" aria-busy={state.kind === 'reading'}>
      {/* Only the heading is announced when it changes: the rest can be read at leisure. */}
      <div aria-live="polite">
        <h1>{heading}</h1>
      </div>
      {story && (
        <p class="state-story" lang={story.lang}>
          {story.articles[0]?.headline}
        </p>
      )}
      <p class="state-detail">{detail}</p>
      {(state.kind === 'related' || state.kind === 'unrelated') && <Why reasons={state.reasons} />}
      <StateAction {...{ state, site, actions }} />
    </section>
  );
}

/** That page and story are far apart in time is no ground but a warning. */
function Why({ reasons }: { reasons: readonly Reason[] }) {
  const grounds = reasons.filter(({ kind }) => kind !== 'other-time').slice(0, maxReasons);
  return (
    <>
      {reasons.map((reason) =>
        reason.kind === 'other-time' ? (
          <p class="warning" key={reason.kind}>
            {sayOtherTime(reason.date)}
          </p>
        ) : null,
      )}
      {grounds.length > 0 && (
        <div>
          <h2 class="label">Why</h2>
          <ul class="reasons">
            {grounds.map((reason) => (
              <li key={reason.kind}>{sayReason(reason)}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

type StateActionProps = Pick<StatePanelProps, 'state' | 'site' | 'actions'>;

/** The one thing to do in this state; nothing where the switches below are all there is. */
function StateAction({ state, site, actions }: StateActionProps) {
  switch (state.kind) {
    case 'no-access':
      return (
        <button type="button" class="primary" onClick={() => actions.allowSite()}>
          Allow on <bdi>{site}</bdi>
        </button>
      );
    case 'unreached':
    case 'failed':
      return (
        <button type="button" onClick={() => actions.reloadPage()}>
          Reload page
        </button>
      );
    case 'related':
      return (
        <button type="button" onClick={() => actions.dismissStory(state.story)}>
          Not this story
        </button>
      );
    case 'dismissed':
      return (
        <button type="button" onClick={() => actions.restoreStories()}>
          Undo
        </button>
      );
    default:
      return null;
  }
}
