/** Builds the extension for both browsers, as it would be published. Vitest's global set-up for tests/e2e. */
import { fileURLToPath } from 'node:url';
import { build } from 'wxt';
import { outputFolder } from './extension-folder.ts';
import type { BrowserName } from './find-browser.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Builds into `extensionFolder(name, output)`. */
export async function buildExtension(name: BrowserName, output = outputFolder): Promise<void> {
  const env = process.env['NODE_ENV'];
  // Vitest says that this is a test; elements would then be made as in development.
  process.env['NODE_ENV'] = 'production';
  try {
    await build({
      root,
      browser: name === 'firefox' ? 'firefox' : 'chrome',
      outDir: output,
      logger: quiet,
    });
  } finally {
    if (env === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = env;
  }
}

const silent = (): void => {};

/** WXT's progress lines would drown the test report; what goes wrong is thrown anyway. */
const quiet = {
  debug: silent,
  log: silent,
  info: silent,
  success: silent,
  level: 0,
  warn: (...parts: unknown[]) => console.warn(...parts),
  error: (...parts: unknown[]) => console.error(...parts),
  fatal: (...parts: unknown[]) => console.error(...parts),
};

export async function setup(): Promise<void> {
  await buildExtension('chromium');
  await buildExtension('firefox');
}
