/** The sample related page of `npm start`: our own text at a news site's address. */
import { ownPage, siteOfOwnPage } from './own-pages.ts';

const page = ownPage('related.html');

export const samplePage = { url: page.url, site: siteOfOwnPage(page) } as const;
