import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { bundledStories } from '../src/knowledge/plugin/bundled-stories.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const plugins = [bundledStories(`${root}seeds`)];

/**
 * Tests that drive a browser: two files at a time, and patient; after all others. Files share modules here too.
 * One that fails is tried once more, and the report says so ("retry x1"): among thousands a driver loses a tab or an
 * answer now and then, never the same. What fails twice, fails.
 */
const inBrowsers = {
  retry: 1,
  setupFiles: ['tests/support/set-messages.ts'],
  isolate: false,
  maxWorkers: 2,
  testTimeout: 60_000,
  hookTimeout: 120_000,
  sequence: { groupOrder: 1 },
};

/** No module of ours keeps state, so files may share them: loading them anew for each took half of the time. */
const inNode = {
  setupFiles: ['tests/support/set-messages.ts'],
  isolate: false,
  maxWorkers: 2,
  testTimeout: 20_000,
  sequence: { groupOrder: 0 },
};

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        plugins,
        test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], ...inNode },
      },
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
