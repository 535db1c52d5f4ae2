/** Bundles one of our modules, or a test's own entry, so that a page can run it. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { bundledStories } from '../../src/knowledge/plugin/bundled-stories.ts';
import { packedTables } from '../../src/knowledge/plugin/packed-tables.ts';
import { readMessages, scriptOfMessages } from './read-messages.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * One script that puts the exports of `entry` (path from the repository's root) on `globalThis[name]`.
 * Our words are in English. Give it to `page.evaluate`: that runs under any Content-Security-Policy.
 */
export async function bundle(
  entry: string,
  name = 'underTest',
  { minify = false }: { readonly minify?: boolean } = {},
): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    // A library that asks which build it is in has no process to ask in a page.
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [bundledStories(`${root}seeds`), packedTables()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      minify,
      target: 'es2023',
      lib: { entry, formats: ['iife'], name: `globalThis.${name}`, fileName: 'bundle' },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const chunks = outputs.flatMap((each) => ('output' in each ? each.output : []));
  const chunk = chunks.find((each) => each.type === 'chunk');
  if (chunk === undefined) throw new Error(`${entry} gave no script`);
  const hasWords = chunk.code.includes('getMessage');
  return hasWords ? scriptOfMessages(await readMessages('en')) + chunk.code : chunk.code;
}
