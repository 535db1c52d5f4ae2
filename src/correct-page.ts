/** The page in front and what the popup of its private window says of its stories in; corrections of this page alone out. */
import { withoutFragment } from './page/without-fragment.ts';
import type { CorrectionTools } from './private-corrections.ts';
import type { Correction } from './settings/settings.ts';

interface PageCorrector {
  readonly dismissStory: (story: string) => void;
  /** Takes back each "Not this story" of the page. */
  readonly restoreStories: () => void;
}

/** `dismissed` gives the ids of the stories that the reader said the page is not about. */
export function makePageCorrector(
  document: Pick<Document, 'URL'>,
  { correct, takeBack }: Pick<CorrectionTools, 'correct' | 'takeBack'>,
  dismissed: () => readonly string[],
): PageCorrector {
  const page = (): string => withoutFragment(document.URL);
  const notAbout = (story: string): Correction => ({ page: page(), story, entry: null });
  return {
    dismissStory: (story) => correct([notAbout(story)]),
    restoreStories: () => takeBack(dismissed().map(notAbout)),
  };
}
