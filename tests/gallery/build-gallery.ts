/**
 * `npm run gallery`: every state of every surface of ours as pages to open, without the extension around them, in
 * .output/gallery. Pictures (`npm run gallery:pictures`) and checks are taken of the same pages.
 */
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { bundledStories } from '../../src/knowledge/plugin/bundled-stories.ts';
import { packedTables } from '../../src/knowledge/plugin/packed-tables.ts';
import { listLanguages, readMessages } from '../support/read-messages.ts';
import { type Surface, surfaces } from './state.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
export const galleryFolder = `${root}.output/gallery`;

/** The address of a state once the folder is served; `state` left out: of all of a surface. */
export function galleryPath(surface: Surface, state?: string, language = 'en'): string {
  const query = new URLSearchParams({ lang: language, ...(state !== undefined && { state }) });
  return `/${surface}.html?${query}`;
}

export async function buildGallery(): Promise<void> {
  await build({
    root: `${root}tests/gallery`,
    configFile: false,
    logLevel: 'error',
    base: './',
    plugins: [allMessages, bundledStories(`${root}seeds`), packedTables()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: galleryFolder,
      emptyOutDir: true,
      target: 'es2023',
      // As in the extension: rewritten for older browsers, our dark colours are lost.
      cssTarget: ['chrome128', 'firefox142'],
      // Opened from the disk, a page may load no module beside it; served, it may.
      modulePreload: false,
      rollupOptions: {
        input: Object.fromEntries(
          surfaces.map((surface) => [surface, `${root}tests/gallery/${surface}.html`]),
        ),
      },
    },
  });
}

const moduleName = 'virtual:all-messages';

const allMessages: Plugin = {
  name: 'gallery:all-messages',
  resolveId: (id) => (id === moduleName ? `\0${moduleName}` : undefined),
  async load(id) {
    if (id !== `\0${moduleName}`) return undefined;
    const all = await Promise.all(
      listLanguages().map(async (language) => [language, await readMessages(language)] as const),
    );
    return `export default ${JSON.stringify(Object.fromEntries(all))};`;
  },
};
