/** Hydrates the document with the page; what React has to mend or complain of is kept for the test. */
import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { ReactPage } from './react-page.ts';

const complaints: string[] = [];
const complain = (error: unknown): void => void complaints.push(String(error));
Object.assign(globalThis, { complaints });

hydrateRoot(document, createElement(ReactPage), {
  onCaughtError: complain,
  onRecoverableError: complain,
  onUncaughtError: complain,
});
