import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { bundledStories } from '../src/knowledge/plugin/bundled-stories.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const plugins = [bundledStories(`${root}seeds`)];

/** Tests that drive a browser: slow to start, so one file at a time and patient. */
const inBrowsers = { fileParallelism: false, testTimeout: 60_000, hookTimeout: 120_000 };

export default defineConfig({
  root,
  test: {
    projects: [
      { root, plugins, test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'] } },
      {
        root,
        plugins,
        test: { name: 'dom', include: ['tests/dom/**/*.test.{ts,tsx}'], ...inBrowsers },
      },
      {
        root,
        plugins,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/support/build-extensions.ts'],
          ...inBrowsers,
        },
      },
    ],
  },
});
