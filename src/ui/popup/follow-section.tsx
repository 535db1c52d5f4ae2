/** Whether a page can be followed in; the offer, or why there is none, out. Nothing is followed by itself. */
import { languageOfWords, say } from '../words.ts';
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
    <section class="follow" aria-label={say('popup.follow')}>
      <Offer {...{ follow, shown, actions }} />
      {isPrivate && <p class="hint">{say('popup.private')}</p>}
    </section>
  );
}

function Offer({ follow, shown, actions }: Omit<FollowSectionProps, 'isPrivate'>) {
  if (follow.kind === 'followed') return <p class="hint">{say('popup.followed')}</p>;
  if (follow.kind === 'other-language') {
    const language = nameLanguage(follow.lang);
    return <p class="hint">{say('popup.otherLanguage', { language })}</p>;
  }
  if (shown !== null) return <OfferToAdd {...{ shown, actions }} />;
  return (
    <>
      <button type="button" onClick={() => actions.followPage()}>
        {say('popup.followStory')}
      </button>
      <p class="hint">{say('popup.seeBefore')}</p>
    </>
  );
}

interface OfferToAddProps {
  readonly shown: ShownStory;
  readonly actions: PopupActions;
}

function OfferToAdd({ shown, actions }: OfferToAddProps) {
  return (
    <>
      <button type="button" onClick={() => actions.addPage(shown.story.id)}>
        {say('popup.addArticle')}
      </button>
      <button type="button" class="quiet" onClick={() => actions.followPage()}>
        {say('popup.followNew')}
      </button>
      <p class="hint">{say('popup.seeWhatItAdds')}</p>
    </>
  );
}

/** "German"; the code itself where nobody has a name for it. */
function nameLanguage(lang: string): string {
  try {
    return new Intl.DisplayNames(languageOfWords(), { type: 'language' }).of(lang) ?? lang;
  } catch {
    return lang;
  }
}
