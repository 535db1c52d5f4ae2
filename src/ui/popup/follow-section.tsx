/** Whether a page can be followed in; the offer, or why there is none, out. Nothing is followed by itself. */
import type { FollowState } from './follow-state.ts';
import type { PopupActions, ShownStory } from './popup-data.ts';

export interface FollowSectionProps {
  readonly follow: FollowState;
  /** The related story that the reader looks at; null: none. */
  readonly shown: ShownStory | null;
  readonly isPrivate: boolean;
  readonly actions: PopupActions;
}

export function FollowSection({ follow, shown, isPrivate, actions }: FollowSectionProps) {
  if (follow.kind === 'none') return null;
  return (
    <section class="follow" aria-label="Follow">
      <Offer {...{ follow, shown, actions }} />
      {isPrivate && (
        <p class="hint">
          This is a private window: your stories are read here, and nothing that you read is kept.
          “Not this story” holds until the page is closed. What you switch or pause holds in all
          windows.
        </p>
      )}
    </section>
  );
}

function Offer({ follow, shown, actions }: Omit<FollowSectionProps, 'isPrivate'>) {
  switch (follow.kind) {
    case 'followed':
      return (
        <p>
          You follow this story: this is one of its articles.{' '}
          <button type="button" class="quiet" onClick={() => actions.openLibrary(follow.story)}>
            Open in library
          </button>
        </p>
      );
    case 'other-language':
      return (
        <p class="hint">
          A story can be followed from an article in English. This page says that it is in{' '}
          {nameLanguage(follow.lang)}.
        </p>
      );
    default:
      return (
        <>
          {shown !== null && (
            <button type="button" onClick={() => actions.addPage(shown.story.id)}>
              Add this article
            </button>
          )}
          <button
            type="button"
            class={shown === null ? undefined : 'quiet'}
            onClick={() => actions.followPage()}
          >
            {shown === null ? 'Follow this story' : 'Follow as a new story'}
          </button>
          <p class="hint">
            {shown === null
              ? 'You see the story before anything is kept. The page is read on this device.'
              : 'You see what the article adds before anything is kept.'}
          </p>
        </>
      );
  }
}

/** "German"; the code itself where nobody has a name for it. */
function nameLanguage(lang: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(lang) ?? lang;
  } catch {
    return lang;
  }
}
