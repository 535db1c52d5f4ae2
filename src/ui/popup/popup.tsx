/**
 * What is known of the tab, the reader's choices and the stories in; the popup out. Everything that a
 * reader does leaves through `actions`; nothing here knows the browser.
 */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { readOnlyWords } from '../read-only-words.ts';
import { Switch } from '../switch.tsx';
import { FollowSection } from './follow-section.tsx';
import { NewsSection } from './news-section.tsx';
import { OtherStories } from './other-stories.tsx';
import { judgeTab } from './page-state.ts';
import { PanelButton } from './panel-button.tsx';
import type { PopupActions, PopupData, ShownStory } from './popup-data.ts';
import { RelatedPanel } from './related-panel.tsx';
import { StatePanel } from './state-panel.tsx';
import { storyPanelId, StorySwitch, tabIdOf } from './story-switch.tsx';
import { StoryView } from './story-view.tsx';
import { Notice } from './notice.tsx';

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

function KnownPopup({ data, actions }: KnownPopupProps) {
  const [chosen, choose] = useState<string | null>(null);
  const [paused, setPaused] = useState<ShownStory | null>(null);
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
  const pause = (story: ShownStory): void => {
    setPaused(story);
    actions.setStoryPaused(story.story.id, true);
  };
  const unpause = (story: ShownStory): void => {
    setPaused(null);
    actions.setStoryPaused(story.story.id, false);
  };
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
        <Notice onUndo={() => unpause(paused)}>
          Paused: <span lang={paused.story.lang}>{paused.title}</span>
        </Notice>
      )}
      {related.length > 0 && choices.dismissed.length > 0 && (
        <Notice onUndo={() => actions.restoreStories()}>
          You said “Not this story” of another story here.
        </Notice>
      )}
      <FollowSection {...{ shown, actions }} follow={data.follow} isPrivate={tab.isPrivate} />
      <section class="switches" aria-label="Where Backgrounder works">
        {tab.site !== null && state.kind !== 'no-access' && (
          <Switch isOn={choices.isSiteOn} onChange={(isOn) => actions.setSite(isOn)}>
            Notes on <bdi class="site">{tab.site}</bdi>
          </Switch>
        )}
        <Switch isOn={choices.isPaused} onChange={(isPaused) => actions.setPaused(isPaused)}>
          Pause everywhere
        </Switch>
        {data.isReadOnly && <p class="warning">{readOnlyWords}</p>}
      </section>
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
          />
        </>
      ) : (
        <OtherStories stories={data.stories} count={data.storyCount} />
      )}
      <footer class="popup-foot">
        <PanelButton onOpen={actions.openPanel} />
        <button type="button" class="quiet" onClick={() => actions.openLibrary(null)}>
          Your library
        </button>
        <button type="button" class="quiet" onClick={() => actions.openOptions()}>
          Settings and sites
        </button>
      </footer>
    </main>
  );
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
