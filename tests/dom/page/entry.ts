/** What the tests of this folder run inside a page. */
export { readPage } from '../../../src/page/read-page.ts';
export { watchPage } from '../../../src/page/watch-page.ts';
