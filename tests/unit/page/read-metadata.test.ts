/** What a page tells of itself: headline, date, language, address, and whether it is an article. */
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../src/page/read-page.ts';
import { article, declared, paragraphs, prose, read } from './ferry-page.ts';

const script = (json: string): string => `<script type="application/ld+json">${json}</script>`;
const news = `{"@type":"NewsArticle","headline":"Ferry sails again","datePublished":"2025-01-24T23:30:00-05:00"}`;

describe('the date', () => {
  test.each([
    ['JSON-LD', script(news), '2025-01-24'],
    ['JSON-LD in a list', script(`[{"@type":"WebPage"},${news}]`), '2025-01-24'],
    ['JSON-LD in a graph', script(`{"@graph":[{"@type":"WebPage"},${news}]}`), '2025-01-24'],
    [
      'JSON-LD with two types',
      script(news.replace('"NewsArticle"', '["Thing","ReportageNewsArticle"]')),
      '2025-01-24',
    ],
    [
      'JSON-LD with a raw line break in a string',
      script(news.replace('{', '{"description":"a\nb",')),
      '2025-01-24',
    ],
    ['JSON-LD with a comma too many', script(news.replace('}', ',}')), '2025-01-24'],
    [
      'a published time, as written there',
      '<meta property="article:published_time" content="2025-01-24T01:00:00+09:00">',
      '2025-01-24',
    ],
    ['a date without hyphens', '<meta name="date" content="20250124">', '2025-01-24'],
    ['a date in words', '<meta name="date" content="January 24, 2025 9:00 pm">', '2025-01-24'],
    [
      'a date of mail',
      '<meta name="pubdate" content="Fri, 24 Jan 2025 23:10:00 GMT">',
      '2025-01-24',
    ],
    ['a day that the calendar does not have', '<meta name="date" content="2025-02-30">', null],
    ['nothing', '', null],
  ])('is read from %s', (_, head, date) => {
    expect(read(article('', declared + head)).date).toBe(date);
  });

  test('is read from a time element when the head is silent', () => {
    expect(read(article('<time datetime="2025-01-24T23:00Z">Friday</time>')).date).toBe(
      '2025-01-24',
    );
  });

  test('is read from an itemprop', () => {
    expect(read(article('<meta itemprop="datePublished" content="2025-01-24">')).date).toBe(
      '2025-01-24',
    );
  });
});

describe('the name of the site', () => {
  const named = news.replace(
    '{',
    '{"publisher":{"@type":"Organization","name":"The Ferry Times"},',
  );

  test.each([
    ['the publisher in JSON-LD', script(named), 'The Ferry Times'],
    [
      'the publisher before the site',
      `<meta property="og:site_name" content="Ferry">${script(named)}`,
      'The Ferry Times',
    ],
    ['the site', '<meta property="og:site_name" content="Ferry Times">', 'Ferry Times'],
    [
      'the site, where the publisher is but a reference',
      `<meta property="og:site_name" content="Ferry">${script(news.replace('{', '{"publisher":{"@id":"#us"},'))}`,
      'Ferry',
    ],
    [
      'a text too long for a name',
      `<meta property="og:site_name" content="${'a '.repeat(60)}">`,
      null,
    ],
    ['nothing', '', null],
  ])('is read from %s', (_, head, siteName) => {
    expect(read(article('', declared + head)).siteName).toBe(siteName);
  });
});

describe('the title', () => {
  test.each([
    ['the heading, not the tab', article(), 'Ferry sails again'],
    [
      'the heading that is like the declared one, not the logo',
      `<meta property="og:title" content="Ferry sails again"><body><h1>Harbour News</h1><h1>Ferry <b>sails</b>\n again</h1>${paragraphs}`,
      'Ferry sails again',
    ],
    [
      'the declared one when no heading shows it',
      `${script(news)}<body><h1>Harbour News Online</h1>${paragraphs}`,
      'Ferry sails again',
    ],
    [
      'without the entities of JSON-LD',
      `${script(news.replace('Ferry sails', 'Ferry &quot;sails&#039;'))}<body>${paragraphs}`,
      `Ferry "sails' again`,
    ],
    [
      'without the site name',
      `<meta property="og:site_name" content="Harbour News"><meta property="og:title" content="Ferry sails again | Harbour News"><body>${paragraphs}`,
      'Ferry sails again',
    ],
    ['empty when there is none', '<body></body>', ''],
  ])('is %s', (_, html, title) => {
    expect(read(html).title).toBe(title);
  });
});

