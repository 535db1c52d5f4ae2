/** Which text of a page is its article's own, and how it is joined to a string. */
import { describe, expect, test } from 'vitest';
import { article, declared, documentOf, paragraphs, prose, read } from './ferry-page.ts';
import { readPage } from '../../../src/page/read-page.ts';

const wholeText = prose.join('\n\n');
const junk =
  'Words that no reader would call a part of this article, though they are a whole sentence.';

test('the text is the paragraphs, divided by blank lines, without the headline', () => {
  expect(read(article()).text).toBe(wholeText);
});

test('the blocks cover the text', () => {
  const { text, blocks } = read(article(`<h2>What is next</h2><p>${prose[2]} Again.</p>`));
  expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n\n')).toBe(text);
  expect(blocks.map(({ kind }) => kind)).toEqual([
    'paragraph',
    'paragraph',
    'paragraph',
    'heading',
    'paragraph',
  ]);
});

describe('left out is', () => {
  test.each([
    ['a menu', `<nav><p>${junk}</p></nav>`],
    ['an aside', `<aside><p>${junk}</p></aside>`],
    ['a footer', `<footer><p>${junk}</p></footer>`],
    ['a form', `<form><p>${junk}</p></form>`],
    [
      'a line on who else wrote',
      '<p>Additional reporting by Ann Other in Harbour Town; editing by Bea Writer</p>',
    ],
    [
      'what the paper earns',
      '<p>If you buy something through our links, we may earn a commission.</p>',
    ],
    [
      'a label with a link',
      '<p>Our rules: <a href="/rules">The Harbour News book of style.</a></p>',
    ],
    ['an offer to subscribers', '<p>Already a subscriber? Log in to keep reading this story.</p>'],
    ['a box that is an element of its own', `<news-ads><p>${junk}</p></news-ads>`],
    ['a table of data', `<table><tr><th>Year</th></tr><tr><td>${junk}</td></tr></table>`],
    ['a short line at the end', '<p>Harbour desk</p>'],
    ['a box of related articles', `<div class="RelatedArticles"><p>${junk}</p></div>`],
    ['a newsletter box', `<section class="box box--newsletter"><p>${junk}</p></section>`],
    ['comments', `<section id="comments"><div><p>${junk}</p></div></section>`],
    ['a share bar', `<div class="share-bar"><p>${junk}</p></div>`],
    ['an author bio', `<div class="author-bio"><p>${junk}</p></div>`],
    ['a photo credit', `<p class="photo-credit">${junk}</p>`],
    ['a cookie banner', `<div class="cookie-banner"><p>${junk}</p></div>`],
    ['an advertisement', `<div class="ad-slot"><p>${junk}</p></div>`],
    ['a link to another article', `<p><a href="/other">${junk}</a></p>`],
    [
      'a list of links',
      `<ul><li><a href="/1">${junk}</a></li><li><a href="/2">${junk}</a></li></ul>`,
    ],
    ['a pointer', `<p>Read more: how the storm of autumn broke the northern pier</p>`],
    ['a line of rights', `<p>© 2025 Harbour News. No part of this may be reprinted.</p>`],
    ['a time stamp', `<p>Updated 5 May 2025, 15:24</p>`],
    ['a script', `<script>"${junk}"</script>`],
    ['a style', `<style>/* ${junk} */</style>`],
    ['a noscript', `<noscript><p>${junk}</p></noscript>`],
    ['a template', `<template><p>${junk}</p></template>`],
    ['hidden by attribute', `<p hidden>${junk}</p>`],
    ['hidden by inline style', `<div style="color:red; display: none"><p>${junk}</p></div>`],
    ['hidden by visibility', `<p style="visibility:hidden">${junk}</p>`],
    ['an aria-hidden copy', `<div aria-hidden="true"><p>${junk}</p></div>`],
    ['a closed dialog', `<dialog><p>${junk}</p></dialog>`],
    ['a heading with nothing under it', `<h2>Most read this week</h2>`],
  ])('%s', (_, html) => {
    expect(read(article(html)).text).toBe(wholeText);
  });

  test('what stands before the headline and after the article', () => {
    const html = `<body><div><p>${junk}</p></div><div><h1>Ferry sails again</h1><div>${paragraphs}</div></div><div><p>${junk}</p></div>`;
    expect(read(`${declared}<title>Ferry sails again</title>${html}`).text).toBe(wholeText);
  });
});

