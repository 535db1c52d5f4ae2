/** Draws the reader's library, and again whenever its address, its stories or something done changes it. */
import '../../src/ui/theme.css';
import '../../src/ui/controls.css';
import '../../src/ui/story/story.css';
import '../../src/ui/story/timeline.css';
import '../../src/ui/library/library.css';
import { render } from 'preact';
import { startBuilder } from '../../src/build-part.ts';
import { findFollowed } from '../../src/find-followed.ts';
import { watchLibrary } from '../../src/watch-choices.ts';
import { openOwnLibrary, sayNow } from '../../src/own-library.ts';
import { packReader } from '../../src/read-pack-file.ts';
import { browser } from 'wxt/browser';
import { PrivateLibrary } from '../../src/ui/library/private-library.tsx';
import { LibraryPage } from '../../src/ui/library/library-page.tsx';
import { namePage } from '../../src/ui/name-page.ts';
import { saveFile } from '../../src/ui/save-file.ts';
import { say } from '../../src/ui/words.ts';
import { actOnLibrary } from './act-on-library.ts';
import { makeDesk } from './desk.ts';
import { openView } from './open-view.ts';
import { askToStay, readSpace } from './space.ts';

function start(signal: AbortSignal): void {
  const library = openOwnLibrary();
  // Each use says what is wrong; unasked the browser would report it as nobody's.
  library.catch(() => undefined);
  const desk = makeDesk({
    store: () => library,
    build: startBuilder(signal),
    packs: packReader,
    findFollowed,
    now: sayNow,
    askToStay,
    readSpace,
    saveFile,
    setHash: (hash, how) => history[`${how}State`](null, '', hash || location.pathname),
    render: (data) => render(<LibraryPage data={data} actions={actions} />, document.body),
  });
  const actions = actOnLibrary(desk);
  watchLibrary(() => void desk.refresh(), signal);
  window.addEventListener('popstate', () => void openView(desk, location.hash), { signal });
  void openView(desk, location.hash);
}

namePage(say('manifest.pages.library'));
if (browser.extension.inIncognitoContext) render(<PrivateLibrary />, document.body);
else start(new AbortController().signal);
