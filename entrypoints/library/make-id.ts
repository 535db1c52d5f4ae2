/** A headline and an address in; the id of the article, and of a story begun with it, out: the same every time. */
import { slugName } from '../../src/knowledge/entries/slug-name.ts';

/** Ids are read in addresses and files. */
const longestSlug = 60;

export async function makeId(headline: string, url: string): Promise<string> {
  const bytes = new TextEncoder().encode(url);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const mark = Array.from(digest.slice(0, 4), hex).join('');
  const slug = slugName(headline).slice(0, longestSlug).replace(/-$/, '');
  return `${slug || 'story'}-${mark}`;
}

const hex = (byte: number): string => byte.toString(16).padStart(2, '0');
