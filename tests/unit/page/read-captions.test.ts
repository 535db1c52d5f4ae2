/** Captions: of the article's own pictures only, as blocks of their own kind. */
import { describe, expect, test } from 'vitest';
import { ownText } from '../../../src/page/own-text.ts';
import { article, declared, paragraphs, prose, read } from './ferry-page.ts';

const caption = 'The ferry at the northern pier, on the first morning after the storm.';
const wholeText = prose.join('\n\n');

const captionsOf = (html: string): string[] => {
  const { text, blocks } = read(html);
  return blocks.flatMap(({ kind, start, end }) =>
    kind === 'caption' ? [text.slice(start, end)] : [],
  );
};

describe('read is the caption', () => {
  test.each([
    ['of a figure', `<figure><img><figcaption>${caption}</figcaption></figure>`],
    [
      'without the credit that has an element of its own',
      `<figure><img><figcaption><span class="caption-text">${caption}</span> <span class="credit">Ann Other/Harbour Photos</span></figcaption></figure>`,
    ],
    ['in a box', `<div class="image-box caption"><img><div class="caption">${caption}</div></div>`],
    [
      'in an aside of a picture',
      `<aside class="image"><img><p class="caption">${caption}</p></aside>`,
    ],
    [
      'that the picture says too',
      `<figure><img><figcaption aria-hidden="true">${caption}</figcaption></figure>`,
    ],
    [
      'once, though served for a full view too',
      `<figure><img><figcaption>${caption}</figcaption></figure><figure class="lightbox"><img><figcaption>${caption}</figcaption></figure>`,
    ],
    [
      'of an AMP picture',
      `<figure><amp-img></amp-img><figcaption>${caption}</figcaption></figure>`,
    ],
  ])('%s', (_, html) => {
    expect(captionsOf(article(html))).toEqual([caption]);
  });

  test('of a picture between headline and text', () => {
    const html = `${declared}<body><main><h1>Ferry sails again</h1><figure><img><figcaption>${caption}</figcaption></figure><div>${paragraphs}</div></main>`;
    expect(captionsOf(html)).toEqual([caption]);
  });
});

describe('not read is the caption', () => {
  test.each([
    ['of a video', `<figure><video></video><figcaption>${caption}</figcaption></figure>`],
    [
      'of a video with a poster',
      `<figure class="video"><img><figcaption>${caption}</figcaption></figure>`,
    ],
    [
      'that leads to another article',
      `<figure><img><figcaption><a href="/x">${caption}</a></figcaption></figure>`,
    ],
    [
      'of a picture that does',
      `<a href="/x"><figure><img><figcaption>${caption}</figcaption></figure></a>`,
    ],
    [
      'in a box of related articles',
      `<div class="related"><figure><img><figcaption>${caption}</figcaption></figure></div>`,
    ],
    ['in an aside', `<aside><figure><img><figcaption>${caption}</figcaption></figure></aside>`],
    [
      'of a quotation',
      `<figure><blockquote>We sail.</blockquote><figcaption>${caption}</figcaption></figure>`,
    ],
    [
      'that is a credit alone',
      '<figure><img><figcaption>Photograph: Ann Other/Harbour Photos</figcaption></figure>',
    ],
    ['that is hidden', `<figure hidden><img><figcaption>${caption}</figcaption></figure>`],
  ])('%s', (_, html) => {
    const page = read(article(html));
    expect(page.text).toBe(wholeText);
  });
});

test('captions stand where their pictures do, and are not in the text of npm run read', () => {
  const page = read(
    article(`<figure><img><figcaption>${caption}</figcaption></figure><p>${prose[2]} Again.</p>`),
  );
  expect(page.text).toBe(`${wholeText}\n\n${caption}\n\n${prose[2]} Again.`);
  expect(ownText(page)).toBe(`${wholeText}\n\n${prose[2]} Again.`);
});

test('a range can be had of a caption', () => {
  const page = read(article(`<figure><img><figcaption>${caption}</figcaption></figure>`));
  const start = page.text.indexOf('northern pier, on');
  const range = page.toRange(start, start + 'northern pier'.length);
  expect(range?.startContainer.textContent).toBe(caption);
});
