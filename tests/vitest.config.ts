import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Tests that drive a browser: slow to start, so one file at a time and patient. */
const inBrowsers = { fileParallelism: false, testTimeout: 60_000, hookTimeout: 120_000 };

export default defineConfig({
  root,
  test: {
    projects: [
      { root, test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'] } },
      { root, test: { name: 'dom', include: ['tests/dom/**/*.test.{ts,tsx}'], ...inBrowsers } },
      {
        root,
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
