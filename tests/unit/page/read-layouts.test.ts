/** The layouts that news comes in beside the plain article: each read for what it is. */
import { describe, expect, test } from 'vitest';
import { ownText } from '../../../src/page/own-text.ts';
import { declared, paragraphs, prose, read } from './ferry-page.ts';

const [one, two, three] = prose;
const title = 'Ferry sails again';
const page = (body: string, head = declared): ReturnType<typeof read> =>
  read(`<html lang="en"><head>${head}<title>${title}</title></head><body>${body}</body></html>`);

describe('a gallery', () => {
  const slides = [
    'Islanders wait on the northern pier for the first ship since the storm of last autumn.',
    'The harbour master cuts a rope that was meant to be a ribbon, to the delight of the children.',
    'Fishing boats that had carried bread and mail all winter follow the ferry out of the bay.',
    'At dusk the lamp on the breakwater burns for the first time in five months.',
  ];
  const figure = (text: string): string =>
    `<figure><img><figcaption>${text}<span class="credit">A. Other</span></figcaption></figure>`;

  test.each([
    ['beside its few lines of text', 'article', 'section'],
    ['named as one', 'main', 'div class="gallery"'],
    ['on a page named as one', 'div class="page gallery"', 'div class="gallery-slides"'],
  ])('%s has its captions as its text', (_, outer, inner) => {
    const html = `<${outer}><h1>${title}</h1><div class="intro"><p>${one}</p></div>
      <${inner}>${slides.map(figure).join('')}</${inner.split(' ')[0]}></${outer.split(' ')[0]}>`;
    const gallery = page(html);
    expect(ownText(gallery)).toBe([one, ...slides].join('\n\n'));
    expect(gallery.isArticle).toBe(true);
  });
});

test('a video page has its transcript as its text', () => {
  const spoken = [
    'ANN OTHER: Good evening, and welcome to the harbour, where the whole town has come to see a ship sail.',
    'ANN OTHER: The ferry to the outer islands sailed this morning, five months after the storm.',
    'HARBOUR MASTER: We had the pier repaired in April already, but the ship had to be certified once more.',
    'ANN OTHER: Will it be as expensive as they say? The council has promised the figures for this spring.',
    'HARBOUR MASTER: It will be more expensive than I was told and less than the islanders have been told, I believe.',
    'ANN OTHER: And that is all we shall hear of it tonight. This was Ann Other, from a windy northern pier.',
  ];
  const video = page(
    `<main><h1>${title}</h1><div class="video-player"><video></video><p>Your browser plays no video, which is why you can read this sentence.</p></div>
     <div class="video-transcript"><h2>Transcript</h2>${spoken.map((line) => `<p>${line}</p>`).join('')}</div>
     <div class="video-list"><p>More videos of the day, with a sentence each, for those who never tire.</p></div></main>`,
    '<meta property="og:type" content="video.other">',
  );
  expect(video.isArticle).toBe(true);
  expect(video.text).toBe(['Transcript', ...spoken].join('\n\n'));
});

describe('a newsletter', () => {
  const cell = (text: string): string =>
    `<tr><td><table role="presentation"><tr><td><p>${text}</p></td></tr></table></td></tr>`;

  test('laid out in tables is read', () => {
    const letter = page(
      `<table width="600"><tr><td><h1>${title}</h1></td></tr>${prose.map(cell).join('')}</table>`,
    );
    expect(letter.text).toBe(prose.join('\n\n'));
  });

  test('that calls its parts newsletter is read, without the box to sign up', () => {
    const letter = page(
      `<main class="newsletter"><h1>${title}</h1>${prose
        .map((text) => `<div class="newsletter-block"><p>${text}</p></div>`)
        .join(
          '',
        )}<form><p>Have this letter in your mail every Friday, for nothing.</p></form></main>`,
    );
    expect(letter.text).toBe(prose.join('\n\n'));
  });
});

test('an AMP page is read without its own elements around the text', () => {
  const junk = 'A whole sentence in an element that AMP pages have beside their text.';
  const amp = page(
    `<amp-sidebar><p>${junk}</p></amp-sidebar><header><h1>${title}</h1></header>
     <article><amp-img></amp-img>${paragraphs}<amp-ad><p>${junk}</p></amp-ad>
     <amp-social-share></amp-social-share></article>
     <amp-consent><div><p>${junk}</p></div></amp-consent>`,
  );
  expect(amp).toMatchObject({ isArticle: true, text: prose.join('\n\n') });
});

