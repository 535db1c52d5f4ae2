/**
 * What a page declares about itself in JSON-LD, meta elements and its address. Reads attributes and
 * data blocks only; the article's text is the work of others.
 */
import type { CivilDate } from '../article/civil-date.ts';
import { readDate } from './read-date.ts';

export interface Metadata {
  /** Null when the page declares none. */
  readonly headline: string | null;
  /** The article's teaser as declared; '' when there is none. */
  readonly description: string;
  readonly date: CivilDate | null;
  readonly lang: string | null;
  /** Whether the page declares itself one article; null when it declares nothing. */
  readonly isArticle: boolean | null;
}

type Json = Readonly<Record<string, unknown>>;

// https://schema.org/Article and its more specific types, by the ends of their names.
const articleType = /(?:Article|Report|Posting|Coverage)$/;
const listType = /^(?:CollectionPage|SearchResultsPage|ItemList|ProfilePage)$/;
const dateName =
  /^(?:(?:og:)?article:published(?:_time)?|(?:parsely-|sailthru\.)?(?:date|pub-?date|date-?published|publish-?(?:ed)?-?(?:date|_?at))|dc(?:terms)?\.(?:date|created|date\.issued|issued))$/;
// A time that says of itself, or by standing in the article's head, that it is the article's.
const dateElements = [
  '[itemprop="datePublished"]',
  'time[pubdate]',
  'article time',
  'main time',
  'time',
];

export function readMetadata(document: Document): Metadata {
  const named = readNamed(document);
  const items = readItems(document);
  const article = items.find((item) => hasType(item, articleType));
  const ogType = named.get('og:type')?.toLowerCase();
  const isList = ogType === 'website' || items.some((item) => hasType(item, listType));
  return {
    headline: findHeadlineText(document, textOf(article?.['headline']), named),
    description: named.get('og:description') ?? named.get('description') ?? '',
    date: findDate(document, textOf(article?.['datePublished']), named),
    lang:
      document.documentElement.lang.trim() ||
      textOf(article?.['inLanguage']) ||
      named.get('og:locale')?.replace('_', '-') ||
      null,
    isArticle:
      article !== undefined || ogType?.endsWith('article') === true || (isList ? false : null),
  };
}

/** Contents of meta elements by their lower-case names, the first of each. */
function readNamed(document: Document): Map<string, string> {
  const named = new Map<string, string>();
  for (const meta of document.getElementsByTagName('meta')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name');
    const content = meta.getAttribute('content')?.trim();
    if (name && content && !named.has(name.toLowerCase())) named.set(name.toLowerCase(), content);
  }
  return named;
}

function readItems(document: Document): Json[] {
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  return [...scripts].flatMap((script) => itemsIn(parseJson(script.textContent ?? '')));
}

/** Null when it is no JSON. Raw line ends inside strings, a common fault, are forgiven. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/\s+/g, ' '));
  } catch {
    return null;
  }
}

function itemsIn(value: unknown): Json[] {
  if (Array.isArray(value)) return value.flatMap(itemsIn);
  if (value === null || typeof value !== 'object') return [];
  const item = value as Json;
  return [item, ...itemsIn(item['@graph']), ...itemsIn(item['mainEntity'])];
}

function hasType(item: Json, form: RegExp): boolean {
  return [item['@type']].flat().some((type) => typeof type === 'string' && form.test(type));
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function findHeadlineText(
  document: Document,
  declared: string | undefined,
  named: ReadonlyMap<string, string>,
): string | null {
  const shared = named.get('og:title') ?? named.get('twitter:title');
  // JSON-LD is not HTML: "&quot;" in it is a publisher's mistake that meta elements do not share.
  const isEscaped = declared !== undefined && /&#?\w+;/.test(declared);
  const title = (isEscaped ? shared : declared) ?? shared ?? document.title.trim();
  return cutSiteName(title, named.get('og:site_name') ?? '') || null;
}

/** "Headline - The Site" without its last part, where that part is the site's name. */
function cutSiteName(title: string, siteName: string): string {
  const [whole, headline, mark, tail] = /^(.+)\s([|–—·-])\s(.+)$/.exec(title) ?? [title];
  return headline !== undefined && (tail === siteName || mark === '|') ? headline.trim() : whole;
}

function findDate(
  document: Document,
  declared: string | undefined,
  named: ReadonlyMap<string, string>,
): CivilDate | null {
  const metas = [...named].filter(([name]) => dateName.test(name)).map(([, content]) => content);
  const times = dateElements.map((selector) => document.querySelector(selector));
  const written = times.map(
    (time) => time?.getAttribute('datetime') ?? time?.getAttribute('content'),
  );
  const inAddress = /\/(\d{4}[/-]\d\d?[/-]\d\d?)\//.exec(document.URL)?.[1];
  for (const text of [declared, ...metas, ...written, inAddress]) {
    const date = readDate(text ?? '');
    if (date !== null) return date;
  }
  return null;
}
