/** The state of the page in; heading, reasons and what a reader can do about it out. */
import type { Reason } from '../../recognition/verdict.ts';
import { say, sayParts } from '../words.ts';
import type { PageChoices, PageState, RelatedState } from './page-state.ts';
import type { PopupActions } from './popup-data.ts';
import { type Ground, sayReason } from '../say-reason.ts';
import { sayOtherTime, sayState } from './say-state.ts';

/** More than three reasons are a list to study, not an answer to "why". */
const maxReasons = 3;

export interface StatePanelProps {
  readonly state: Exclude<PageState, RelatedState>;
  readonly site: string;
  readonly choices: PageChoices;
  readonly actions: PopupActions;
}

/** Of a page that is related to no story. */
export function StatePanel({ state, site, choices, actions }: StatePanelProps) {
  const { heading, details } = sayState(state, site, choices);
  return (
    <section class={`state state-${state.kind}`} id="state" aria-busy={state.kind === 'reading'}>
      <Heading words={heading} />
      <Details sentences={details} />
      {state.kind === 'unrelated' && <Why reasons={state.reasons} />}
      <StateAction {...{ state, site, actions }} />
    </section>
  );
}

/** It alone is announced when it changes: the rest can be read at leisure. */
export function Heading({ words }: { words: string }) {
  return (
    <div aria-live="polite">
      <h1>{words}</h1>
    </div>
  );
}

export function Details({ sentences }: { sentences: readonly string[] }) {
  return <p class="state-detail">{sentences.flatMap((each) => [each, ' '])}</p>;
}

const isGround = (reason: Reason): reason is Ground => reason.kind !== 'other-time';

/** That page and story are far apart in time is no ground but a warning. */
export function Why({ reasons }: { reasons: readonly Reason[] }) {
  const grounds = reasons.filter(isGround).slice(0, maxReasons);
  const far = reasons.find((reason) => reason.kind === 'other-time');
  return (
    <>
      {far !== undefined && <p class="warning">{sayOtherTime(far.date)}</p>}
      {grounds.length > 0 && (
        <div class="why">
          <h2 class="label">{say('popup.why')}</h2>
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
          {sayParts('popup.allowOn', { site: <bdi>{site}</bdi> })}
        </button>
      );
    case 'unreached':
    case 'failed':
      return (
        <button type="button" onClick={() => actions.reloadPage()}>
          {say('popup.reload')}
        </button>
      );
    case 'dismissed':
      return (
        <button type="button" class="undo" onClick={() => actions.restoreStories()}>
          {say('popup.undo')}
        </button>
      );
    default:
      return null;
  }
}
