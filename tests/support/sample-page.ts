/** The sample related page of `npm start`: our own text at a news site's address. */
import { readFileSync } from 'node:fs';
import type { Site } from './serve-pages.ts';

const url = 'https://apnews.com/article/sample-alliance-talks';
const file = new URL('../pages/related.html', import.meta.url);

const site: Site = (address) =>
  address === url ? { body: readFileSync(file, 'utf8') } : undefined;

export const samplePage = { url, site } as const;
