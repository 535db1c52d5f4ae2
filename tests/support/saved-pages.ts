/** The saved pages of real publishers in ../shared/pages: each with its address, when they are there. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

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

const folder = new URL('../../../shared/pages/', import.meta.url);

/** All of them by name; none, and a line on stderr that says so, when ../shared is not there. */
export function savedPages(): SavedPage[] {
  const index = new URL('index.json', folder);
  if (!existsSync(index)) {
    console.error(
      `${fileURLToPath(folder)} is absent: cases on saved pages of publishers are skipped.`,
    );
    return [];
  }
  const pages = JSON.parse(readFileSync(index, 'utf8')) as Record<
    string,
    { url: string; lang: string }
  >;
  return Object.entries(pages).map(([name, { url, lang }]) => {
    const file = new URL(name, folder);
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
