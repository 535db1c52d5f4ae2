/** Brought into a page that may be about a story: wires its notes to the extension around it. */
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { makePageCorrector } from '../src/correct-page.ts';
import { isOrphaned, listenInPage, sendToBackground } from '../src/messages.ts';
import { makePageNoter, type StartNotes } from '../src/note-page.ts';
import { layDown, pickUp } from '../src/page-parts.ts';
import { type CorrectionTools, keepCorrectionsHere } from '../src/private-corrections.ts';
import { readOwnArticle } from '../src/read-own-article.ts';
import { readSettings, watchSettings } from '../src/settings/settings-store.ts';

const stored = { readSettings, watchSettings };
const sent: Pick<CorrectionTools, 'correct' | 'takeBack'> = {
  correct: (corrections) => void sendToBackground('correct', { corrections }),
  takeBack: (corrections) => void sendToBackground('takeBack', { corrections }),
};

const startNotes: StartNotes = (hooks, signal) => {
  const { inIncognitoContext: isPrivate } = browser.extension;
  const settings = isPrivate ? keepCorrectionsHere(stored) : { ...stored, ...sent };
  // What is said in a private window is stored nowhere, so no change of the store tells of it.
  if (isPrivate) settings.watchSettings(hooks.again, signal);
  const noter = makePageNoter(
    {
      ...settings,
      document,
      isOrphaned,
      judge: (page, choices) => sendToBackground('judgePage', { page, choices }),
      readCards: (names, pageDate) => sendToBackground('readCards', { names, pageDate }),
      loadCard: () => pickUp('card', (part) => sendToBackground('bringPart', { part })),
      styleMarks: (on) => void sendToBackground('styleMarks', { on }),
      hideSite: () => void sendToBackground('hideSite', {}),
      // A private window leaves nothing behind; the background checks it too.
      meetStories: (stories) => {
        if (!isPrivate) void sendToBackground('meetStories', { stories });
      },
    },
    hooks,
    signal,
  );
  const corrector = makePageCorrector(document, settings);
  listenInPage(
    {
      goToEntry: (key) => ({ found: noter.annotations()?.goToEntry(key) ?? false }),
      readArticle: () => readOwnArticle(document),
      goToText: (place) => ({ found: noter.goToText(place) }),
      stepNote: ({ step }) => noter.annotations()?.stepNote(step),
      toggleList: () => noter.annotations()?.toggleList(),
      dismissStory: ({ story }) => corrector.dismissStory(story),
      restoreStories: corrector.restoreStories,
      listDismissed: corrector.listDismissed,
    },
    signal,
  );
  return noter;
};

export default defineUnlistedScript(() => layDown('notes', startNotes));
