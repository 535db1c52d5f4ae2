/** Starts real browsers for tests: no network but what a test serves, nothing left behind. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, launch } from 'puppeteer-core';
import { type BrowserName, findBrowser } from './find-browser.ts';

export type { BrowserName };

export const browserNames: readonly BrowserName[] = ['chromium', 'firefox'];

export interface LaunchOptions {
  /** Folder of a built extension to install. */
  readonly extension?: string;
  /** Address of a recording proxy; without one every request that is not served fails at once. */
  readonly proxy?: string;
  /** Keep a profile between two launches (for "survives a restart"). */
  readonly profile?: string;
  /** Show a window. Default false. */
  readonly isHeaded?: boolean;
  /** Keep pages that were left, for the way back (Chromium only; Firefox does anyway). Default false. */
  readonly keepsLeftPages?: boolean;
  /** Leave the network as it is (Chromium only, for a person at the window). Default false. */
  readonly isOnline?: boolean;
}

/** A port that nothing listens on: whatever a browser asks of the network is refused there. */
const refusingProxy = 'http://127.0.0.1:9';

/**
 * A running browser. Whoever launches it closes it; its own profile is then removed.
 * @throws when the browser is not found, with both remedies.
 */
export async function launchBrowser(
  name: BrowserName,
  options: LaunchOptions = {},
): Promise<Browser> {
  const executablePath = findBrowser(name);
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'backgrounder-')));
  const start = name === 'chromium' ? startChromium : startFirefox;
  const browser = await startPatiently(() => start(executablePath, profile, options));
  if (options.profile === undefined) {
    browser.once(
      'disconnected',
      () => void rm(profile, { recursive: true, force: true, maxRetries: 5 }),
    );
  }
  return browser;
}

/**
 * Puppeteer takes its settings out of a kept Firefox profile some time after that browser is gone, and a
 * start amid that misses a file.
 */
async function startPatiently(start: () => Promise<Browser>, tries = 5): Promise<Browser> {
  try {
    return await start();
  } catch (error) {
    if (tries === 1 || !String(error).includes('ENOENT')) throw error;
    return startPatiently(start, tries - 1);
  }
}

async function startChromium(executablePath: string, profile: string, options: LaunchOptions) {
  if (options.isOnline !== true) await forbidGuesses(profile);
  return launch({
    executablePath,
    userDataDir: profile,
    headless: options.isHeaded !== true,
    pipe: true,
    // Puppeteer's own: what it serves may not be asked for again on the way back, which is the point of it.
    ignoreDefaultArgs: options.keepsLeftPages === true ? ['--disable-back-forward-cache'] : false,
    enableExtensions: options.extension === undefined ? false : [options.extension],
    args: [
      '--no-sandbox',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--disable-features=OptimizationHints,MediaRouter',
      '--lang=en-US',
      '--force-color-profile=srgb',
      ...(options.isOnline === true ? [] : proxied(options.proxy)),
    ],
    defaultViewport: options.isHeaded === true ? null : { width: 1280, height: 900 },
  });
}

/**
 * Chromium calls on the host of a page while it is on its way, whoever answers for it, and does so again in its own
 * time when it is refused.
 */
async function forbidGuesses(profile: string): Promise<void> {
  const folder = join(profile, 'Default');
  await mkdir(folder, { recursive: true });
  const never = { net: { network_prediction_options: 2 } };
  const isKept = (error: NodeJS.ErrnoException): void => {
    if (error.code !== 'EEXIST') throw error;
  };
  await writeFile(join(folder, 'Preferences'), JSON.stringify(never), { flag: 'wx' }).catch(isKept);
}

const proxied = (proxy = refusingProxy): string[] => [
  `--proxy-server=${proxy}`,
  '--proxy-bypass-list=<-loopback>',
];

async function startFirefox(executablePath: string, profile: string, options: LaunchOptions) {
  const { hostname, port } = new URL(options.proxy ?? refusingProxy);
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    userDataDir: profile,
    headless: options.isHeaded !== true,
    // Lets tests open the extension's own pages, which WebDriver alone may not.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': hostname,
      'network.proxy.http_port': Number(port),
      'network.proxy.ssl': hostname,
      'network.proxy.ssl_port': Number(port),
      'network.proxy.allow_hijacking_localhost': true,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'intl.accept_languages': 'en-US',
    },
    defaultViewport: { width: 1280, height: 900 },
  });
  if (options.extension !== undefined) await browser.installExtension(options.extension);
  return browser;
}
