/** The worker that builds stories, and holds pages against them: the one script with the builder in it. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { BuildOrder } from '../src/build-part.ts';
import type { CompareOrder } from '../src/compare-page.ts';
import { comparePage } from '../src/compare-page.ts';
import { makePart } from '../src/make-part.ts';

const answer = (order: BuildOrder | CompareOrder) =>
  'article' in order ? comparePage(order.article, order.stories) : makePart(order);

export default defineUnlistedScript(() => {
  addEventListener('message', ({ data }: MessageEvent<BuildOrder | CompareOrder>) =>
    postMessage(answer(data)),
  );
});