test.each([
  ['<html lang="en-GB">', 'en-GB'],
  ['<html lang="pt_BR">', 'pt-BR'],
  ['<html><meta property="og:locale" content="ja_JP">', 'ja-JP'],
  ['<html lang="not a language">', null],
  ['<html>', null],
])('the language of %s is %s', (html, lang) => {
  expect(read(html).lang).toBe(lang);
});

test('the address has no fragment', () => {
  expect(read(article(), 'https://harbour.example/a?b=1#c').url).toBe(
    'https://harbour.example/a?b=1',
  );
});

describe('an article is', () => {
  test.each([
    ['a page that says so', article()],
    [
      'a page with JSON-LD, though og:type says website',
      article('', `<meta property="og:type" content="website">${script(news)}`),
    ],
    ['a page that looks like one', article(paragraphs + paragraphs, '')],
  ])('%s', (_, html) => {
    const page = read(html);
    expect(page.isArticle).toBe(true);
    expect(page.root?.contains(page.root.ownerDocument.querySelector('p'))).toBe(true);
  });
});

const teasers = prose
  .concat(prose)
  .map(
    (text, at) =>
      `<article><h2><a href="/${at}">Ferry number ${at} sails again</a></h2><p>${text}</p></article>`,
  )
  .join('');
const listed = [1, 2, 3].map((at) => news.replace('Ferry', `Ferry number ${at}`)).join();

describe('no article is', () => {
  test.each([
    [
      'a front page',
      `<title>Harbour News</title><body><main>${teasers}</main>`,
      'https://harbour.example/',
    ],
    [
      'a front page with a heading',
      `<title>Harbour News</title><body><h1>Harbour News</h1><main>${teasers}</main>`,
      'https://harbour.example/',
    ],
    [
      'a front page that calls itself an article',
      `${declared}<title>Harbour News</title><body><main>${teasers}</main>`,
      'https://harbour.example/',
    ],
    [
      'a section that lists articles in JSON-LD',
      `${script(`[${listed}]`)}<title>Ships</title><body><h1>Ships</h1><main>${teasers}</main>`,
      'https://harbour.example/ships/',
    ],
    [
      'a search page',
      `<title>Search</title><body><form><input type="search"></form><ol>${'<li><a href="/a">Ferry sails again</a> The ferry to the outer islands</li>'.repeat(8)}</ol>`,
      'https://harbour.example/search?q=ferry',
    ],
    [
      'a login page',
      '<title>Log in</title><body><h1>Log in</h1><form><label>Name <input></label><input type="password"></form>',
      'https://harbour.example/login',
    ],
    [
      'a declared page without prose',
      `${declared}<body><h1>Ferry sails again</h1><video></video><p>Watch.</p>`,
      'https://harbour.example/video/1',
    ],
    [
      'a web app',
      '<title>Mail</title><body><div id="app"><div role="button">New</div><div>Inbox</div></div>',
      'https://harbour.example/app',
    ],
    ['an empty page', '', 'about:blank'],
  ])('%s', (_, html, url) => {
    const page = read(html, url);
    expect(page.isArticle).toBe(false);
    expect(page.root).toBeNull();
  });

  test.each([
    [
      'an SVG',
      '<svg xmlns="http://www.w3.org/2000/svg"><title>Ferry</title><text>sails</text></svg>',
      'image/svg+xml',
    ],
    ['XML', '<feed><entry><title>Ferry</title></entry></feed>', 'application/xml'],
    ['a frame set', '<html><frameset><frame src="a"></frameset></html>', 'text/html'],
  ] as const)('%s', (_, markup, contentType) => {
    const { document } = new JSDOM(markup, { contentType }).window;
    expect(readPage(document)).toMatchObject({ isArticle: false, text: '', root: null });
  });
});

describe('a page that declares very much is read at once', () => {
  /** Reading takes a few milliseconds; by a pattern that costs the square of the length, seconds. */
  const mostMs = 1000;

  test.each([
    ['a title of dashes', `<meta property="og:title" content="a${' -'.repeat(60_000)}|">`],
    ['a date of letters', `<meta name="date" content="${'a'.repeat(120_000)}">`],
    ['broken JSON-LD of spaces', script(`{"headline":${' '.repeat(120_000)}`)],
  ])('%s', (_, head) => {
    const { window } = new JSDOM(`<head>${head}</head><body>${article()}</body>`);
    const start = performance.now();
    expect(readPage(window.document).date).toBeNull();
    expect(performance.now() - start).toBeLessThan(mostMs);
  });
});