describe('kept is', () => {
  test.each([
    ['a short sentence', '<p>He agreed.</p>', 'He agreed.'],
    [
      'a sentence in a list',
      '<ul><li>The pier is to be finished by May.</li></ul>',
      'The pier is to be finished by May.',
    ],
    [
      'a quote',
      '<blockquote>We are all very glad of it.</blockquote>',
      'We are all very glad of it.',
    ],
    ['a paragraph in a plain box', `<div>${junk}</div>`, junk],
    [
      'a sentence with a long link',
      '<p>It was <a href="/pier">the northern pier that broke</a> first.</p>',
      'It was the northern pier that broke first.',
    ],
    [
      'a link whose name says "tag"',
      '<p>The <a class="tag" href="/council">council</a> voted for it.</p>',
      'The council voted for it.',
    ],
    [
      'what goes on around a button',
      '<p>Shares of Pier<button>Follow</button> rose by a tenth.</p>',
      'Shares of Pier rose by a tenth.',
    ],
  ])('%s', (_, html, text) => {
    expect(read(article(html)).text).toBe(`${wholeText}\n\n${text}`);
  });

  test.each([
    ['in a paragraph', '<p>The winter</p>', 'paragraph'],
    ['in bold', '<p><b>The winter</b></p>', 'paragraph'],
    ['in a box', '<div class="title-small">The winter</div>', 'heading'],
    ['in a box with the role of a heading', '<div role="heading">The winter</div>', 'heading'],
  ])('a short line between paragraphs, %s', (_, line, kind) => {
    const page = read(article(`${line}<p>${prose[2]} Again.</p>`));
    expect(page.text).toBe(`${wholeText}\n\nThe winter\n\n${prose[2]} Again.`);
    expect(page.blocks.at(-2)?.kind).toBe(kind);
  });

  test('a heading over a heading, but not one of what was left out', () => {
    const list = '<h2>Most read</h2><ul><li><a href="/1">Whales seen off the pier</a></li></ul>';
    const page = read(article(`${list}<h2>Winter</h2><h3>The pier</h3><p>${prose[2]} Again.</p>`));
    expect(page.text).toBe(`${wholeText}\n\nWinter\n\nThe pier\n\n${prose[2]} Again.`);
  });

  test('a paragraph that is hidden from screen readers only', () => {
    const page = read(article(`<p class="paywall" aria-hidden="true">${junk}</p>`));
    expect(page.text).toBe(`${wholeText}\n\n${junk}`);
  });

  test('text in boxes that a wrapper calls "comments-enabled"', () => {
    const html = `${declared}<body><div class="comments-enabled"><h1>Ferry sails again</h1>${paragraphs}</div>`;
    expect(read(html).text).toBe(wholeText);
  });

  test('a standfirst between headline and text', () => {
    const html = `${declared}<body><header><h1>Ferry sails again</h1><p class="standfirst">Islanders are relieved after a long winter</p><p>By Ann Other</p></header><div>${paragraphs}</div>`;
    const page = read(html);
    expect(page.text).toBe(`Islanders are relieved after a long winter\n\n${wholeText}`);
    expect(page.blocks[0]?.kind).toBe('standfirst');
  });

  test('every part of an article that advertisements divide', () => {
    const [one, two, three] = prose;
    const html = `${declared}<body><h1>Ferry sails again</h1><div><div class="part"><p>${one}</p></div><div class="ad"></div><div class="part"><p>${two}</p></div><div class="part"><p>${three}</p></div></div>`;
    expect(read(html).text).toBe(wholeText);
  });
});

describe('words and blocks', () => {
  test.each([
    ['inline elements continue a word', 'Mayor <span>Mc</span>Joe', 'Mayor McJoe'],
    ['a line break ends a word', 'Mayor<br>Joe', 'Mayor\nJoe'],
    ['white space is collapsed as it is drawn', '  Mayor \n\t <b> Joe </b> ', 'Mayor Joe'],
    ['a soft hyphen is not drawn', 'May\u00ador\u200b Joe', 'Mayor Joe'],
    ['ruby annotations stand aside', 'Mayor <ruby>石破<rt>いしば</rt></ruby>', 'Mayor 石破'],
    ['a custom element may stand in a sentence', 'Mayor <x-name>Joe</x-name>', 'Mayor Joe'],
  ])('%s', (_, html, text) => {
    expect(
      read(article(`<p>${html} said so.</p>`))
        .text.split('\n\n')
        .at(-1),
    ).toBe(`${text} said so.`);
  });

  test('two line breaks divide paragraphs', () => {
    const html = `${declared}<body><h1>Ferry sails again</h1><div>${prose.join('<br> <br>\n')}</div>`;
    expect(read(html).text).toBe(wholeText);
  });

  test('paragraphs may be plain boxes', () => {
    const html = `${declared}<body><h1>Ferry sails again</h1><div>${prose.map((text) => `<div>${text}</div>`).join('')}</div>`;
    expect(read(html).text).toBe(wholeText);
  });

  test('Japanese paragraphs count by what they say, not by their letters', () => {
    const lines = [
      '港湾局は金曜日、離島へのフェリーが月曜日から再開すると発表した。昨年秋の嵐で桟橋が壊れていた。',
      '島民は漁船を借りていた。港長は費用について、春に議会が公表すると述べた。',
    ];
    const html = `${declared}<body><h1>離島フェリー再開</h1><div>${lines.map((line) => `<div>${line}</div>`).join('')}</div>`;
    const page = read(html);
    expect(page.text).toBe(lines.join('\n\n'));
    expect(page.isArticle).toBe(true);
  });

  test('right-to-left text stays in its order', () => {
    const line =
      'قال مكتب الميناء يوم الجمعة إن العبارة ستبحر من جديد إلى الجزر الخارجية ابتداء من يوم الاثنين.';
    const html = `<html dir="rtl" lang="ar">${declared}<body><h1>العبارة تبحر</h1><div><p>${line}</p><p>${line} نعم</p></div>`;
    expect(read(html).text).toBe(`${line}\n\n${line} نعم`);
  });
});

describe('shadow roots', () => {
  test('an article in open shadow roots is read, slotted text where it is drawn', () => {
    const document = documentOf(
      `${declared}<body><h1>Ferry sails again</h1><x-article><p>${prose[1]}</p></x-article>`,
    );
    const host = document.querySelector('x-article')!;
    const root = host.attachShadow({ mode: 'open' });
    for (const part of [prose[0], null, prose[2]]) {
      const element = document.createElement(part === null ? 'slot' : 'p');
      element.textContent = part ?? '';
      root.append(element);
    }
    expect(readPage(document).text).toBe(wholeText);
  });
});

test('reading changes nothing on the page', () => {
  const document = documentOf(article('<div hidden>x</div>'));
  const before = document.documentElement.cloneNode(true);
  readPage(document);
  expect(document.documentElement.isEqualNode(before)).toBe(true);
});
