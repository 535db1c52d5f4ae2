/** HTML in, a document as a browser would make it out, for tests of what is read on a page. */
import { JSDOM, VirtualConsole } from 'jsdom';
import { readPage } from '../../../src/page/read-page.ts';

/** The window's own document; its StaticRange becomes the global one, as it is in a browser. */
export function documentOf(html: string, url = 'https://harbour.example/news/ferry'): Document {
  const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  globalThis.StaticRange = window.StaticRange;
  return window.document;
}

export const read = (html: string, url?: string) => readPage(documentOf(html, url));

/** Three paragraphs of an article, each long enough to be taken for prose. */
export const prose = [
  'The ferry to the outer islands will sail again from Monday, the harbour office said on Friday.',
  'Repairs to the northern pier had kept the ship in its berth since the storm of last autumn, and the islanders had to charter fishing boats.',
  'Asked about the cost, the harbour master said that the council would publish it in spring.',
] as const;

export const paragraphs = prose.map((text) => `<p>${text}</p>`).join('\n');

export const declared = `<meta property="og:type" content="article">`;

/** A plain article page with `extra` after its paragraphs. */
export const article = (extra = '', head = declared): string =>
  `<html lang="en"><head>${head}<title>Ferry sails again | Harbour News</title></head>
   <body><main><article><h1>Ferry sails again</h1>${paragraphs}${extra}</article></main></body></html>`;
