/** A page as news sites serve them, of our own filler text, as long as is asked for: always the same. */
import { spellNames } from './make-names.ts';

export interface PageWish {
  /** Of the article's text, about. */
  readonly characters: number;
  /** Text nodes of the whole page; at least those of the article. */
  readonly textNodes: number;
  /** Names that are told of, in turn, about one in each sentence. */
  readonly names: readonly string[];
}

const subjects =
  'ferry timetable|harbour wall|school budget|water levy|night train|library roof'.split('|');
const acts =
  'be put off until spring|cost more than was thought|go before the council again|open in stages|be paid for by the county|need a second survey'.split(
    '|',
  );
const places =
  'at the quay|in the town hall|after the meeting|outside the old mill|by telephone|in a letter to members'.split(
    '|',
  );
const days = 'Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

const pick = (from: readonly string[], number: number): string => from[number % from.length]!;

function makeSentence(number: number, name: string): string {
  const subject = pick(subjects, number);
  const act = pick(acts, number * 5 + (number >> 3));
  const place = pick(places, number >> 1);
  const link = `<a href="/tag/${number}">${subject}</a>`;
  switch (number % 4) {
    case 0:
      return `The ${link} will ${act}, ${name} said ${place} on ${pick(days, number)}.`;
    case 1:
      return `Nobody had told ${name} that the ${subject} might <em>${act}</em>.`;
    case 2:
      return `“We never said that the ${subject} would ${act},” said <strong>${name}</strong> ${place}.`;
    default:
      return `Members asked ${name} whether the ${link} had to ${act}, and were answered ${place}.`;
  }
}

function makeParagraph(number: number, names: readonly string[]): string {
  const sentences = [0, 1, 2].map((index) => {
    const at = number * 3 + index;
    return makeSentence(at, pick(names, at));
  });
  const text = `<p class="story-text">${sentences.join(' ')}</p>\n`;
  return number % 8 === 7 ? `<h2>What the ${pick(subjects, number)} needs</h2>\n${text}` : text;
}

const plainLength = (html: string): number => html.replaceAll(/<[^>]*>|\n/g, '').length;

function makeParagraphs({ characters, names }: PageWish): string[] {
  const paragraphs: string[] = [];
  for (let length = 0; length < characters; length += plainLength(paragraphs.at(-1)!)) {
    paragraphs.push(makeParagraph(paragraphs.length, names));
  }
  return paragraphs;
}

const countTextNodes = (html: string): number => html.match(/>[^<]+/g)?.length ?? 0;

const makeLink = (index: number): string =>
  `<li class="teaser"><a href="/news/${index}">More on the ${pick(subjects, index)}</a></li>`;

export const pageUrl = 'https://news.example/county/ferry-timetable';
const headline = 'Council puts off its answer on the ferry timetable';

export function makePage(wish: PageWish): string {
  const paragraphs = makeParagraphs(wish).join('');
  const frame = (links: string): string => `<!doctype html><html lang="en"><head>
<meta charset="utf-8"><title>${headline} | The County Post</title><link rel="icon" href="data:,">
<meta property="og:type" content="article"><meta property="og:title" content="${headline}">
<meta property="article:published_time" content="2025-03-14T08:00:00Z">
<style>body { font: 16px/1.5 serif } main { display: flex } article { flex: none; width: 640px } li { display: inline-block; margin: 4px }</style>
</head><body><header><nav><ul>${makeLink(1)}${makeLink(2)}</ul></nav></header>
<main><article><h1>${headline}</h1><p class="byline">By the county desk</p><div class="body">
${paragraphs}</div></article><aside><ul>${links}</ul></aside></main>
<footer><p>The County Post is a paper of our own making.</p></footer></body></html>`;
  const missing = wish.textNodes - countTextNodes(frame(''));
  return frame(
    Array.from({ length: Math.max(0, missing) }, (_, index) => makeLink(index)).join(''),
  );
}

/** The names that generated pages tell of. */
export const pageNames = spellNames(30);

/** As an article of today mostly is: text nodes as the median of 258 saved pages has them. */
export const makeUsualPage = (): string =>
  makePage({ characters: 6000, textNodes: 818, names: pageNames });

/** As large as the largest page that was ever saved for us. */
export const makeLargestPage = (): string =>
  makePage({ characters: 128_000, textNodes: 14_344, names: pageNames });
