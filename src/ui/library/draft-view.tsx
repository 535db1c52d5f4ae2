/** A story that was just built in; the story, what was left out of it, and the press that keeps it, out. */
import { useEffect } from 'preact/hooks';
import type { Removal } from '../../article/article.ts';
import { say, sayCount } from '../words.ts';
import type { LibraryActions, ShownStory } from './library-data.ts';
import { StoryPage } from './story-page.tsx';

export interface DraftViewProps {
  readonly shown: ShownStory;
  readonly removed: readonly Removal[];
  readonly isStub: boolean;
  readonly isPrivate: boolean;
  readonly actions: LibraryActions;
}

const keepId = 'keep';

export function DraftView({ shown, removed, isStub, isPrivate, actions }: DraftViewProps) {
  useEffect(() => document.getElementById(keepId)?.focus(), []);
  const sentences = shown.story.articles[0]?.sentences.length ?? 0;
  return (
    <StoryPage shown={shown} actions={actions}>
      {isStub && <p class="warning">{sayCount('library.draft.stub', sentences)}</p>}
      {isPrivate ? (
        <p class="warning" id={keepId} tabIndex={-1}>
          {say('library.draft.private')}
        </p>
      ) : (
        <div class="buttons">
          <button id={keepId} type="button" class="primary" onClick={() => actions.keepDraft()}>
            {say('library.draft.keep')}
          </button>
          <button type="button" onClick={() => actions.exportStories('pack', [shown.kept.id])}>
            {say('library.draft.save')}
          </button>
          <p class="hint">{say('library.draft.hint')}</p>
        </div>
      )}
      <LeftOut removed={removed} lang={shown.story.lang} />
    </StoryPage>
  );
}

/** What stood in the text and is no part of the story: a reader can see that nothing else went. */
function LeftOut({ removed, lang }: { removed: readonly Removal[]; lang: string }) {
  if (removed.length === 0) return null;
  return (
    <details class="left-out">
      <summary>{sayCount('library.draft.leftOut', removed.length)}</summary>
      <ul class="plain">
        {removed.map(({ text, reason }, at) => (
          // Lines may be the same; they have no identity but their place.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={at}>
            <span class="label">{say(`library.draft.reasons.${reasons[reason]}`)}</span>{' '}
            <bdi lang={lang}>{text}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Where the words for each stand. */
const reasons = {
  section: 'section',
  slug: 'slug',
  standfirst: 'standfirst',
  heading: 'heading',
  byline: 'byline',
  credit: 'credit',
  dateline: 'dateline',
  caption: 'caption',
  counter: 'counter',
  'line-up': 'lineUp',
  promotion: 'promotion',
  notice: 'notice',
} as const satisfies Record<Removal['reason'], string>;
