/** How the extension is built, and its manifest. */
import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { minify } from 'terser';
import type { Plugin } from 'vite';
import { type BuildOutput, defineConfig } from 'wxt';
import { bundledStories } from './src/knowledge/plugin/bundled-stories.ts';
import { packedTables } from './src/knowledge/plugin/packed-tables.ts';
import { listedPattern, parseNewsSites } from './src/settings/news-sites.ts';
import { actionIconSizes, iconFile, iconPaths, stateIcons } from './src/ui/action/icon-paths.ts';

const newsSites = parseNewsSites(
  readFileSync(new URL('src/settings/data/news-sites.txt', import.meta.url), 'utf8'),
);

/** The first with `caretPositionFromPoint`, which finds the name under the pointer. */
const oldestChrome = '128';

/** Nothing but our own files, and no connection to anywhere. */
const extensionPages = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Those that run in the pages that a reader opens; the others are loaded from the disk, once. */
const pageScripts = new Set(['wait', 'visit', 'notes', 'marks', 'card', 'compare', 'panel']);

/** Makes them a twentieth smaller than Vite's own minifier leaves them. */
const packPageScripts: Plugin = {
  name: 'backgrounder:pack-page-scripts',
  enforce: 'post',
  async generateBundle(_, files) {
    for (const file of Object.values(files)) {
      if (file.type !== 'chunk' || !pageScripts.has(file.name)) continue;
      const { code } = await minify(file.code, {
        ecma: 2020,
        compress: { passes: 3 },
        // What stands in brackets and is called at once is read once by the engine, not twice.
        format: { wrap_iife: true },
      });
      file.code = code ?? file.code;
    }
  },
};

/**
 * WXT's own asks for the extension's id as soon as it is read, which takes a page longer than all else that it does
 * until it has loaded. No element of a page can stand for either name: both are the browser's own in our world.
 */
const browserOnDemand = (browser: string): Plugin => ({
  name: 'backgrounder:browser-on-demand',
  enforce: 'pre',
  resolveId: (id) => (id === 'wxt/browser' ? '\0browser' : null),
  load: (id) =>
    id === '\0browser'
      ? `export const browser = globalThis.${browser === 'firefox' ? 'browser' : 'chrome'};`
      : null,
});

const drawing = (icon: string): string =>
  fileURLToPath(new URL(`public/icon-${icon}.svg`, import.meta.url));

/** The icons of the button's states, which auto-icons does not make, once it has made its folder. */
async function drawStateIcons(folder: string, output: BuildOutput): Promise<void> {
  await mkdir(`${folder}/icons`, { recursive: true });
  for (const icon of stateIcons) {
    for (const size of actionIconSizes) {
      const fileName = iconFile(icon, size);
      await sharp(drawing(icon)).resize(size).png().toFile(`${folder}/${fileName}`);
      output.publicAssets.push({ type: 'asset', fileName });
    }
  }
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: ({ browser }) => ({
    // Newer CSS is left as it is written: rewritten for older browsers, our dark colours were lost.
    // Neither needs to be helped with modules that are loaded ahead.
    build: {
      modulePreload: { polyfill: false },
      cssTarget: [`chrome${oldestChrome}`, 'firefox142'],
    },
    plugins: [
      bundledStories(fileURLToPath(new URL('seeds', import.meta.url))),
      packedTables(),
      packPageScripts,
      browserOnDemand(browser),
    ],
  }),
  modules: ['@wxt-dev/auto-icons', '@wxt-dev/i18n/module'],
  autoIcons: { baseIconPath: 'public/icon.svg', developmentIndicator: false },
  manifest: ({ browser, command }) => ({
    name: '__MSG_manifest_name__',
    description: '__MSG_manifest_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus'],
    host_permissions: newsSites.map(({ site }) => listedPattern(site)),
    optional_host_permissions: ['*://*/*'],
    // What the button shows and says before any page has reported.
    action: { default_icon: iconPaths('no-access') },
    // No browser and hardly any page has these; Alt+Shift with a letter can be typed on all keyboards.
    commands: {
      'next-note': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_manifest_commands_nextNote__',
      },
      'previous-note': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_manifest_commands_previousNote__',
      },
      'toggle-list': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_manifest_commands_toggleList__',
      },
      'follow-story': {
        suggested_key: { default: 'Alt+Shift+F' },
        description: '__MSG_manifest_commands_followStory__',
      },
      'open-panel': {
        // Chromium takes no more than four suggestions; there a reader may choose a key.
        ...(browser === 'firefox' && { suggested_key: { default: 'Alt+Shift+B' } }),
        description: '__MSG_manifest_commands_openPanel__',
      },
    },
    // The development server needs connections that the published extension is never given.
    ...(command === 'build' && { content_security_policy: { extension_pages: extensionPages } }),
    ...(browser !== 'firefox' && { minimum_chrome_version: oldestChrome }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'backgrounder@backgrounder.example',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  hooks: {
    // WXT would put the popup's title there.
    'build:manifestGenerated': (_, { action }) => {
      if (action !== undefined) action.default_title = '__MSG_action_unreached__';
    },
    'build:done': ({ config }, output) => drawStateIcons(config.outDir, output),
  },
});
