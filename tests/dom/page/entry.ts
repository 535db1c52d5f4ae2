/** What the tests of this folder run inside a page. */
<<<<<<< HEAD
export { rateChanges } from '../../../src/page/rate-changes.ts';
export { readPage } from '../../../src/page/read-page.ts';
=======
export { readOpening } from '../../../src/page/read-opening.ts';
export { readPage, readPageInSteps } from '../../../src/page/read-page.ts';
>>>>>>> w-reader
export { watchPage } from '../../../src/page/watch-page.ts';
export { waitForRest } from '../../../src/wait-for-rest.ts';
