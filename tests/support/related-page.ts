/**
 * Puts the text of another article in place of a saved page's own: paragraphs, headline, dates and what
 * the page declares of them. All else of the served HTML stays as it is, character by character.
 */
import { JSDOM, VirtualConsole } from 'jsdom';

/** The day after the bundled story's; the page then is of the story's time. */
const dayAfter = '2025-01-25';
/** Shorter texts are labels, not paragraphs of an article. */
const minLength = 40;

/** Where an element stands in the source: what parse5 tells, jsdom's types leave most of it out. */
interface Place {
  readonly startTag?: { readonly endOffset: number };
  readonly endOffset: number;
  readonly endTag?: { readonly startOffset: number };
  readonly attrs?: Readonly<
    Record<string, { readonly startOffset: number; readonly endOffset: number }>
  >;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The paragraphs replace the page's longest run of them, in order; what is left of either side is
 * removed or added at the end. The headline is the first paragraph's beginning unless one is given.
 * @throws when the page shows no paragraphs.
 */
export function makeRelatedPage(
  html: string,
  paragraphs: readonly string[],
  headline = firstWords(paragraphs[0] ?? ''),
  published = dayAfter,
): string {
  const dom = new JSDOM(html, { includeNodeLocations: true, virtualConsole: new VirtualConsole() });
  const { document } = dom.window;
  const edits = [
    ...paragraphEdits(dom, ownParagraphs(document), paragraphs),
    ...headlineEdits(dom, headline),
    ...declarationEdits(dom, { headline, paragraphs, published }),
  ];
  dom.window.close();
  return applyEdits(html, edits);
}

/** Whole words of the first hundred characters, so that the headline stands in the text as it is. */
function firstWords(paragraph: string): string {
  const short = paragraph.slice(0, 100);
  return short === paragraph ? short : short.replace(/\s\S*$/, '');
}

/** The innermost elements with prose that share parent's tag and class with most other prose. */
function ownParagraphs(document: Document): Element[] {
  const all = [...document.body.querySelectorAll('p, div, span')].filter(isParagraph);
  const groups = new Map<string, Element[]>();
  for (const element of all) {
    const parent = element.parentElement!;
    const isSame = element.localName === 'p' ? '' : (element.getAttribute('class') ?? '');
    const key = [element.localName, isSame, parent.localName, parent.getAttribute('class')].join(
      '|',
    );
    groups.set(key, [...(groups.get(key) ?? []), element]);
  }
  const said = document.querySelector('meta[property="og:description"]')?.getAttribute('content');
  const [longest] = [...groups.values()].sort(
    (a, b) => weigh(b, said ?? '') - weigh(a, said ?? ''),
  );
  if (longest === undefined) throw new Error('the page shows no paragraphs');
  return longest;
}

/** Its characters of prose; more where the page says that it is the article, fewer in boxes of facts. */
function weigh(group: readonly Element[], description: string): number {
  const texts = group.map(proseOf);
  const isArticle = group[0]?.closest('article, main, [itemprop="articleBody"]') !== null;
  const start = description.trim().slice(0, 20);
  const isDescribed = start !== '' && texts.some((text) => text.includes(start));
  const isBox = /fact-?box/i.test(group[0]?.parentElement?.getAttribute('class') ?? '');
  // Lists of other headlines hold one text each, an article holds its paragraphs side by side.
  const isRun = new Set(group.map((each) => each.parentElement)).size <= group.length / 2;
  return (
    texts.join('').length *
    (isRun ? 2 : 1) *
    (isArticle ? 2 : 1) *
    (isDescribed ? 5 : 1) *
    (isBox ? 0.1 : 1)
  );
}

const aside =
  'aside, footer, nav, figure, header nav, form, noscript, template, [hidden], [aria-hidden="true"]';

function isParagraph(element: Element): boolean {
  if (element.closest(aside) !== null || proseOf(element).length < minLength) return false;
  return element.querySelector('p, div, section, article, ul, script, figure, iframe') === null;
}

/** What stands in it but not in a link. */
function proseOf(element: Element): string {
  const links = [...element.querySelectorAll('a')].map((link) => link.textContent ?? '').join('');
  const text = (element.textContent ?? '').trim();
  return links.length > text.length / 2 ? '' : text;
}

function paragraphEdits(
  dom: JSDOM,
  slots: readonly Element[],
  paragraphs: readonly string[],
): Edit[] {
  const usable = slots.flatMap((slot) => {
    const place = placeOf(dom, slot);
    return place?.startTag
      ? [
          {
            slot,
            start: place.startTag.endOffset,
            end: place.endTag?.startOffset ?? place.endOffset,
          },
        ]
      : [];
  });
  const last = usable[Math.min(usable.length, paragraphs.length) - 1];
  return usable.map(({ slot, start, end }, index) => {
    const text = escapeHtml(paragraphs[index] ?? '');
    const rest = slot === last?.slot ? paragraphs.slice(index + 1) : [];
    const more = rest.map((each) => `</${slot.localName}><${slot.localName}>${escapeHtml(each)}`);
    return { start, end, text: text + more.join('') };
  });
}

function headlineEdits(dom: JSDOM, headline: string): Edit[] {
  const { document } = dom.window;
  const shown = [...document.querySelectorAll('h1')].filter(
    (each) => (each.textContent ?? '').trim().length > 20,
  );
  return [...shown.slice(0, 1), ...document.querySelectorAll('head > title')].flatMap((element) =>
    inner(dom, element, escapeHtml(headline)),
  );
}

function placeOf(dom: JSDOM, element: Element): Place | null {
  return dom.nodeLocation(element) as Place | null;
}

function inner(dom: JSDOM, element: Element, text: string): Edit[] {
  const place = placeOf(dom, element);
  if (!place?.startTag || !place.endTag) return [];
  return [{ start: place.startTag.endOffset, end: place.endTag.startOffset, text }];
}

interface Now {
  readonly headline: string;
  readonly paragraphs: readonly string[];
  readonly published: string;
}

function declarationEdits(dom: JSDOM, now: Now): Edit[] {
  const { document } = dom.window;
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  return [
    ...scripts.flatMap((script) => {
      const said = parseJson(script.textContent ?? '');
      const anew = JSON.stringify(said, (key, value: unknown) => declared(key, value, now));
      return said === null ? [] : inner(dom, script, anew.replaceAll('<', '\\u003c'));
    }),
    ...[...document.querySelectorAll('meta[content], time[datetime]')].flatMap((element) => {
      const name = element.localName === 'meta' ? 'content' : 'datetime';
      const key = element.getAttribute('property') ?? element.getAttribute('name') ?? '';
      const value = declared(key.split(':').at(-1)!, element.getAttribute(name), now);
      const place = placeOf(dom, element);
      const at = place?.attrs?.[name];
      if (at === undefined || value === element.getAttribute(name)) return [];
      return [
        {
          start: at.startOffset,
          end: at.endOffset,
          text: `${name}="${escapeHtml(String(value))}"`,
        },
      ];
    }),
  ];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replaceAll(/\s+/g, ' ')) as unknown;
  } catch {
    return null;
  }
}

/** What a page declares of its article under a key, said of the new one. */
function declared(key: string, value: unknown, { headline, paragraphs, published }: Now): unknown {
  if (typeof value !== 'string') return value;
  if (key === 'headline' || key === 'title') return headline;
  if (key === 'description') return (paragraphs[0] ?? '').slice(0, 160);
  if (key === 'articleBody') return paragraphs.join('\n\n');
  return value.replace(/\b20\d\d-\d\d-\d\d(?=T|\s|$)/, published);
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** Where two edits overlap, the outer one holds. */
function applyEdits(html: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, text } of [...edits].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  )) {
    if (start < at) continue;
    result += html.slice(at, start) + text;
    at = end;
  }
  return result + html.slice(at);
}
