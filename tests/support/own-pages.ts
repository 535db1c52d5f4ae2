/** Our own pages in tests/pages, each named for its one difficulty, with the address to serve it at. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ServedPage, Site } from './serve-pages.ts';

export interface OwnPage {
  readonly file: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** More addresses that the same document answers at. */
  readonly alsoAt?: readonly string[];
  /** Address to path from the repository's root, of scripts that it loads. */
  readonly assets?: Readonly<Record<string, string>>;
  /** What a person says of it. */
  readonly isArticle: boolean;
  /** What a person says of it and the bundled story; "related" leaves same or background open. */
  readonly relation: 'related' | 'none';
}

const root = new URL('../../', import.meta.url);

export function ownPages(): OwnPage[] {
  return JSON.parse(readFileSync(new URL('tests/pages/index.json', root), 'utf8')) as OwnPage[];
}

/** @throws when the index has no such file. */
export function ownPage(file: string): OwnPage {
  const page = ownPages().find((each) => each.file === file);
  if (page === undefined) throw new Error(`tests/pages/index.json has no ${file}`);
  return page;
}

/** What a browser that visits the page asks for. */
export function siteOf({ file, url, headers = {}, alsoAt = [], assets = {} }: OwnPage): Site {
  return (asked): ServedPage | undefined => {
    const asset = assets[asked];
    if (asset !== undefined) return { body: readText(asset), contentType: 'text/javascript' };
    if (asked !== url && !alsoAt.includes(asked)) return undefined;
    return { body: readText(`tests/pages/${file}`), headers };
  };
}

function readText(path: string): string {
  return readFileSync(fileURLToPath(new URL(path, root)), 'utf8');
}
