/** Finds the browsers that tests and `npm start` drive. Downloads nothing. */
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

const wanted = {
  chromium: { variable: 'CHROMIUM_PATH', commands: ['chromium', 'chromium-browser'] },
  firefox: { variable: 'FIREFOX_PATH', commands: ['firefox-esr', 'firefox'] },
} as const;

/** Chrome proper is missing on purpose: since version 137 it refuses unpacked extensions from outside. */
const remedies = {
  chromium:
    'install Chromium (Debian: apt-get install chromium), or set CHROMIUM_PATH to the Chromium you have',
  firefox:
    'install Firefox (Debian: apt-get install firefox-esr), or set FIREFOX_PATH to the Firefox you have',
} as const;

/**
 * Path of the browser: the environment variable, then what Playwright has downloaded, then the PATH.
 * @throws with both remedies when there is none.
 */
export function findBrowser(name: BrowserName): string {
  const { variable, commands } = wanted[name];
  const set = process.env[variable];
  if (set !== undefined && set !== '') {
    if (!isRunnable(set)) throw new Error(`${variable} names ${set}, which can not be run.`);
    return set;
  }
  const found = [...playwrightBrowsers(name), ...onPath(commands)].find(isRunnable);
  if (found === undefined) throw new Error(`No ${name} found. Either ${remedies[name]}.`);
  return found;
}

function onPath(commands: readonly string[]): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

function playwrightBrowsers(name: BrowserName): string[] {
  const cache =
    process.env['PLAYWRIGHT_BROWSERS_PATH'] ?? join(homedir(), '.cache', 'ms-playwright');
  // Playwright's Firefox is a patched build that does not take WebDriver BiDi extensions.
  if (name !== 'chromium' || !existsSync(cache)) return [];
  return readdirSync(cache)
    .filter((folder) => /^chromium-\d+$/.test(folder))
    .sort()
    .reverse()
    .flatMap((folder) => [
      join(cache, folder, 'chrome-linux', 'chrome'),
      join(cache, folder, 'chrome-mac', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'),
    ]);
}

function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
