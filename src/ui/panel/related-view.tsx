/** A page that is related to stories in; its notes, or what the stories tell, out. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { RelatedState } from '../popup/page-state.ts';
import type { ShownStory } from '../popup/popup-data.ts';
import { sayOtherTime, sayRelated } from '../popup/say-state.ts';
import { StoryView } from '../popup/story-view.tsx';
import { sayLimits } from '../story/say-limits.ts';
import type { RelatedStory } from '../visit-state.ts';
import { say, sayCount } from '../words.ts';
import { describeNotes } from './describe-notes.ts';
import { NoteList } from './note-list.tsx';
import type { PanelProps } from './panel.tsx';
import type { PanelData } from './panel-data.ts';
import { panelOf, tabOf, type View, ViewTabs } from './view-tabs.tsx';

export interface RelatedViewProps extends PanelProps {
  readonly data: PanelData;
  readonly state: RelatedState;
}

export function RelatedView({ data, state, notes, actions }: RelatedViewProps) {
  const [view, setView] = useState<View>('notes');
  const [chosen, choose] = useState<string | null>(null);
  const related = state.related.find(({ story }) => story === chosen) ?? state.related[0]!;
  const stories = state.related.flatMap(({ story: id }) => findShown(data, id) ?? []);
  const shown = findShown(data, related.story);
  // Another page's list begins where the reader is in it.
  return (
    <main class="panel-page">
      <Head related={related} shown={shown} />
      <ViewTabs view={view} onChoose={setView} />
      <div
        key={view === 'notes' ? notes?.page : view}
        class="panel-view"
        role="tabpanel"
        id={panelOf(view)}
        aria-labelledby={tabOf(view)}
      >
        {view === 'notes' ? (
          <Notes {...{ data, notes, actions }} />
        ) : (
          <Stories {...{ stories, related, shown, actions }} page={data.page} onChoose={choose} />
        )}
      </div>
    </main>
  );
}

interface StoryProps {
  readonly related: RelatedStory;
  /** Null: it is gone from the library, or the library cannot be read. */
  readonly shown: ShownStory | null;
}

function Head({ related, shown }: StoryProps) {
  const otherTime = related.reasons.find(({ kind }) => kind === 'other-time');
  return (
    <header class="panel-head" id="state">
      <div aria-live="polite">
        <h1 class="label">{sayRelated(related).heading}</h1>
      </div>
      {shown !== null && (
        <>
          <p class="panel-title" lang={shown.story.lang} dir="auto">
            {shown.title}
          </p>
          <p class="hint">{sayLimits(shown.story.articles)}</p>
        </>
      )}
      {otherTime?.kind === 'other-time' && <p class="warning">{sayOtherTime(otherTime.date)}</p>}
    </header>
  );
}

function Notes({ data, notes, actions }: Omit<RelatedViewProps, 'state'>) {
  const { visit } = data.tab;
  const pageLang = visit?.kind === 'judged' ? visit.pageLang : null;
  const listed = useMemo(
    () => describeNotes(notes?.notes ?? [], data.stories ?? []),
    [notes?.notes, data.stories],
  );
  if (notes === null) return null;
  if (listed.length === 0) return <p class="hint">{say('panel.noNotes')}</p>;
  return (
    <NoteList
      notes={listed}
      current={notes.current}
      pageLang={pageLang}
      onGo={(index) => actions.goToNote(index)}
    />
  );
}

interface StoriesProps extends StoryProps, Pick<PanelProps, 'actions'> {
  readonly page: PanelData['page'];
  /** All that the page is related to, the strongest first. */
  readonly stories: readonly ShownStory[];
  readonly onChoose: (story: string) => void;
}

/** One after the other, where there are several; tabs in a tab would be too much. */
function Stories({ stories, onChoose, ...story }: StoriesProps) {
  const { seekQuotes } = story.actions;
  useEffect(() => {
    seekQuotes(true);
    return () => seekQuotes(false);
  }, [seekQuotes]);
  return (
    <>
      {stories.length > 1 && (
        <label class="story-choice">
          <span class="label">{sayCount('panel.stories', stories.length)}</span>
          <select
            value={story.related.story}
            onChange={(event) => onChoose(event.currentTarget.value)}
          >
            {stories.map(({ story: { id, lang }, title }) => (
              <option key={id} value={id} lang={lang}>
                {title}
              </option>
            ))}
          </select>
        </label>
      )}
      <Story key={story.related.story} {...story} />
    </>
  );
}

function Story({ related, shown, page, actions }: Omit<StoriesProps, 'stories' | 'onChoose'>) {
  if (shown === null) return <p class="hint">{say('panel.noStory')}</p>;
  return (
    <StoryView
      story={shown.story}
      noted={related.noted}
      onGo={(entry) => actions.goToEntry({ story: related.story, entry })}
      quotes={{ page, actions }}
    />
  );
}

const findShown = ({ stories }: PanelData, id: string): ShownStory | null =>
  stories?.find(({ story }) => story.id === id) ?? null;
