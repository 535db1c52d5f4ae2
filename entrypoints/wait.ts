/**
 * The script in every page that we may read, until there is something to read: it waits until the page has loaded and
 * somebody sees it, and has `visit.js` brought then. So a page loads as if we were not there.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { afterLoad } from '../src/after-load.ts';
import { sendToBackground } from '../src/messages.ts';
import { whenLarge } from '../src/own-frame.ts';
import { whenSeen } from '../src/page/when-seen.ts';

export default defineUnlistedScript(() =>
  afterLoad(document, () => {
    const { signal } = new AbortController();
    whenLarge(window, () => whenSeen(document, bring, signal), signal);
  }),
);

const bring = (): void => void sendToBackground('bringPart', { part: 'visit' });
