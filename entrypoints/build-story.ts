/** The worker that builds stories: an order in, a part or a problem out. The one script with the builder in it. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { BuildOrder } from '../src/build-part.ts';
import { makePart } from '../src/make-part.ts';

export default defineUnlistedScript(() => {
  addEventListener('message', ({ data }: MessageEvent<BuildOrder>) => postMessage(makePart(data)));
});
