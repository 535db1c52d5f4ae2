/** What the tests of this folder run inside a page. */
export { readOpening } from '../../../src/page/read-opening.ts';
export { readPage, readPageInSteps } from '../../../src/page/read-page.ts';
export { watchPage } from '../../../src/page/watch-page.ts';
