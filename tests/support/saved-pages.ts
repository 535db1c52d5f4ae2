/** The saved pages of real publishers in ../shared/pages: each with its address, when they are there. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { ServedPage } from './serve-pages.ts';
import { sharedFile } from './shared-file.ts';

export interface SavedPage {
  /** "uk-BBC_2024_08_01". */
  readonly name: string;
  readonly file: string;
  readonly url: string;
  /** As declared. */
  readonly lang: string;
  readonly html: string;
  /** Whether the served HTML holds an article: so it is with all of them, by looking. */
  readonly isArticle: boolean;
}

/** All of them by name; none, and a line on stderr that says so, when ../shared is not there. */
export function savedPages(): SavedPage[] {
  const index = sharedFile('pages/index.json');
  if (index === null) return [];
  const pages = JSON.parse(readFileSync(index, 'utf8')) as Record<
    string,
    { url: string; lang: string }
  >;
  return Object.entries(pages).map(([name, { url, lang }]) => {
    const file = new URL(name, index);
    const html = gunzipSync(readFileSync(file)).toString('utf8');
    return {
      name: name.replace('.html.gz', ''),
      file: fileURLToPath(file),
      url,
      lang,
      html,
      isArticle: true,
    };
  });
}

/** To be served. The page's own scripts would change it under our eyes; without them every change is ours. */
export const still = (body: string): ServedPage => ({
  body,
  headers: { 'content-security-policy': "script-src 'none'" },
});
