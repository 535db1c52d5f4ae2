import { describe, expect, it, test } from 'vitest';
import { readHtmlFile } from '../../../src/cli/read-html.ts';
import { readPage } from '../../../src/page/read-page.ts';
import { ownPages } from '../../support/own-pages.ts';
import { added, articleOf, documentOf, filler } from './page-of.ts';

const long =
  'a paragraph that is as long as paragraphs in newspapers tend to be, or a little longer';

describe('the text of an article', () => {
  it('is its paragraphs, without headline and menu', () => {
    const page = articleOf('');
    expect(page.isArticle).toBe(true);
    expect(page.title).toBe('Town votes on its budget');
    expect(page.text.split('\n\n')).toHaveLength(filler.length + 1);
    expect(page.text.startsWith(filler[0]!)).toBe(true);
  });

  it('has headings and list items as blocks of their own', () => {
    const page = articleOf(
      `<h2>The pool</h2><p>Here is ${long}.</p><ul><li>First</li><li>Second</li></ul>`,
    );
    expect(added(page)).toEqual(['The pool', `Here is ${long}.`, 'First', 'Second']);
    expect(page.blocks.map(({ kind }) => kind)).toContain('heading');
  });

  it('keeps each block where it says it is', () => {
    const page = articleOf('<h2>The pool</h2>');
    const cut = page.blocks.map(({ start, end }) => page.text.slice(start, end));
    expect(cut.join('\n\n')).toBe(page.text);
  });

  it.each([
    ['a span continues a word', 'Mr. <span>O</span>Neill', 'Mr. ONeill'],
    ['white space is one space', 'one\n      two\t three', 'one two three'],
    ['a space between elements counts once', 'one <b> two</b> three', 'one two three'],
    ['a line break ends a line', 'one<br>two', 'one\ntwo'],
    ['a soft hyphen is not read', 'cap&shy;ital', 'capital'],
    ['a reading over a name is left out', '<ruby>石破<rt>いしば</rt></ruby>首相', '石破首相'],
    ['a script is no text', 'one<script>let x = 1</script> two', 'one two'],
    ['a comment is no text', 'one<!-- note --> two', 'one two'],
  ])('%s', (_, inner, shown) => {
    expect(added(articleOf(`<p>${inner} and ${long}.</p>`))).toEqual([`${shown} and ${long}.`]);
  });

  it('has two blocks where two line breaks stand', () => {
    expect(added(articleOf(`<p>Now ${long}.<br><br>Then ${long}.</p>`))).toEqual([
      `Now ${long}.`,
      `Then ${long}.`,
    ]);
  });

  it.each([
    ['hidden by its attribute', `<p hidden>Hidden is ${long}.</p>`],
    ['hidden from readers of screens', `<div aria-hidden="true"><p>Hidden is ${long}.</p></div>`],
    ['hidden by its style', `<p style="display: none">Hidden is ${long}.</p>`],
    ['in a noscript element', `<noscript><p>Hidden is ${long}.</p></noscript>`],
    ['in a template', `<template><p>Hidden is ${long}.</p></template>`],
    ['an aside', `<aside><p>Aside is ${long}.</p></aside>`],
    ['a box of related articles', `<div class="related-articles"><p>Also ${long}.</p></div>`],
    ['a newsletter box', `<div class="newsletter-signup"><p>Get ${long}.</p></div>`],
    ['comments', `<section id="comments"><p>I say ${long}.</p></section>`],
    ['a share bar', `<div class="shareBar"><p>Share ${long}.</p></div>`],
    ['a link to something else', `<p><a href="/x">Read more: ${long}</a></p>`],
  ])('is without %s', (_, inner) => {
    expect(added(articleOf(inner))).toEqual([]);
  });

  it('ends before the line of credits', () => {
    const { text } = articleOf('');
    const page = readPage(
      documentOf(`<meta property="og:type" content="article"><article><h1>Town votes</h1>
        ${text
          .split('\n\n')
          .map((each) => `<p>${each}</p>`)
          .join('')}<p>With files from agencies</p></article>`),
    );
    expect(page.text.endsWith('until then.')).toBe(true);
  });
});

describe('what a page declares', () => {
  const head = `<script type="application/ld+json">{"@context":"https://schema.org","@graph":[
    {"@type":"WebPage"},{"@type":["NewsArticle"],"headline":"Town votes on budget",
    "datePublished":"2025-01-24T23:30:00-08:00","inLanguage":"en-GB"}]}</script>`;

  it('gives date and language', () => {
    expect(articleOf('', head)).toMatchObject({ date: '2025-01-24', lang: 'en-GB' });
  });

  it('gives the headline where none is shown, without the name of the site', () => {
    const page = readPage(
      documentOf(`<title>Town votes - The Paper</title><meta property="og:title" content="Town votes - The Paper">
        <meta property="og:site_name" content="The Paper"><p>${filler.join(' ')}</p>`),
    );
    expect(page.title).toBe('Town votes');
  });

  it.each(['{', '[]', 'null', '{"@type":7}', '{"@graph":"x"}', '<!-- -->'])(
    'is forgiven when it is %j',
    (json) => {
      const page = articleOf('', `<script type="application/ld+json">${json}</script>`);
      expect(page.title).toBe('Town votes on its budget');
    },
  );
});

describe('odd documents', () => {
  it.each([
    '',
    '<p></p>',
    '<frameset></frameset>',
    '<svg><text>one</text></svg>',
    '<html><head></head></html>',
  ])('are no articles: %j', (html) => {
    expect(readPage(documentOf(html))).toMatchObject({ isArticle: false, root: null });
  });

  it('have their address without the fragment', () => {
    const page = readPage(documentOf('', 'https://paper.example/news/one?a=b#part'));
    expect(page.url).toBe('https://paper.example/news/one?a=b');
  });
});

// The others are written by their own scripts, which do not run here; tests/dom has them.
const served = ownPages.filter(({ file }) => !/rerendered|single-page|shadow/.test(file));

test.each(served)('$file is told to be an article or none', async ({ file, isArticle }) => {
  const page = await readHtmlFile(`tests/pages/${file}`);
  expect(page.isArticle).toBe(isArticle);
});

test('of the sample news page nothing but the article is read', async () => {
  const { text, title } = await readHtmlFile('tests/pages/related.html');
  expect(title).toBe('Ishiba seeks early Washington visit as Tokyo weighs what Trump may ask');
  expect(text).toMatch(/^Japan's prime minister wants a promise[^]*before the summer\.$/);
  expect(text).not.toMatch(
    /cookies|Shared|gallery|Sample|Read more|newsletter|Print copy|Kenji|Most read|noodles|may like|no real paper|template|scripts on/,
  );
  expect(text.split('\n\n')).toHaveLength(12);
});
