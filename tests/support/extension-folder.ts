/** Where the built extension is. Apart from what builds it: that takes seconds to load. */
import { fileURLToPath } from 'node:url';
import type { BrowserName } from './find-browser.ts';

/** What all tests run; whoever builds while they do builds elsewhere. */
export const outputFolder = fileURLToPath(new URL('../../.output', import.meta.url));

export function extensionFolder(name: BrowserName, output = outputFolder): string {
  return `${output}/${name === 'firefox' ? 'firefox' : 'chrome'}-mv3`;
}