describe('behind a paywall', () => {
  const offer = `<div class="offer"><h3>Keep reading for 1 crown</h3><p>Subscribe to read the whole story.</p>
    <p>Already a subscriber? Log in</p></div>`;

  test('a stub is an article, and its text is what is served', () => {
    const stub = page(`<article><h1>${title}</h1><p>${one}</p>${offer}</article>`);
    expect(stub).toMatchObject({ isArticle: true, text: one });
  });

  test('a page that serves the offer only is none', () => {
    expect(page(`<article><h1>${title}</h1>${offer}</article>`).isArticle).toBe(false);
  });
});

describe('a section front', () => {
  const teaser = (text: string, at: number): string =>
    `<div class="card"><h3><a href="/${at}">Ferry story number ${at}</a></h3><p>${text}</p></div>`;
  const front = `<main><h1>Harbour</h1>${[...prose, ...prose].map(teaser).join('')}</main>`;

  test.each([
    ['that is silent', ''],
    ['that calls itself an article in its head', declared],
    [
      'that says it is a collection',
      `${declared}<script type="application/ld+json">{"@type":"CollectionPage","name":"Harbour"}</script>`,
    ],
  ])('%s is no article', (_, head) => {
    expect(page(front, head)).toMatchObject({ isArticle: false, root: null, parts: [] });
  });
});

describe('a live blog', () => {
  const posts = prose.map(
    (text, at) => [`News of the hour ${at}`, text, `${text} Again.`] as const,
  );
  const declaredLive = `<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"${title}"}</script>`;
  const textOf = (lines: readonly string[]): string => lines.join('\n\n');

  const partsOf = ({ text, parts }: ReturnType<typeof read>): string[] =>
    parts.map(({ start, end }) => text.slice(start, end));

  test.each([
    [
      'of articles with times',
      ([head, ...text]: readonly string[]) =>
        `<article><time datetime="2025-01-24T10:00">10:00</time><h2>${head}</h2>${text.map((line) => `<p>${line}</p>`).join('')}</article>`,
      declared,
    ],
    [
      'of items of a list',
      ([head, ...text]: readonly string[]) =>
        `<li><div class="when"><time>10:00</time></div><div><h3>${head}</h3>${text.map((line) => `<p>${line}</p>`).join('')}</div></li>`,
      declared,
    ],
    [
      'that says it is one, of articles without times',
      ([head, ...text]: readonly string[]) =>
        `<article><h2>${head}</h2>${text.map((line) => `<p>${line}</p>`).join('')}</article>`,
      declaredLive,
    ],
  ])('%s has its posts as parts', (_, post, head) => {
    const live = page(
      `<main><h1>${title}</h1><p>${two} So it was on Friday.</p><div class="posts">${posts.map(post).join('')}</div></main>`,
      head,
    );
    expect(live.isArticle).toBe(true);
    expect(partsOf(live)).toEqual(posts.map(textOf));
    expect(live.text.startsWith(two)).toBe(true);
  });

  test.each([
    ['with one time', `<p><time>Friday</time></p>${paragraphs}`],
    [
      'with a timeline',
      `${paragraphs}${paragraphs}<ul>${[1, 2, 3, 4].map((day) => `<li><time>${day} May</time> The pier is measured.</li>`).join('')}</ul>`,
    ],
    [
      'with parts that are articles',
      prose.map((text) => `<article><p>${text}</p></article>`).join(''),
    ],
  ])('is not an article %s', (_, html) => {
    const plain = page(`<main><h1>${title}</h1>${html}</main>`);
    expect(plain.isArticle).toBe(true);
    expect(plain.parts).toEqual([]);
  });

  test('has no part that cuts a block', () => {
    const live = page(
      `<main><h1>${title}</h1>${posts.map(([, text]) => `<section><time>10:00</time><p>${text} ${three}</p></section>`).join('')}</main>`,
    );
    const starts = new Set(live.blocks.map(({ start }) => start));
    const ends = new Set(live.blocks.map(({ end }) => end));
    expect(live.parts).toHaveLength(3);
    expect(live.parts.every(({ start, end }) => starts.has(start) && ends.has(end))).toBe(true);
  });
});
