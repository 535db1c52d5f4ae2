/**
 * A document's JSON-LD in, what it says of the page's article out. Broken JSON is read field by
 * field, as far as one article needs. Nothing is fetched or run.
 */
import { decodeEntity, entityPattern } from '../article/decode-entities.ts';

export interface StructuredData {
  /** Whether an article type is declared for this page (not for one of many that it lists). */
  readonly isArticle: boolean;
  /** Whether the page is said to be a list of others, and no article. */
  readonly isListing: boolean;
  readonly isLiveBlog: boolean;
  readonly headline: string | null;
  readonly published: string | null;
  readonly description: string | null;
  readonly lang: string | null;
  readonly publisher: string | null;
}

type Thing = Readonly<Record<string, unknown>>;

/** schema.org names its kinds of article with this ending, blog posts and live reports apart. */
const articleType = /Article$|^(?:Report|BlogPosting|LiveBlogPosting)$/;
const listingType = /^(?:CollectionPage|SearchResultsPage)$/;
/** Data without any of these words is of the site, of pictures, of the way to the page. */
const typeWord = /Article|Report|BlogPosting|CollectionPage|SearchResultsPage/;
/** A graph with a page with its article: deeper nesting tells of something else. */
const maxDepth = 2;
/** A script larger than this is data for a web app; reading it would cost more than it tells. */
const maxScriptLength = 500_000;
/** A page that lists more things is about none of them. */
const mostThings = 2000;

/** `isOurs` tells the page's own headline among those of several articles. */
export function readStructuredData(
  document: Document,
  isOurs: (headline: string) => boolean,
): StructuredData {
  const things = findThings(document);
  const articles = things.filter(has(articleType));
  const headlines = new Set(articles.map((thing) => textOf(thing['headline'])));
  const article =
    articles.find((thing) => isOurs(textOf(thing['headline']) ?? '')) ??
    (headlines.size === 1 ? articles[0] : undefined);
  return {
    isArticle: article !== undefined,
    isListing: article === undefined && things.some(has(listingType)),
    isLiveBlog: articles.some(has(/^LiveBlogPosting$/)),
    headline: textOf(article?.['headline'] ?? article?.['name']),
    published: textOf(article?.['datePublished']) ?? textOf(article?.['dateCreated']),
    description: textOf(article?.['description']),
    lang: textOf(article?.['inLanguage']),
    publisher: nameOf(article?.['publisher']),
  };
}

/** Whether the page declares that its article, or a part of it, is for those who pay. */
export function isSold(document: Document): boolean {
  return findThings(document)
    .filter(has(articleType))
    .flatMap((thing) => [thing, thing['hasPart']].flat() as (Thing | undefined)[])
    .some((thing) => /^false$/i.test(String(thing?.['isAccessibleForFree'])));
}

const has =
  (type: RegExp) =>
  (thing: Thing): boolean =>
    typesOf(thing).some((each) => type.test(each));

function typesOf(thing: Thing): string[] {
  return [thing['@type']].flat().filter((type) => typeof type === 'string');
}

function findThings(document: Document): Thing[] {
  const things: Thing[] = [];
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    const json = script.textContent ?? '';
    if (json.length > maxScriptLength || things.length >= mostThings) continue;
    if (typeWord.test(json)) addThings(parse(json), things);
  }
  return things;
}

/** With what stands in graphs and under pages, but not what is listed: that is of other pages. */
function addThings(value: unknown, things: Thing[], depth = 0): void {
  for (const each of [value].flat(2)) {
    if (typeof each !== 'object' || each === null || depth > maxDepth) continue;
    if (things.length >= mostThings) return;
    const thing = each as Thing;
    things.push(thing);
    addThings(thing['@graph'], things, depth + 1);
    addThings(thing['mainEntity'], things, depth + 1);
  }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return readFields(json);
  }
}

function readFields(json: string): Thing {
  const field = (name: string): string | undefined =>
    new RegExp(`"${name}"\\s*:\\s*(?:\\[\\s*)?"((?:[^"\\\\]|\\\\.)*)"`)
      .exec(json)?.[1]
      ?.replace(/\\(.)/g, '$1');
  return {
    '@type': /"(\w*(?:Article|BlogPosting))"/.exec(json)?.[1],
    headline: field('headline'),
    datePublished: field('datePublished'),
  };
}

function textOf(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first.trim() !== '' ? decodeEntities(first).trim() : null;
}

/** Of a thing or of the first of several; a publisher may be a mere reference to one, which has none. */
function nameOf(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'object' && first !== null ? textOf((first as Thing)['name']) : null;
}

/** Many sites escape for HTML what stands in a script, where nothing unescapes it. */
function decodeEntities(text: string): string {
  return text.replaceAll(entityPattern, decodeEntity);
}
