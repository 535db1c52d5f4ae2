/** Pages that mean harm, each with its one trick, about the harbour story or about something else. */

const [first, second, third] = [
  'Harbour Minister Ingrid Solheim said on Thursday that the tunnel under Vestby Sound would not be delayed, whatever the Sound Alliance may do about it in the courts this spring.',
  'Solheim told reporters that forty thousand vehicles a day still wait for a ferry across Vestby Sound, and that the wait grows longer with every summer that goes by.',
  'The Sound Alliance answered within the hour. It said that Solheim had given the fishing towns no say, and that the tunnel would silt up the grounds that they live on.',
];
export const names = 'Ingrid Solheim and the Sound Alliance met at Vestby Sound. ';
const related = [first, second, third].map((text) => `<p>${text}</p>`).join('\n');
const unrelated = `
<p>The orchestra will open its season in October with three symphonies that it has not played for a generation, and with a young conductor who has never led it before in public.</p>
<p>Tickets go on sale at the box office on Monday morning, and the hall expects a long queue, as in all the years before the renovation closed its doors to the public for so long.</p>
<p>Members of the choir will sing in the foyer on the first evening, free of charge to everyone.</p>`;

function page(title: string, text: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>${title}</title><link rel="icon" href="data:,"><meta property="og:type" content="article">
<meta property="article:published_time" content="2025-03-14T08:00:00Z">${head}</head>
<body><main><article><h1>${title}</h1>${text}</article></main></body></html>`;
}

const harbourTitle = 'Solheim stands by the tunnel under Vestby Sound';
export const harbour = (more = '', head = ''): string => page(harbourTitle, related + more, head);
const orchestra = (more: string, head = ''): string =>
  page('The orchestra opens its season in October', unrelated.repeat(2) + more, head);

const megabyte = 1_000_000;
const json = (count: number): string => {
  const article = { '@type': 'NewsArticle', headline: 'Another headline of another day' };
  return JSON.stringify(
    Array.from({ length: count }, (_, at) => ({ ...article, at, articleBody: names })),
  );
};
const script = (data: string): string => `<script type="application/ld+json">${data}</script>`;

/** Related all the same: they have notes, in time. */
export const largePages: readonly (readonly [what: string, html: string])[] = [
  ['a megabyte of names in one text', harbour(`<p>${names.repeat(megabyte / names.length)}</p>`)],
  [
    'fifty thousand paragraphs',
    harbour(`<p>The boats lay along the quay all day.<p>${names}`.repeat(25_000)),
  ],
  ['thirty thousand elements in a line', harbour(`<p>${`<b>${names}</b> `.repeat(15_000)}</p>`)],
  ['five thousand elements in each other', harbour('<div>'.repeat(5000) + names)],
  ['a title of a megabyte', harbour('', `<title>${'Solheim '.repeat(megabyte / 8)}</title>`)],
  ['thousands of headlines', harbour('<h1>Another headline of another day</h1>'.repeat(5000))],
  ['JSON-LD of three hundred kilobytes', harbour('', script(json(2400)))],
  ['broken JSON-LD', harbour('', script(`{"headline": "${'\\"'.repeat(200_000)}`))],
  [
    'attributes of a megabyte',
    harbour(`<p class="${'ad x '.repeat(200_000)}" lang="\u202e">a</p>`),
  ],
  ['a language that is none', harbour().replace('lang="en"', `lang="${'en-'.repeat(1000)}<"`)],
];

/** Names that no reader sees, or that the reader writes: each way of hiding them around the same text. */
export const unseen: readonly (readonly [how: string, html: string])[] = [
  ['display: none', orchestra(`<div style="display:none">${related}</div>`)],
  [
    'a style sheet',
    orchestra(`<div class="x">${related}</div>`, '<style>.x{display:none}</style>'),
  ],
  [
    'visibility',
    orchestra(`<div class="x">${related}</div>`, '<style>.x{visibility:hidden}</style>'),
  ],
  [
    'a style sheet within a line',
    orchestra(
      `<p>Tickets are sold in <span>${first} ${second} ${third}</span> the hall on Monday.</p>`,
      '<style>p span{display:none}</style>',
    ),
  ],
  ['the hidden attribute', orchestra(`<div hidden>${related}</div>`)],
  ['aria-hidden', orchestra(`<div aria-hidden="true">${related}</div>`)],
  ['closed details', orchestra(`<details><summary>More</summary>${related}</details>`)],
  ['noscript', orchestra(`<noscript>${related}</noscript>`)],
  ['a template', orchestra(`<template>${related}</template>`)],
  ['a comment', orchestra(`<!-- ${related} -->`)],
  ['attributes', orchestra(`<p title="${first}" data-text="${second} ${third}">The end.</p>`)],
  ['a text field', orchestra(`<textarea>${first} ${second} ${third}</textarea>`)],
  ['an editor', orchestra(`<div contenteditable>${related}</div>`)],
  ['a page that is an editor', harbour().replace('<body>', '<body contenteditable="true">')],
  ['another alphabet', page('Sоlheim’s tunnel', related.replaceAll(/Solheim|Sound/g, 'Sоlheim'))],
];

/** The page's own text in a form, of which a field is named like what we ask of it. */
const inForm = (before: string, after: string): string =>
  harbour().replace('<main>', `${before}<form id="f">`).replace('</main>', `</form>${after}`);

/** A field of its name leads up from the form into the form, or down from the form to what is around it. */
export const clobbered: readonly (readonly [what: string, html: string])[] = [
  ...['parentElement', 'getAttribute'].map(
    (name) => [name, inForm('', '').replace('</form>', `<input name="${name}"></form>`)] as const,
  ),
  ...['lastChild', 'shadowRoot'].map(
    (name) => [name, inForm(`<fieldset form="f" name="${name}">`, '</fieldset>')] as const,
  ),
];
