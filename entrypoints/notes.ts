/** Brought into a page that may be about a story: wires its notes to the extension around it. */
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { makePageCorrector } from '../src/correct-page.ts';
import { nameOpener } from '../src/name-opener.ts';
import { makePageNoter } from '../src/note-page.ts';
import type { PageNoter } from '../src/page-noter.ts';
import { layDown, type NotesContext, type PageParts, pickUp } from '../src/page-parts.ts';
import {
  type CorrectionTools,
  keepCorrectionsHere,
  nothingSaid,
} from '../src/private-corrections.ts';

/** `privately`: what is said in a document of a private window; null in any other. */
function startNotes(
  privately: CorrectionTools | null,
  visit: NotesContext,
  signal: AbortSignal,
): PageNoter {
  const { send, isOrphaned } = visit;
  const bring = (part: keyof PageParts) => send('bringPart', { part });
  const isPrivate = privately !== null;
  const corrections = privately ?? {
    correct: (all) => void send('correct', { corrections: all }),
    takeBack: (all) => void send('takeBack', { corrections: all }),
    saidHere: () => nothingSaid,
  };
  const noter = makePageNoter(
    {
      ...corrections,
      document,
      isOrphaned,
      judge: (page) => send('judgePage', { page, here: corrections.saidHere() }),
      readCards: (names, pageDate) => send('readCards', { names, pageDate }),
      loadCard: () => pickUp('card', bring),
      loadTones: () => pickUp('marks', bring),
      loadCompare: () => pickUp('compare', bring),
      styleMarks: (change) => void send('styleMarks', change),
      hideSite: () => void send('hideSite', {}),
      nameOpener,
      // A private window leaves nothing behind; the background checks it too.
      meetStories: (stories) => {
        if (!isPrivate) void send('meetStories', { stories });
      },
    },
    visit,
    signal,
  );
  /** Of the panel that asked last: one may have gone to another page before it came to open its port. */
  let panel = new AbortController();
  const corrector = makePageCorrector(document, corrections, noter.dismissed);
  visit.listen(
    {
      goToEntry: (key) => ({ found: noter.annotations()?.goToEntry(key) ?? false }),
      readArticle: noter.readOwnArticle,
      goToText: async (place) => ({ found: await noter.goToText(place) }),
      stepNote: ({ step }) => noter.annotations()?.stepNote(step),
      toggleList: () => noter.annotations()?.toggleList(),
      dismissStory: ({ story }) => corrector.dismissStory(story),
      restoreStories: corrector.restoreStories,
      listDismissed: noter.dismissed,
      hearPanel: async () => {
        const part = await pickUp('panel', bring);
        panel.abort();
        panel = new AbortController();
        part?.hearPanel(document, noter, AbortSignal.any([signal, panel.signal]));
      },
    },
    signal,
  );
  return noter;
}

export default defineUnlistedScript(() => {
  const { inIncognitoContext: isPrivate } = browser.extension;
  /** Has the visit look again at what the document shows now. */
  let again: (() => void) | null = null;
  // Once a document: what was said holds through all its addresses.
  const privately = isPrivate ? keepCorrectionsHere(() => again?.()) : null;
  layDown('notes', (visit, signal) => {
    again = visit.again;
    return startNotes(privately, visit, signal);
  });
});
