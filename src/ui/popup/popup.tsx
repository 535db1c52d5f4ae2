/**
 * What is known of the tab, the reader's choices and the stories in; the popup out. Everything that a
 * reader does leaves through `actions`; nothing here knows the browser.
 */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { say, sayParts } from '../words.ts';
import { FollowSection } from './follow-section.tsx';
import { NewsSection } from './news-section.tsx';
import { Notice } from './notice.tsx';
import { OtherStories } from './other-stories.tsx';
import { judgeTab } from './page-state.ts';
import { PanelButton } from './panel-button.tsx';
import type { PopupActions, PopupData, ShownStory } from './popup-data.ts';
import { RelatedPanel } from './related-panel.tsx';
import { StatePanel } from './state-panel.tsx';
import { storyPanelId, StorySwitch, tabIdOf } from './story-switch.tsx';
import { StoryView } from './story-view.tsx';
import { Switches } from './switches.tsx';

export interface PopupProps {
  /** Null: not known yet. */
  readonly data: PopupData | null;
  readonly actions: PopupActions;
}

export function Popup({ data, actions }: PopupProps) {
  if (data === null) return <main class="popup popup-waiting" id="state" aria-busy="true" />;
  return <KnownPopup data={data} actions={actions} />;
}

interface KnownPopupProps extends PopupProps {
  readonly data: PopupData;
}

/** What matters first: is this page related, what is the story, the switch for this site. */
function KnownPopup({ data, actions }: KnownPopupProps) {
  const [chosen, choose] = useState<string | null>(null);
  const { paused, pause, unpause } = usePausedStory(actions);
  const main = useFocusOnUndo(data.choices.dismissed.length + (paused === null ? 0 : 1));
  const { tab, choices } = data;
  const stories = data.stories ?? [];
  const state = judgeTab(tab, choices);
  const related = state.kind === 'related' ? state.related : [];
  const current = related.find(({ story }) => story === chosen) ?? related[0];
  const shown = stories.find(({ story }) => story.id === current?.story) ?? null;
  const switchable = related.flatMap(
    (each) => stories.find(({ story }) => story.id === each.story) ?? [],
  );
  const hasSwitch = switchable.length > 1 && shown !== null;
  return (
    <main class="popup" ref={main}>
      {hasSwitch && <StorySwitch stories={switchable} current={shown.story.id} onChoose={choose} />}
      <div
        {...(hasSwitch && {
          role: 'tabpanel',
          id: storyPanelId,
          'aria-labelledby': tabIdOf(switchable.indexOf(shown)),
        })}
      >
        {state.kind === 'related' && current !== undefined ? (
          <RelatedPanel
            key={current.story}
            {...{ shown, actions }}
            related={current}
            onPause={tab.isPrivate ? null : pause}
          />
        ) : (
          state.kind !== 'related' && (
            <StatePanel {...{ state, choices, actions }} site={tab.site ?? ''} />
          )
        )}
      </div>
      {paused !== null && (
        <Notice onUndo={unpause}>
          {sayParts('popup.paused', { title: <bdi lang={paused.story.lang}>{paused.title}</bdi> })}
        </Notice>
      )}
      {related.length > 0 && choices.dismissed.length > 0 && (
        <Notice onUndo={() => actions.restoreStories()}>{say('popup.otherDismissed')}</Notice>
      )}
      <Switches {...{ data, actions }} hasSite={tab.site !== null && state.kind !== 'no-access'} />
      <FollowSection {...{ shown, actions }} follow={data.follow} isPrivate={tab.isPrivate} />
      {current !== undefined && shown !== null ? (
        <>
          <NewsSection
            news={data.news}
            story={shown.story.id}
            onGo={(place) => actions.goToText(place)}
          />
          <StoryView
            key={shown.story.id}
            story={shown.story}
            noted={current.noted}
            onGo={(entry) => actions.goToEntry({ story: current.story, entry })}
            quotes={{ page: data.page, actions }}
          />
        </>
      ) : (
        <OtherStories stories={data.stories} count={data.storyCount} />
      )}
      <footer class="popup-foot">
        <PanelButton onOpen={actions.openPanel} />
        <button type="button" class="quiet" onClick={() => actions.openLibrary(null)}>
          {say('popup.library')}
        </button>
        <button type="button" class="quiet" onClick={() => actions.openOptions()}>
          {say('popup.settings')}
        </button>
      </footer>
    </main>
  );
}

/** The story that was paused a moment ago is still known here, though the page is related to it no longer. */
function usePausedStory(actions: PopupActions) {
  const [paused, setPaused] = useState<ShownStory | null>(null);
  const turn = (story: ShownStory, isPaused: boolean): void => {
    setPaused(isPaused ? story : null);
    actions.setStoryPaused(story.story.id, isPaused);
  };
  return {
    paused,
    pause: (story: ShownStory) => turn(story, true),
    unpause: () => paused !== null && turn(paused, false),
  };
}

/** When one thing more can be undone, the button that did it may be gone: the keyboard goes on at the way back. */
function useFocusOnUndo(undoable: number) {
  const main = useRef<HTMLElement>(null);
  const before = useRef(undoable);
  useLayoutEffect(() => {
    const isMore = undoable > before.current;
    before.current = undoable;
    if (isMore) main.current?.querySelector<HTMLElement>('.undo')?.focus();
  }, [undoable]);
  return main;
}
