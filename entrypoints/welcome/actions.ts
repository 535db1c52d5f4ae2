/** What the welcome page shows in, what a reader can do on it, done with the browser, out. */
import { listenInPage, sendToBackground } from '../../src/messages.ts';
import { noteSample } from '../../src/note-sample.ts';
import { nothingSaid } from '../../src/private-corrections.ts';
import type { MarkLook } from '../../src/settings/settings.ts';
import { requestAccess } from '../../src/settings/site-access.ts';
import { markSheet } from '../../src/ui/annotations/mark-style.ts';
import { openShortcuts } from '../options/read-shortcuts.ts';
import type { WelcomeActions, WelcomeData } from '../../src/ui/welcome/welcome-data.ts';

export function makeActions({ sample }: WelcomeData): WelcomeActions {
  return {
    async noteSample(element, off, signal) {
      if (sample === null) return null;
      const annotations = await noteSample(
        element,
        sample,
        {
          off,
          styleMarks: (look) => styleMarks(look, signal),
          judge: (page) => sendToBackground('judgePage', { page, here: nothingSaid }),
          readCards: (names, pageDate) => sendToBackground('readCards', { names, pageDate }),
        },
        signal,
      );
      if (annotations === null) return null;
      // The keys of notes work here too.
      listenInPage(
        {
          stepNote: ({ step }) => annotations.stepNote(step),
          toggleList: () => annotations.toggleList(),
        },
        signal,
      );
      return { toggleList: () => annotations.toggleList() };
    },
    allowSite: requestAccess,
    openShortcuts,
  };
}

/** In a page of a reader's the background does this. */
function styleMarks(look: MarkLook, signal: AbortSignal): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(markSheet(look));
  document.adoptedStyleSheets.push(sheet);
  const remove = (): void => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  };
  signal.addEventListener('abort', remove, { once: true });
}
