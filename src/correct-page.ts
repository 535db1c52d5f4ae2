/** The page in front and what the popup of its private window says of its stories in; corrections of this page alone out. */
import { withoutFragment } from './page/without-fragment.ts';
import type { CorrectionTools } from './private-corrections.ts';
import { dismissedStories } from './settings/heed-corrections.ts';
import type { Correction } from './settings/settings.ts';

interface PageCorrector {
  readonly dismissStory: (story: string) => void;
  /** Takes back each "Not this story" of the page. */
  readonly restoreStories: () => Promise<void>;
  /** Ids of the stories that the reader said the page is not about. */
  readonly listDismissed: () => Promise<readonly string[]>;
}

export function makePageCorrector(
  document: Pick<Document, 'URL'>,
  { readSettings, correct, takeBack }: CorrectionTools,
): PageCorrector {
  const page = (): string => withoutFragment(document.URL);
  const notAbout = (story: string): Correction => ({ page: page(), story, entry: null });
  const listDismissed = async (): Promise<readonly string[]> =>
    dismissedStories(await readSettings(), page());
  return {
    listDismissed,
    dismissStory: (story) => correct([notAbout(story)]),
    restoreStories: async () => takeBack((await listDismissed()).map(notAbout)),
  };
}
