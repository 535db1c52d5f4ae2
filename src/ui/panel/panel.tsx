/**
 * What is known of the page beside it, its notes and stories in; the side panel out. Everything that a reader does leaves
 * through `actions`; nothing here knows the browser.
 */
import { judgeTab } from '../popup/page-state.ts';
import { StatePanel } from '../popup/state-panel.tsx';
import { say } from '../words.ts';
import type { PageNotes, PanelActions, PanelData } from './panel-data.ts';
import { RelatedView } from './related-view.tsx';

export interface PanelProps {
  /** Null: not known yet. */
  readonly data: PanelData | null;
  /** Null: the page has not told them yet. */
  readonly notes: PageNotes | null;
  readonly actions: PanelActions;
}

export function Panel({ data, notes, actions }: PanelProps) {
  if (data === null) return <main class="panel-page" id="state" aria-busy="true" />;
  const { tab, choices, isSeen } = data;
  const state = judgeTab(tab, choices);
  if (state.kind === 'related') return <RelatedView {...{ state, data, notes, actions }} />;
  return (
    <main class="panel-page panel-still">
      {isSeen || state.kind === 'paused' ? (
        <StatePanel {...{ state, choices, actions }} site={tab.site ?? ''} />
      ) : (
        <Unseen />
      )}
      {state.kind === 'paused' && (
        <button type="button" onClick={() => actions.setPaused(false)}>
          {say('panel.resume')}
        </button>
      )}
      {state.kind === 'off' && (
        <button type="button" onClick={() => actions.setSite(true)}>
          {say('panel.turnOn')}
        </button>
      )}
    </main>
  );
}

/** Where we have no access the browser does not even tell the address, until the reader presses our button there. */
function Unseen() {
  return (
    <section class="state" id="state">
      <div aria-live="polite">
        <h1>{say('panel.unseen')}</h1>
      </div>
      <p class="state-detail">{say('panel.unseenHelp')}</p>
    </section>
  );
}
