/** `npm run soak`: what takes minutes, so it is no part of `npm test`. One file and one browser at a time. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { bundledStories } from '../../src/knowledge/plugin/bundled-stories.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

export default defineConfig({
  root,
  plugins: [bundledStories(`${root}seeds`)],
  test: {
    setupFiles: ['tests/support/set-messages.ts'],
    include: ['tests/soak/**/*.test.ts'],
    globalSetup: ['tests/support/build-extensions.ts'],
    maxWorkers: 1,
    testTimeout: 1_200_000,
    hookTimeout: 120_000,
  },
});
