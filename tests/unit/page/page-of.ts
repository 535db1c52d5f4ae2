/** A document of the given HTML in Node, and the texts that tests read off it. */
import { JSDOM } from 'jsdom';
import type { PageText } from '../../../src/page/page-text.ts';
import { readPage } from '../../../src/page/read-page.ts';

export function documentOf(html: string, url = 'https://paper.example/news/one'): Document {
  return new JSDOM(html, { url }).window.document;
}

/** Long enough that the page is an article with it. */
export const filler = [
  'The harbor town has voted on its budget for the coming year, and nobody was quite content with it in the end.',
  'Council members argued until midnight about the swimming pool, which has been closed since the roof came down.',
  'A new round of talks will begin in the spring, when the tide tables and the tax estimates are both at hand.',
];

export function articleOf(inner: string, head = ''): PageText {
  return readPage(
    documentOf(`<head><meta property="og:type" content="article">${head}</head>
      <body><nav><a href="/">Home</a></nav><main><article><h1>Town votes on its budget</h1>
      ${filler.map((text) => `<p>${text}</p>`).join('\n')}${inner}
      <p>The mayor closed the meeting with thanks to all who had stayed awake until then.</p>
      </article></main></body>`),
  );
}

/** Blocks between the filler and the closing paragraph. */
export function added(page: PageText): string[] {
  return page.text.split('\n\n').slice(filler.length, -1);
}
