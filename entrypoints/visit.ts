/**
 * The script in every page that we may read. It wires one visit to the extension around it, once a
 * document, and leaves nothing in the page that tells of it while the page has no notes.
 */
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { makePageCorrector } from '../src/correct-page.ts';
import { watchLibrary } from '../src/library-changes.ts';
import { isOrphaned, listenInPage, sendToBackground } from '../src/messages.ts';
import { type CorrectionTools, keepCorrectionsHere } from '../src/private-corrections.ts';
import { readOwnArticle } from '../src/read-own-article.ts';
import { readSettings, watchSettings } from '../src/settings/settings-store.ts';
import { removeLeftovers } from '../src/ui/annotations/remove-leftovers.ts';
import { startVisit } from '../src/visit.ts';

const stored = { readSettings, watchSettings };
const sent: Pick<CorrectionTools, 'correct' | 'takeBack'> = {
  correct: (corrections) => void sendToBackground('correct', { corrections }),
  takeBack: (corrections) => void sendToBackground('takeBack', { corrections }),
};

export default defineUnlistedScript(() => {
  const life = new AbortController();
  if (!takeTurn(() => !life.signal.aborted && !isOrphaned())) return;
  removeLeftovers(document);
  const { inIncognitoContext: isPrivate } = browser.extension;
  const settings = isPrivate ? keepCorrectionsHere(stored) : { ...stored, ...sent };
  const corrector = makePageCorrector(document, settings);
  const visit = startVisit(
    {
      ...settings,
      document,
      isOrphaned,
      report: (state) => void sendToBackground('reportVisit', state),
      styleMarks: (on) => void sendToBackground('styleMarks', { on }),
      hideSite: () => void sendToBackground('hideSite', {}),
      findStories: (words) => sendToBackground('findStories', { words }),
      watchLibrary,
      // A private window leaves nothing behind; the background checks it too.
      meetStories: (stories) => {
        if (!isPrivate) void sendToBackground('meetStories', { stories });
      },
    },
    life.signal,
  );
  listenInPage(
    {
      getVisit: visit.state,
      goToEntry: (key) => ({ found: visit.annotations()?.goToEntry(key) ?? false }),
      readArticle: () => readOwnArticle(document),
      goToText: (place) => ({ found: visit.goToText(place) }),
      stepNote: ({ step }) => visit.annotations()?.stepNote(step),
      toggleList: () => visit.annotations()?.toggleList(),
      dismissStory: ({ story }) => corrector.dismissStory(story),
      restoreStories: corrector.restoreStories,
      listDismissed: corrector.listDismissed,
      leavePage: () => life.abort(),
    },
    life.signal,
  );
  window.addEventListener('pageshow', (event) => event.persisted && void visit.resume(), {
    signal: life.signal,
  });
});

/** False: a script of ours is alive in this document. The world is ours alone; the page cannot see it. */
function takeTurn(isAlive: () => boolean): boolean {
  const key = Symbol.for(browser.runtime.id);
  const world = globalThis as { [key: symbol]: unknown };
  const other = world[key];
  if (typeof other === 'function' && other() === true) return false;
  world[key] = isAlive;
  return true;
}
