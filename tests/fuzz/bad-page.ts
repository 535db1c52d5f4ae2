/**
 * Bad pages for the reader of pages, made by chance: random markup and mutated copies of our own pages;
 * and the promise that each must keep.
 */
import * as fc from 'fast-check';
import { JSDOM, VirtualConsole } from 'jsdom';
import { compileLibrary } from '../../src/library/compile-library.ts';
import { limitText } from '../../src/page/limit-text.ts';
import { readPage } from '../../src/page/read-page.ts';
import { ownPages, siteOfOwnPage } from '../support/own-pages.ts';
import { summitStory } from '../support/summit-story.ts';
import { findBreach as findTextBreach } from './hostile-text.ts';

/** The promise: no page of this size, however broken, takes longer to read and judge. */
const mostMs = 2000;

const library = compileLibrary([summitStory]);

const tags =
  `p div span b i a h1 h2 article main section aside li ul table tr td br hr blockquote figure
  figcaption form input script style noscript template svg math title body html head iframe details
  x-news slot button select textarea dialog ruby rt wbr`.split(/\s+/);

const attributes: readonly string[] = [
  '',
  ...` hidden| contenteditable| open| class="article-body"| class="related ad"| id="content"
  | style="display:none"| aria-hidden="true"| role="main"| lang="\u202e"| itemprop="articleBody"
  | itemprop="headline"| href="#"| name="parentNode"| =">`
    .split(/\n?\s*\| */)
    .map((each) => ` ${each}`),
];

const texts: readonly string[] = [
  ...'| |\n\n|&nbsp;&shy;&zwj;&#x200b;|&#0;&#xD83D;&bogus;|\u202eabihsI\u202c|<|&'.split('|'),
  'Prime Minister Shigeru Ishiba said in Tokyo on Friday that he hoped to meet President Donald Trump soon. ',
  'Japan and the United States will hold their talks in the spring, officials of both countries said. ',
  '石破茂首相は24日、トランプ米大統領との会談に向けて準備を進めていると述べた。',
  'a'.repeat(2000),
  'Ishiba '.repeat(400),
];

const heads: readonly string[] = [
  '',
  '<meta property="og:type" content="article">',
  '<meta property="article:published_time" content="99999-99-99T">',
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":["Ishiba"]}</script>',
  '<script type="application/ld+json">[[[[{"@graph":{"@graph":[null,1,{"@type":{}}]}}</script>',
  '<script type="application/ld+json">{"headline": "Ishiba \\"</script>',
  '<title>Ishiba | | | - - : Ishiba</title>',
];

const element = fc
  .tuple(
    fc.constantFrom(...tags),
    fc.constantFrom(...attributes),
    fc.oneof(fc.constantFrom(...texts), fc.string({ unit: 'binary', maxLength: 20 })),
    fc.constantFrom('open', 'close', 'both'),
  )
  .map(([tag, attribute, text, form]) => {
    if (form === 'close') return `${text}</${tag}>`;
    return `<${tag}${attribute}>${text}${form === 'both' ? `</${tag}>` : ''}`;
  });

const random = fc
  .tuple(
    fc.array(fc.constantFrom(...heads), { maxLength: 3 }),
    fc.array(element, { maxLength: 60 }),
  )
  .map(([head, body]) => head.join('') + body.join(''));

const own = ownPages.map((page) => siteOfOwnPage(page)(page.url)?.body ?? '');

const part = fc.double({ min: 0, max: 1, noNaN: true });

/** Cuts, doubles and moves parts of a page, and puts odd elements in between. */
const mutated = fc
  .tuple(
    fc.constantFrom(...own),
    fc.array(fc.tuple(fc.constantFrom('cut', 'double', 'insert'), part, part, element), {
      minLength: 1,
      maxLength: 6,
    }),
  )
  .map(([page, steps]) =>
    steps.reduce((html, [step, one, other, piece]) => {
      const from = Math.floor(Math.min(one, other) * html.length);
      const to = Math.floor(Math.max(one, other) * html.length);
      if (step === 'insert') return html.slice(0, from) + piece + html.slice(from);
      return step === 'cut'
        ? html.slice(0, from) + html.slice(to)
        : html.slice(0, to) + html.slice(from);
    }, page),
  );

export const badPage = fc.oneof(random, mutated);

/** What the page breaks, in a sentence; null when it keeps the promise. What it throws is thrown on. */
export function findBreach(html: string): string | null {
  const { window } = new JSDOM(html, {
    url: 'https://paper.example/news/one',
    virtualConsole: new VirtualConsole(),
  });
  globalThis.StaticRange = window.StaticRange;
  const before = window.document.documentElement.outerHTML;
  const start = performance.now();
  const page = readPage(window.document);
  const breach =
    findTextBreach(library, limitText(page.text), page.lang) ??
    page.blocks
      .map(({ start, end }) =>
        page.toRange(start, end) === null ? 'a block without a place' : null,
      )
      .find((each) => each !== null) ??
    null;
  const ms = performance.now() - start;
  const isChanged = window.document.documentElement.outerHTML !== before;
  window.close();
  if (isChanged) return 'the page was changed';
  return breach ?? (ms > mostMs ? `it took ${Math.round(ms)} ms` : null);
}
