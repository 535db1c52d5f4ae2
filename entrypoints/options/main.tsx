/** Draws the options page from settings and grants, again whenever either changes in any window. */
import '../../src/ui/theme.css';
import '../../src/ui/controls.css';
import '../../src/ui/options/options.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { Story } from '../../src/knowledge/story.ts';
import { openOwnLibrary } from '../../src/own-library.ts';
import newsSitesText from '../../src/settings/data/news-sites.txt?raw';
import { parseNewsSites } from '../../src/settings/news-sites.ts';
import { readStoredSettings, watchSettings } from '../../src/settings/settings-store.ts';
import { grantedSites } from '../../src/settings/site-access.ts';
import { namePage } from '../../src/ui/name-page.ts';
import type { OptionsData } from '../../src/ui/options/options-data.ts';
import { Options } from '../../src/ui/options/options.tsx';
import { say } from '../../src/ui/words.ts';
import { actions } from './actions.ts';
import { licences } from './licences.ts';
import { readShortcuts } from './read-shortcuts.ts';

const library = openOwnLibrary();
// Whoever asks it says what is wrong; unasked the browser would report it as nobody's.
library.catch(() => undefined);

const fixed = {
  newsSites: parseNewsSites(newsSitesText),
  version: browser.runtime.getManifest().version,
  licences,
};

async function readOptions(): Promise<OptionsData> {
  const [{ settings, isNewer }, granted, shortcuts] = await Promise.all([
    readStoredSettings(),
    grantedSites(),
    readShortcuts(),
  ]);
  const stories = await findStories(settings.corrections.map(({ story }) => story));
  return { ...fixed, settings, isReadOnly: isNewer, grantedSites: granted, stories, shortcuts };
}

/** Without the library a correction is told by the ids that it keeps. */
async function findStories(ids: readonly string[]): Promise<readonly Story[]> {
  try {
    return await (await library).readStories([...new Set(ids)]);
  } catch {
    return [];
  }
}

/** Only the newest reading is shown. */
function start(asked = { times: 0 }): void {
  const refresh = async (): Promise<void> => {
    const turn = ++asked.times;
    const data = await readOptions();
    if (turn === asked.times) render(<Options data={data} actions={actions} />, document.body);
  };
  const again = (): void => void refresh();
  watchSettings(again, new AbortController().signal);
  browser.permissions.onAdded.addListener(again);
  browser.permissions.onRemoved.addListener(again);
  // Of changed keys browsers tell nothing; they are changed on another page.
  window.addEventListener('focus', again);
  again();
}

namePage(say('manifest.pages.options'));
start();
