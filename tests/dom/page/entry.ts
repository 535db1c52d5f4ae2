/** What the tests of this folder run inside a page. */
export { rateChanges } from '../../../src/page/rate-changes.ts';
export { readOpening } from '../../../src/page/read-opening.ts';
export { readPage, readPageInSteps } from '../../../src/page/read-page.ts';
export { watchPage } from '../../../src/page/watch-page.ts';
export { waitForRest } from '../../../src/wait-for-rest.ts';
