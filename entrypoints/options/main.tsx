/** Draws the options page from settings and grants, again whenever either changes in any window. */
import '../../src/ui/theme.css';
import '../../src/ui/controls.css';
import '../../src/ui/options/options.css';
import stories from 'virtual:stories';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import newsSitesText from '../../src/settings/data/news-sites.txt?raw';
import { parseNewsSites } from '../../src/settings/news-sites.ts';
import { readStoredSettings, watchSettings } from '../../src/settings/settings-store.ts';
import { grantedSites } from '../../src/settings/site-access.ts';
import type { OptionsData } from '../../src/ui/options/options-data.ts';
import { Options } from '../../src/ui/options/options.tsx';
import { actions } from './actions.ts';

const fixed = {
  newsSites: parseNewsSites(newsSitesText),
  stories,
  version: browser.runtime.getManifest().version,
};

async function readOptions(): Promise<OptionsData> {
  const [{ settings, isNewer }, granted] = await Promise.all([
    readStoredSettings(),
    grantedSites(),
  ]);
  return { ...fixed, settings, isReadOnly: isNewer, grantedSites: granted };
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
  again();
}

start();
