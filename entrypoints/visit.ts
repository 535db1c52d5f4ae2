/**
 * The script in every page that is read, once it has loaded. It wires one visit to the extension around it, once a
 * document, and leaves nothing in the page that tells of it while the page has no notes.
 */
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isOrphaned, listenInPage, sendToBackground } from '../src/messages.ts';
import { whenOwn } from '../src/own-frame.ts';
import { clearParts, pickUp } from '../src/page-parts.ts';
import { removeLeftovers } from '../src/ui/annotations/remove-leftovers.ts';
import { startVisit } from '../src/visit.ts';

export default defineUnlistedScript(() => {
  const life = new AbortController();
  if (!takeTurn(() => !life.signal.aborted && !isOrphaned())) return;
  removeLeftovers(document);
  clearParts();
  listenInPage({ isThere: () => true, leavePage: () => life.abort() }, life.signal);
  whenOwn(window, () => begin(life), life.signal);
});

function begin(life: AbortController): void {
  const visit = startVisit(
    {
      document,
      isOrphaned,
      watchChoices: (changed, signal) =>
        listenInPage({ hearChange: ({ what }) => changed(what) }, signal),
      admit: (opening) => sendToBackground('admit', opening),
      report: (state) => void sendToBackground('reportVisit', state),
      startNotes: async (hooks, signal) => {
        const start = await pickUp('notes', (part) => sendToBackground('bringPart', { part }));
        const context = { ...hooks, isOrphaned, send: sendToBackground, listen: listenInPage };
        return start && start(context, signal);
      },
    },
    life.signal,
  );
  listenInPage(
    {
      getVisit: visit.lookClosely,
      hearFrame: ({ frame, state }) => visit.hearFrame(frame, state),
      sayAgain: visit.reportAgain,
    },
    life.signal,
  );
  const { signal } = life;
  window.addEventListener('pageshow', (event) => event.persisted && visit.resume(), { signal });
  if (window.top !== window) window.addEventListener('pagehide', sayGone, { signal });
  // Frames may be at rest before the page around them is there to hear of it.
  else if (window.length > 0) void sendToBackground('callFrames', {});
}

/** A page hears from nobody else that a frame of it has gone. */
const sayGone = (): void => void sendToBackground('reportVisit', { kind: 'reading' });

/** False: a script of ours is alive in this document. The world is ours alone; the page cannot see it. */
function takeTurn(isAlive: () => boolean): boolean {
  const key = Symbol.for(browser.runtime.id);
  const world = globalThis as { [key: symbol]: unknown };
  const other = world[key];
  if (typeof other === 'function' && other() === true) return false;
  world[key] = isAlive;
  return true;
}
