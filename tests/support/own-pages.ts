/** Our own pages in tests/pages, each with its one difficulty, and how they are served. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ServedPage, Site } from './serve-pages.ts';

export interface OwnPage {
  readonly file: string;
  readonly url: string;
  /** Whether it shows an article at all. */
  readonly isArticle: boolean;
  /** Whether it belongs to the bundled story. */
  readonly relation: 'related' | 'none';
  readonly headers?: Readonly<Record<string, string>>;
  /** Other addresses of the same page. */
  readonly alsoAt?: readonly string[];
  /** Address to a file from the repository's root. */
  readonly assets?: Readonly<Record<string, string>>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string): string => readFileSync(root + file, 'utf8');

export const ownPages = JSON.parse(read('tests/pages/index.json')) as readonly OwnPage[];

/** @throws when there is no such page. */
export function ownPage(file: string): OwnPage {
  const page = ownPages.find((each) => each.file === file);
  if (page === undefined) throw new Error(`tests/pages/index.json has no ${file}`);
  return page;
}

/** Serves one page at its addresses, with what it loads. */
export function siteOfOwnPage({ file, url, alsoAt = [], headers, assets = {} }: OwnPage): Site {
  return (address): ServedPage | undefined => {
    const asset = assets[address];
    if (asset !== undefined) return { body: read(asset), contentType: 'text/javascript' };
    if (![url, ...alsoAt].includes(address)) return undefined;
    return { body: read(`tests/pages/${file}`), ...(headers && { headers }) };
  };
}
